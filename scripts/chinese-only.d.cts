/** The module without its English wording, each line where it was. */
export function chineseOnly(source: string): string;
