/** Excel's own formats that show dates, by number; 27–36 and 50–58 are those of East Asia. */
const isBuiltIn = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Whether a number format shows dates or times: letters of a date outside quotes, brackets and escapes. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return isBuiltIn(id);
  const bare = code.replace(/"[^"]*"|\\.|_.|\*./g, "").replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, "");
  return /[ymdhs]/i.test((bare.split(";")[0] ?? "").replace(/general/gi, "").replace(/AM\/PM|A\/P/gi, "h"));
}
