import {
  CustomCommandExecutionError,
  ICommandService,
  generateRandomId,
  mergeWorksheetSnapshotWithDefault,
  type ICommandInfo,
  type IExecutionOptions,
  type IRange,
  type IUnitRange,
} from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  InsertSheetMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SheetsSelectionsService,
  type FWorkbook,
  type FWorksheet,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import type { Book, BookEvents, Chart, Selection, Sheet, Table, Unsubscribe } from "../../book/book";
import { sameBlock, type Block, type Cell } from "../../book/block";
import { Listeners } from "../../book/listeners";
import { MemoryShelf } from "../../book/shelf";
import { Changes } from "./changes";
import { GridComments, markComments } from "./comments";
import { FormulaSeries } from "./formula-series";
import { UniverNames } from "./names";
import { blockOf, rangeOf, unitRange } from "./ranges";
import type { Grid } from "./univer";
import { UniverSheet } from "./univer-sheet";
import { VALUES_WRITTEN, hearOfWrittenValues, type OfFormulas } from "./written-values";

/** The workbook that stands in the grid. */
export class UniverBook implements Book {
  readonly tables = new MemoryShelf<Table>();
  readonly comments = new GridComments(() => {
    this.workbook.getActiveSheet().refreshCanvas();
  });
  readonly charts = new MemoryShelf<Chart>();
  readonly names: UniverNames;
  readonly settings = new Map<string, unknown>();
  calculationMode: Book["calculationMode"] = "automatic";
  /** Whether rows, columns or ranges have been inserted, deleted or moved. */
  rearranged = false;
  private readonly commands: ICommandService;
  private readonly selections: SheetsSelectionsService;
  /** Knows which commands make formulas due. */
  private readonly dirties: IActiveDirtyManagerService;
  private readonly listeners = new Listeners<BookEvents>();
  private readonly known = new Map<string, UniverSheet>();
  private readonly changes: Changes;
  private readonly leave: readonly { dispose(): void }[];
  private selected: Selection;
  /** A calculation was asked for, which the manual mode must let pass. */
  private asked = false;
  private readonly series = new FormulaSeries();
  /** Where many formulas were written last. */
  private formulasWritten: IUnitRange | undefined;

  constructor(
    readonly name: string,
    private readonly workbook: FWorkbook,
    private readonly grid: Grid,
  ) {
    this.commands = grid.services.get(ICommandService);
    this.selections = grid.services.get(SheetsSelectionsService);
    this.dirties = grid.services.get(IActiveDirtyManagerService);
    hearOfWrittenValues(grid.services);
    this.names = new UniverNames(workbook.getId(), grid);
    this.changes = new Changes(workbook.getId(), this.listeners, {
      calculatesAfter: (command, options) => this.calculatesAfter(command, options),
      forget: (sheet) => {
        for (const [id, known] of this.known) if (sheet === undefined || sheet === id) known.forget();
      },
      rearranged: () => {
        this.rearranged = true;
      },
      readdressed: () => {
        this.recalculate();
      },
    });
    this.selected = this.readSelection();
    this.leave = [
      markComments(grid.services, workbook.getId(), this.comments),
      this.commands.onCommandExecuted((command, options) => {
        this.follow(command, options);
      }),
      this.commands.beforeCommandExecuted((command) => {
        this.holdBack(command);
      }),
    ];
  }

  get id(): string {
    return this.workbook.getId();
  }

  sheets(): readonly UniverSheet[] {
    return this.workbook.getSheets().map((sheet) => this.wrap(sheet));
  }

  sheet(idOrName: string): UniverSheet | undefined {
    const name = idOrName.toLowerCase();
    const sheets = this.sheets();
    return (
      sheets.find((sheet) => sheet.id === idOrName) ??
      sheets.find((sheet) => sheet.name.toLowerCase() === name)
    );
  }

  addSheet(name: string): Sheet {
    if (this.sheet(name)) throw new Error(`There is a sheet ${name} already.`);
    const id = generateRandomId();
    // Univer brings a new sheet to the front unless somebody else has added it; Excel's `worksheets.add` does not.
    this.commands.syncExecuteCommand(
      InsertSheetMutation.id,
      {
        unitId: this.id,
        index: this.workbook.getSheets().length,
        sheet: mergeWorksheetSnapshotWithDefault({ id, name }),
      },
      { fromCollab: true },
    );
    const sheet = this.sheet(id);
    if (!sheet) throw new Error(`The sheet ${name} could not be added.`);
    return sheet;
  }

  removeSheet(id: string): void {
    if (this.workbook.getSheets().length === 1) throw new Error("A workbook keeps at least one sheet.");
    for (const shelf of [this.tables, this.comments, this.charts]) {
      for (const item of shelf.all()) if (item.sheet === id) shelf.remove(item.id);
    }
    this.workbook.deleteSheet(id);
    this.known.delete(id);
  }

