import type { CellAddress } from "../../src/functions/facade";
import type { Workbook } from "../../src/taskpane/workbook";
import { type Area, areaName, areaOn, cellName } from "../../src/workbook/address";
import type { BookCells } from "../../src/workbook/book-cells";
import type { Grid, SheetCell } from "../../src/workbook/cells";
import type { Commented } from "../../src/workbook/comment";
import type { Accepted, FormulaWish, Obstacle, Written } from "../../src/workbook/formula-writing";
import { type Outcome, type Trouble, done } from "../../src/workbook/outcome";
import type { SelectedCell } from "../../src/workbook/selected-cell";
import type { SheetNames } from "../../src/workbook/sheet-names";
import type { TableSheet, WrittenSheet } from "../../src/workbook/table-sheet";
import { PaperList } from "./paper-list";

/** What stands in a cell, as a test states it. */
export interface PaperCell {
  readonly formula?: string;
  readonly value?: SheetCell;
  readonly text?: string;
  /** The parent of the spill the cell belongs to. */
  readonly spilledFrom?: string;
}

const SHEET = "加氢站";

export const at = (name: string): CellAddress => {
  const area = areaOn(SHEET, name);
  if (!area) throw new Error(name);
  return { sheet: area.sheet, row: area.row, column: area.column };
};

/**
 * A workbook on paper for tests of what the pane draws: the same questions and answers, without Excel.
 * How the genuine Office.js is asked is tested in `test/office/pane-*.test.ts`.
 */
export class PaperBook implements Workbook {
  readonly written = new Map<string, string>();
  /** What the next reads and writes run into. */
  trouble: Trouble | undefined;
  /** Lets the reads of the selected cell wait. */
  gate: Promise<void> = Promise.resolve();
  follows = true;
  area: Area | undefined;
  private move: () => void = () => undefined;

  constructor(
    private readonly cells: Readonly<Record<string, PaperCell | SheetCell>>,
    public selected = "G2",
    /** What it answers when asked for lists. */
    readonly list = new PaperList(),
  ) {}

  readonly findLists = this.list.findLists;
  readonly readHead = this.list.readHead;
  readonly openList = this.list.openList;
  readonly findRoom = this.list.findRoom;
  readonly listSource = this.list.listSource;
  readonly resultBeside = this.list.resultBeside;
  readonly resultOnSheet = this.list.resultOnSheet;
  readonly watchResult = this.list.watchResult;
  readonly writeSummary = this.list.writeSummary;
  readonly readMappings = this.list.readMappings;
  readonly keepMapping = this.list.keepMapping;
  readonly readRun = this.list.readRun;
  readonly keepRun = this.list.keepRun;
  readonly forgetRun = this.list.forgetRun;
  readonly showArea = this.list.showArea;

  /** Comments by cell; the latest text of each. */
  readonly comments = new Map<string, string>();
  commented: Commented = "added";
  /** What it says when all of it is read. */
  book: Outcome<BookCells | undefined> = done({ name: "Book1.xlsx", sheets: [] });
  tables: Outcome<readonly WrittenSheet[] | undefined> | undefined;
  readonly tablesWritten: TableSheet[] = [];

  readonly readBook = (): Promise<Outcome<BookCells | undefined>> =>
    this.gate.then(() => (this.trouble ? { ok: false, trouble: this.trouble } : this.book));

  readonly writeTables = (
    tables: readonly TableSheet[],
  ): Promise<Outcome<readonly WrittenSheet[] | undefined>> => {
    this.tablesWritten.push(...tables);
    return Promise.resolve(this.tables ?? done(tables.map(({ name }, i) => ({ id: String(i), name }))));
  };

  /** Its sheets by name, numbered as ids. */
  sheetNames: readonly string[] = [];

  readonly readSheetNames = (): Promise<Outcome<SheetNames>> =>
    Promise.resolve(
      done({
        book: this.book.ok && this.book.value ? this.book.value.name : "",
        sheets: this.sheetNames.map((name, i) => ({ id: String(i), name })),
      }),
    );

  readonly showSheet = (): Promise<Outcome<void>> => Promise.resolve(done(undefined));

  readonly commentOnCell = (text: string, cell: CellAddress): Promise<Outcome<Commented>> => {
    if (this.trouble) return Promise.resolve({ ok: false, trouble: this.trouble });
    if (this.commented !== "unsupported") this.comments.set(cellName(cell), text);
    return Promise.resolve(done(this.commented));
  };

  /** Selects another cell, as a person does. */
  select(name: string): void {
    this.selected = name;
    this.move();
  }

