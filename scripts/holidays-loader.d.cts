/** `chinese-days.json` as the source of a module that exports its dates, without names, by default. */
export default function holidaysLoader(json: string): string;
