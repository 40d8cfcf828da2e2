import { block, sameBlock, type Block, type Cell } from "./block";
import type {
  Book,
  BookEvents,
  Chart,
  Comment,
  DefinedName,
  FormulaBefore,
  Selection,
  Sheet,
  Table,
  Unsubscribe,
} from "./book";
import { Calculation, type Result } from "./calculation";
import { ErrorValue, type Answer } from "./error-value";
import { Listeners } from "./listeners";
import { MemorySheet, type SheetKeeper } from "./memory-sheet";
import { MemoryShelf } from "./shelf";
import { renameSheetIn } from "./sheet-references";

/** Where a formula stands. */
export interface Place {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** Cells to calculate with, a blank as `null`; rows and columns beyond what is written are left out, never all. */
  read(sheet: Sheet, block: Block): (Answer | null)[][];
}

/** Calculates a formula; whatever it reads of the book becomes what the formula depends on. */
export type Calculate = (formula: string, place: Place) => Result;

export interface MemoryBookOptions {
  readonly name?: string;
  readonly sheets?: readonly string[];
  /** Without it every formula is `#NAME?`. */
  readonly calculate?: Calculate;
}

/** A workbook in memory. */
export class MemoryBook implements Book {
  readonly name: string;
  readonly tables = new MemoryShelf<Table>();
  readonly names = new MemoryShelf<DefinedName>();
  readonly comments = new MemoryShelf<Comment>();
  readonly charts = new MemoryShelf<Chart>();
  readonly settings = new Map<string, unknown>();
  private readonly listeners = new Listeners<BookEvents>();
  private readonly calculation: Calculation;
  private readonly tabs: MemorySheet[] = [];
  private selected: Selection;
  private readonly lastSelected = new Map<string, Selection>();
  private mode: Book["calculationMode"] = "automatic";
  private sheetsMade = 0;

  constructor({ name = "Book1.xlsx", sheets = ["Sheet1"], calculate }: MemoryBookOptions = {}) {
    this.name = name;
    this.calculation = new Calculation(
      (id) => this.tab(id)?.cells,
      (formula, id, row, column) => {
        const sheet = this.tab(id);
        if (!calculate || !sheet) return new ErrorValue("#NAME?");
        return calculate(formula, {
          book: this,
          sheet,
          row,
          column,
          read: (from, what) => this.read(from, what),
        });
      },
    );
    const [first = "Sheet1", ...others] = sheets;
    this.selected = { sheet: this.addSheet(first).id, block: block(0, 0), cell: { row: 0, column: 0 } };
    for (const other of others) this.addSheet(other);
  }

  sheets(): readonly MemorySheet[] {
    return [...this.tabs];
  }

  sheet(idOrName: string): MemorySheet | undefined {
    const name = idOrName.toLowerCase();
    return this.tab(idOrName) ?? this.tabs.find((sheet) => sheet.name.toLowerCase() === name);
  }

  addSheet(name: string): MemorySheet {
    if (this.sheet(name)) throw new Error(`There is a sheet ${name} already.`);
    const sheet = new MemorySheet(`{sheet-${++this.sheetsMade}}`, name, this.keeper);
    this.tabs.push(sheet);
    this.listeners.tell("sheetAdded", { sheet: sheet.id });
    this.reviveFormulas();
    return sheet;
  }

  removeSheet(id: string): void {
    const sheet = this.tab(id);
    if (!sheet) return;
    if (this.tabs.length === 1) throw new Error("A workbook keeps at least one sheet.");
    const position = this.tabs.indexOf(sheet);
    this.tabs.splice(position, 1);
    for (const shelf of [this.tables, this.comments, this.charts]) {
      for (const item of shelf.all()) if (item.sheet === id) shelf.remove(item.id);
    }
    this.calculation.leaveSheet(id);
    const neighbour = this.tabs[Math.max(0, position - 1)];
    if (this.selected.sheet === id && neighbour) this.activate(neighbour.id);
    this.listeners.tell("sheetRemoved", { sheet: id });
    this.settle();
  }

