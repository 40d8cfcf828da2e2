import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Sheet, Workbook } from "hucre/xlsx";

/** Lists of invented applications as files, written and read again by another library than ours. */

declare const hucre: typeof import("hucre/xlsx");

export type Value = string | number | boolean | Date | null;

export const STATIONS: readonly (readonly Value[])[] = [
  ["序号", "申报单位", "购置和安装总投资（元）", "建成验收并投运日期"],
  [1, "甲公司", 8_000_000, 45_838], // 2025-06-30: 1,600,000
  [2, "乙公司", 12_600_000, 46_388], // 2027-01-01: too late
  [3, "丙公司", 10_000_000, 46_387], // 2026-12-31: 2,000,000
  [4, "丁公司", "约九百万", 45_838], // not to be read
  [5, "戊公司", null, 45_838], // nothing given
  [null, null, null, null],
  [6, "己公司", 1_234_567.89, 45_838], // 246,913.57, down to the fen
];

export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly Value[])[];
  readonly hidden?: boolean;
}

export async function writeBook(folder: string, name: string, sheets: readonly MadeSheet[]): Promise<void> {
  const made = sheets.map(({ name: own, rows, hidden }) => ({
    name: own,
    rows: rows.map((row) => [...row]),
    ...(hidden && { hidden }),
  }));
  writeFileSync(join(folder, name), await hucre.writeXlsx({ sheets: made }));
}

export const writeStations = (folder: string, name = "申报.xlsx"): Promise<void> =>
  writeBook(folder, name, [{ name: "站", rows: STATIONS }]);

export const openBook = (folder: string, name: string): Promise<Workbook> =>
  hucre.openXlsx(new Uint8Array(readFileSync(join(folder, name))), { readStyles: true });

export async function sheetOf(folder: string, name: string, sheet: string): Promise<Sheet> {
  const found = (await openBook(folder, name)).sheets.find((one) => one.name === sheet);
  if (!found) throw new Error(`no sheet ${sheet} in ${name}`);
  return found;
}

/** A column of a sheet by its heading, below the first row. */
export function column({ rows }: Sheet, heading: string): readonly unknown[] {
  const at = rows[0]?.indexOf(heading) ?? -1;
  if (at < 0) throw new Error(`no heading ${heading} in ${JSON.stringify(rows[0])}`);
  return rows.slice(1).map((row) => row[at] ?? null);
}
