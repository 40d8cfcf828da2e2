/** Lists as text, read and extended as streams: what is not added stays letter for letter. Runs in Node. */
export type { CsvFile } from "./csv-file";
export type { CsvEncoding } from "./encoding";
export { openCsv } from "./open";