  active(): MemorySheet {
    const sheet = this.tab(this.selected.sheet) ?? this.tabs[0];
    if (!sheet) throw new Error("A workbook keeps at least one sheet.");
    return sheet;
  }

  activate(sheet: string): void {
    const last = this.lastSelected.get(sheet);
    this.select(sheet, last?.block ?? block(0, 0), last?.cell);
  }

  selection(): Selection {
    return this.selected;
  }

  select(sheet: string, selected: Block, cell: Cell = { row: selected.row, column: selected.column }): void {
    if (!this.tab(sheet)) throw new Error(`There is no sheet ${sheet}.`);
    const before = this.selected;
    this.selected = { sheet, block: selected, cell };
    this.lastSelected.set(sheet, this.selected);
    if (before.sheet !== sheet) this.listeners.tell("activation", { sheet, before: before.sheet });
    const moved = before.sheet !== sheet || !sameBlock(before.block, selected);
    if (moved || before.cell.row !== cell.row || before.cell.column !== cell.column) {
      this.listeners.tell("selection", this.selected);
    }
  }

  get calculationMode(): Book["calculationMode"] {
    return this.mode;
  }

  set calculationMode(mode: Book["calculationMode"]) {
    this.mode = mode;
    this.settle();
  }

  recalculate(): void {
    this.calculation.dueAll();
    this.tellCalculated(this.calculation.settle());
  }

  on<E extends keyof BookEvents>(event: E, listener: (payload: BookEvents[E]) => void): Unsubscribe {
    return this.listeners.on(event, listener);
  }

  private read(sheet: Sheet, what: Block): (Answer | null)[][] {
    return this.tab(sheet.id)?.answers(what) ?? [[new ErrorValue("#REF!")]];
  }

  private tab(id: string): MemorySheet | undefined {
    return this.tabs.find((sheet) => sheet.id === id);
  }

  private settle(): void {
    if (this.mode === "automatic") this.tellCalculated(this.calculation.settle());
  }

  private tellCalculated(sheets: Iterable<string>): void {
    for (const sheet of sheets) this.listeners.tell("calculation", { sheet });
  }

  /** A sheet came: formulas that name it may answer now. */
  private reviveFormulas(): void {
    this.calculation.dueAll();
    this.settle();
  }

  private readonly keeper: SheetKeeper = {
    position: (id) => this.tabs.findIndex((sheet) => sheet.id === id),
    rename: (id, name) => {
      this.rename(id, name);
    },
    move: (id, position) => {
      const [sheet] = this.tabs.splice(this.keeper.position(id), 1);
      if (sheet) this.tabs.splice(position, 0, sheet);
    },
    read: (id, what) => {
      this.calculation.read(id, what);
    },
    spill: (id, key) => this.calculation.spillAt(id, key),
    enter: (id, key, formula) => {
      this.calculation.enter(id, key, formula);
    },
    leave: (id, key) => {
      this.calculation.leave(id, key);
    },
    changed: (id, what, formulas) => {
      this.changed(id, what, formulas);
    },
    formatted: (id, what) => {
      this.listeners.tell("format", { sheet: id, block: what });
    },
  };

  private changed(sheet: string, what: Block, formulas: FormulaBefore[]): void {
    this.calculation.disturb(sheet, what);
    const calculated =
      this.mode === "automatic" ? this.calculation.settle() : this.calculation.settleIn(sheet, what);
    this.listeners.tell("change", { sheet, block: what, formulas });
    this.tellCalculated(calculated);
  }

  /** Formulas and names that speak of the sheet follow its new name. */
  private rename(id: string, name: string): void {
    const sheet = this.tab(id);
    const other = this.sheet(name);
    if (!sheet) return;
    if (other && other !== sheet) throw new Error(`There is a sheet ${name} already.`);
    const before = sheet.name;
    sheet.name = name;
    for (const item of this.names.all()) {
      this.names.change(item.id, { refersTo: renameSheetIn(item.refersTo, before, name) });
    }
    this.calculation.rewrite((formula) => renameSheetIn(formula, before, name));
    this.settle();
  }
}