  active(): UniverSheet {
    return this.wrap(this.workbook.getActiveSheet());
  }

  activate(sheet: string): void {
    this.workbook.setActiveSheet(sheet);
  }

  selection(): Selection {
    return this.selected;
  }

  select(sheet: string, block: Block, cell: Cell = { row: block.row, column: block.column }): void {
    const target = this.sheet(sheet);
    if (!target) throw new Error(`There is no sheet ${sheet}.`);
    if (this.active().id !== target.id) this.activate(target.id);
    const one = { startRow: cell.row, endRow: cell.row, startColumn: cell.column, endColumn: cell.column };
    this.commands.syncExecuteCommand(SetSelectionsOperation.id, {
      unitId: this.id,
      subUnitId: target.id,
      reveal: true,
      selections: [
        {
          range: rangeOf(block, target.size),
          primary: {
            ...one,
            actualRow: cell.row,
            actualColumn: cell.column,
            isMerged: false,
            isMergedMainCell: false,
          },
          style: null,
        },
      ],
    });
  }

  recalculate(): void {
    this.asked = true;
    this.changes.expect();
    this.grid.api.getFormula().executeCalculation();
  }

  /** Settles when all formulas have their values; Univer calculates some time after an edit. */
  settled(): Promise<void> {
    return this.changes.settled();
  }

  on<E extends keyof BookEvents>(event: E, listener: (payload: BookEvents[E]) => void): Unsubscribe {
    return this.listeners.on(event, listener);
  }

  dispose(): void {
    for (const subscription of this.leave) subscription.dispose();
    this.series.dispose();
  }

  private wrap(sheet: FWorksheet): UniverSheet {
    const id = sheet.getSheetId();
    const known = this.known.get(id) ?? new UniverSheet(this.workbook, sheet, this.grid);
    this.known.set(id, known);
    return known;
  }

  /**
   * A click of the mouse raises no selection event in Univer 0.25.1, only this operation; the keyboard raises both.
   * So the operations are what is listened to.
   */
  private follow(command: ICommandInfo, options?: IExecutionOptions): void {
    if (FOLLOWED.has(command.id)) this.tellSelection();
    this.followFormulas(command);
    this.changes.see(command, options);
  }

  private followFormulas({ params }: ICommandInfo): void {
    const { unitId, subUnitId, formulasIn } = (params ?? {}) as OfFormulas &
      Partial<ISetRangeValuesMutationParams>;
    if (!formulasIn || unitId !== this.id || subUnitId === undefined) return;
    this.formulasWritten = unitRange(unitId, subUnitId, formulasIn);
    this.series.written();
  }

  private tellSelection(): void {
    const before = this.selected;
    const now = this.readSelection();
    this.selected = now;
    if (before.sheet !== now.sheet)
      this.listeners.tell("activation", { sheet: now.sheet, before: before.sheet });
    const moved =
      before.sheet !== now.sheet ||
      !sameBlock(before.block, now.block) ||
      before.cell.row !== now.cell.row ||
      before.cell.column !== now.cell.column;
    if (moved) this.listeners.tell("selection", now);
  }

  private readSelection(): Selection {
    const sheet = this.workbook.getActiveSheet().getSheetId();
    const last = this.selections.getCurrentLastSelection();
    const range: IRange = last?.range ?? { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
    const block = blockOf(range);
    return {
      sheet,
      block,
      cell: {
        row: last?.primary.actualRow ?? block.row,
        column: last?.primary.actualColumn ?? block.column,
      },
    };
  }

  private calculatesAfter({ id }: ICommandInfo, options?: IExecutionOptions): boolean {
    const isResult = id === SetRangeValuesMutation.id && options?.onlyLocal === true;
    const passes = this.calculationMode === "automatic" || this.asked;
    return passes && !isResult && this.dirties.get(id) !== undefined;
  }

  /** In manual mode the grid's own wish to calculate is refused, and while more formulas are on their way; what is due stays due. */
  private holdBack({ id }: ICommandInfo): void {
    if (id !== SetFormulaCalculationStartMutation.id) return;
    const passes = this.calculationMode === "automatic" || this.asked;
    const again = (): void => {
      if (this.formulasWritten) this.commands.syncExecuteCommand(VALUES_WRITTEN, this.formulasWritten);
    };
    // What is asked for concerns all formulas, which no write says again: it does not wait.
    if (passes && !this.asked && this.series.holdsBack(again))
      throw new CustomCommandExecutionError("More formulas are on their way.");
    this.asked = false;
    if (!passes) throw new CustomCommandExecutionError("Calculation is set to manual.");
  }
}

const FOLLOWED = new Set([SetSelectionsOperation.id, "sheet.operation.set-worksheet-active"]);
