import { saveXlsx, writeXlsx, type RoundtripWorkbook, type Sheet } from "hucre/xlsx";

/**
 * Charts, pivot tables and the like are kept from the opened file as they are, tied to the place of their sheet in it. So
 * in a file that has any, the sheets keep their places and new ones come last; where one of them is gone, what was tied
 * goes too, since it would turn up on another sheet.
 */
export function writeKept(workbook: RoundtripWorkbook, inFile: readonly Sheet[]): Promise<Uint8Array> {
  const now = workbook.sheets;
  const inPlace = inFile.every((sheet, i) => now[i] === sheet);
  if (inPlace || !inFile.some(isTied)) return saveXlsx(workbook);
  if (inFile.every((sheet) => now.includes(sheet))) {
    return saveXlsx(
      Object.assign(workbook, { sheets: [...inFile, ...now.filter((sheet) => !inFile.includes(sheet))] }),
    );
  }
  const { properties, namedRanges, defaultFont, activeSheet } = workbook;
  return writeXlsx({ sheets: now.map(untied), properties, namedRanges, defaultFont, activeSheet });
}

const TIED = ["charts", "pivotTables", "slicers", "timelines", "threadedComments"] as const;

const isTied = (sheet: Sheet): boolean => TIED.some((part) => (sheet[part]?.length ?? 0) > 0);

const untied = (sheet: Sheet): Omit<Sheet, (typeof TIED)[number]> =>
  Object.assign({ ...sheet }, ...TIED.map((part) => ({ [part]: undefined }))) as Omit<
    Sheet,
    (typeof TIED)[number]
  >;