  readonly readSelectedCell = async (): Promise<Outcome<SelectedCell>> => {
    const name = this.selected;
    await this.gate;
    if (this.trouble) return { ok: false, trouble: this.trouble };
    const own = this.cell(name);
    const parent = own.spilledFrom ?? name;
    const filled = own.formula ?? own.spilledFrom ?? own.value ?? this.written.get(name);
    const right = { ...at(name), column: at(name).column + (this.written.size > 0 ? 2 : 1) };
    const value = own.value ?? null;
    return done({
      address: at(name),
      formula: this.cell(parent).formula ?? "",
      formulaAt: at(parent),
      value,
      text: own.text ?? (typeof value === "object" ? (value?.basicValue ?? "") : String(value)),
      room: filled === undefined ? at(name) : right,
    });
  };

  readonly readSelectedArea = (): Promise<Outcome<Area | undefined>> => Promise.resolve(done(this.area));

  readonly readAreas = (areas: readonly Area[]): Promise<Outcome<readonly Grid[]>> =>
    Promise.resolve(done(areas.map((area) => this.grid(area))));

  readonly followSelection = (onMove: () => void): Promise<Outcome<() => Promise<void>>> => {
    this.move = onMove;
    const refused: Outcome<never> = { ok: false, trouble: { kind: "host", detail: "ApiNotFound" } };
    return Promise.resolve(this.follows ? done(() => Promise.resolve()) : refused);
  };

  readonly writeIntoEmptyCell = (text: string, cell: CellAddress): Promise<Outcome<CellAddress>> => {
    if (this.trouble) return Promise.resolve({ ok: false, trouble: this.trouble });
    this.written.set(cellName(cell), text);
    this.move(); // Excel tells of the change, as of any other
    return Promise.resolve(done(cell));
  };

  /** What stands in the way of formulas; what a formula shows once it is written. */
  obstacle: Obstacle | undefined;
  shows: Pick<Written, "value" | "text"> = { value: null, text: "" };

  readonly writeFormula = (wish: FormulaWish, accepted: Accepted): Promise<Outcome<Written | Obstacle>> => {
    if (this.trouble) return Promise.resolve({ ok: false, trouble: this.trouble });
    const { obstacle } = this;
    if (obstacle && !accepted.some((kind) => kind === obstacle.kind)) return Promise.resolve(done(obstacle));
    this.written.set(cellName(wish.at), wish.formula);
    this.move();
    return Promise.resolve(done({ kind: "written", ...this.shows }));
  };

  private grid(area: Area): Grid {
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_, c) => {
        const name = areaName({ ...area, row: area.row + r, column: area.column + c, rows: 1, columns: 1 });
        return this.cell(name).value ?? null;
      }),
    );
  }

  private cell(name: string): PaperCell {
    const cell = this.cells[name];
    return typeof cell === "object" && cell !== null && !("type" in cell) ? cell : { value: cell ?? null };
  }
}

/** Worked examples: a station, and two applicants of which one fails and one is not judged yet. */
export const BOOK = {
  B2: 8_000_000,
  C2: 45838,
  G2: { formula: "=BT.STATION_AWARD(B2,C2)", value: 1_600_000 },
  G3: { formula: "=BT.STATION_AWARD(B2,C2,D3)", value: { type: "Error", basicValue: "#VALUE!" } },
  D3: 0.25,
  G4: { formula: "=BT.STATION_AWARD(VLOOKUP(A2,A2:B9,2),C2)", value: 2_000_000 },
  G5: { formula: "=BT.STATION_AWARD(B2,C2)+BT.REFUEL_AWARD(90000,24,2025)", value: 2_320_000 },
  G6: { formula: "=BT.STATION_AWARD(B2", value: null },
  G7: { formula: "=BT.STATION_AWARD_SCHEDULE(BT.STATION_AWARD(B2,C2))", value: "年度" },
  H9: { spilledFrom: "G7", value: 0.3 },
  G8: { formula: "=BT.STATION_AWARD(B2,C2)", value: 1_500_000 },
  G10: { formula: "=BT.STATION_AWARD(B2,C2)", value: { type: "Error", basicValue: "#NAME?" } },
  A20: 40_000_000,
  B20: 50_000_000,
  C20: 57_600_000,
  D20: 1_000_000,
  E20: 1_000_000,
  F20: 1_000_000,
  G20: 2_400_000,
  H20: 2_400_000,
  I20: 2_400_000,
  J20: 0.45,
  J21: 0.71,
  K20: 3,
  L20: 2,
  M20: 0,
  N20: 0,
  P20: 45838,
  R20: {
    formula: "=BT.GAZELLE_ELIGIBLE(A20:C20,D20:F20,G20:I20,J20,K20,L20,M20,N20,O20,P20)",
    value: "待核实",
  },
  R21: {
    formula: "=BT.GAZELLE_ELIGIBLE(A20:C20,D20:F20,G20:I20,J21,K20,L20,M20,N20,TRUE,P20)",
    value: false,
  },
  R22: { formula: "=BT.GAZELLE_ELIGIBLE(A20:C20,D20:F20,G20:I20,J20,K20,L20,M20,N20,TRUE,P20)", value: true },
} as const;
