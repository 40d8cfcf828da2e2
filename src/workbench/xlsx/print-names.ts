import type { RoundtripWorkbook, Sheet } from "hucre/xlsx";
import { quoteSheetName } from "../../book/a1";

type NamedRange = NonNullable<RoundtripWorkbook["namedRanges"]>[number];

/**
 * What is printed of each sheet, and which rows and columns on every page. The library takes these two names for settings of the
 * page and would write them with the sheet's name as it is, which Excel calls damaged where that name needs quotes.
 */
export class PrintNames {
  private readonly of = new Map<Sheet, { readonly area: string[]; readonly titles: string[] }>();

  constructor(private readonly workbook: RoundtripWorkbook) {
    for (const sheet of workbook.sheets) {
      const { printArea, printTitlesRow, printTitlesColumn, ...rest } = sheet.pageSetup ?? {};
      const titles = [printTitlesColumn, printTitlesRow].filter((part) => part !== undefined);
      if (!printArea && titles.length === 0) continue;
      this.of.set(sheet, { area: printArea?.split(",") ?? [], titles });
      sheet.pageSetup = rest;
    }
  }

  /** Of the sheets that are still there, under the names they now have. */
  now(): NamedRange[] {
    return this.workbook.sheets.flatMap((sheet) => {
      const { area = [], titles = [] } = this.of.get(sheet) ?? {};
      const named = (name: string, parts: readonly string[]): NamedRange[] =>
        parts.length === 0
          ? []
          : [{ name, range: parts.map((part) => `${quoteSheetName(sheet.name)}!${part}`).join(","), scope: sheet.name }]; // prettier-ignore
      return [...named("_xlnm.Print_Area", area), ...named("_xlnm.Print_Titles", titles)];
    });
  }
}
