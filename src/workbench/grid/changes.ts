import type {
  ICellData,
  ICommandInfo,
  IExecutionOptions,
  IObjectMatrixPrimitiveType,
  Nullable,
} from "@univerjs/core";
import {
  FormulaExecutedStateType,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveNumfmtMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetArrayFormulaDataMutation,
  SetFormulaCalculationNotificationMutation,
  SetNumfmtMutation,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/preset-sheets-core";
import { bounding, WHOLE, type Block } from "../../book/block";
import type { BookEvents } from "../../book/book";
import type { Listeners } from "../../book/listeners";
import { cellsIn, extent } from "./matrix";
import { NUMBER_FORMATS_WRITTEN } from "./number-formats";
import type { OfValues } from "./written-values";

interface Params extends OfValues {
  readonly unitId?: string;
  readonly subUnitId?: string;
  /** Of a range that was moved, within its sheet or to another. */
  readonly from?: { readonly subUnitId?: string };
  readonly to?: { readonly subUnitId?: string };
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  /** Where number formats were written. */
  readonly block?: Block;
  readonly sheet?: { readonly id: string };
  readonly functionsExecutedState?: FormulaExecutedStateType;
}

/** These change no cell's contents. */
const LOOKS = new Set([NUMBER_FORMATS_WRITTEN, SetNumfmtMutation.id, RemoveNumfmtMutation.id]);

/** These not even its looks. */
const SIZES = new Set([
  SetWorksheetColWidthMutation.id,
  SetWorksheetColumnCountMutation.id,
  SetWorksheetRowAutoHeightMutation.id,
  SetWorksheetRowCountMutation.id,
  SetWorksheetRowHeightMutation.id,
]);

/** These move cells about. */
const REARRANGED = new Set([
  InsertColMutation.id,
  InsertRowMutation.id,
  MoveColsMutation.id,
  MoveRangeMutation.id,
  MoveRowsMutation.id,
  RemoveColMutation.id,
  RemoveRowMutation.id,
  ReorderRangeMutation.id,
]);

/**
 * Tells what became of the cells. Univer calculates some time after an edit; Excel's listeners are told when the
 * formulas have their new values. So an edit is told once the calculation that follows it is over.
 */
export class Changes {
  private readonly edited = new Map<string, Block>();
  private readonly calculated = new Set<string>();
  /** A calculation is under way, or about to begin. */
  private busy = false;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly workbook: string,
    private readonly listeners: Listeners<BookEvents>,
    private readonly host: {
      /** Whether the grid will calculate after this command. */
      calculatesAfter(command: ICommandInfo, options?: IExecutionOptions): boolean;
      /** The cells of this sheet, or of any, are no longer what they were. */
      forget(sheet?: string): void;
      /** Cells stand elsewhere now. */
      rearranged(): void;
      /** What functions were told of the cells they stand in is true no more. */
      readdressed(): void;
    },
  ) {}

  see(command: ICommandInfo, options?: IExecutionOptions): void {
    const { id, params } = command;
    const about = (params ?? {}) as Params;
    if (this.host.calculatesAfter(command, options)) this.busy = true;
    if (id === SetFormulaCalculationNotificationMutation.id) {
      this.calculationEnded(about.functionsExecutedState);
    } else if (id === SetArrayFormulaDataMutation.id) this.host.forget();
    else if (about.unitId === this.workbook) this.seeMutation(id, about, options);
  }

  /** A calculation was asked for, and will begin. */
  expect(): void {
    this.busy = true;
  }

  /** Settles when the calculation that follows the latest edit is over, and told. */
  settled(): Promise<void> {
    return this.busy ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }

  private seeMutation(id: string, params: Params, options?: IExecutionOptions): void {
    if (SIZES.has(id)) return;
    for (const sheet of sheetsOf(params)) this.seeSheet(id, sheet, params, options);
  }

  private seeSheet(id: string, sheet: string, params: Params, options?: IExecutionOptions): void {
    if (!LOOKS.has(id) && !(id === SetRangeValuesMutation.id && isLookOnly(params))) this.host.forget(sheet);
    if (id === SetRangeValuesMutation.id) this.seeCells(sheet, params, options);
    else if (LOOKS.has(id)) this.listeners.tell("format", { sheet, block: params.block ?? WHOLE });
    else if (id === InsertSheetMutation.id) this.listeners.tell("sheetAdded", { sheet });
    else if (id === RemoveSheetMutation.id) this.listeners.tell("sheetRemoved", { sheet });
    else if (id === SetWorksheetNameMutation.id) this.host.readdressed();
    else if (REARRANGED.has(id)) {
      this.host.rearranged();
      this.host.readdressed();
      this.edit(sheet, WHOLE);
    }
  }

  private seeCells(sheet: string, { cellValue = {}, valuesIn }: Params, options?: IExecutionOptions): void {
    if (options?.fromFormula) {
      this.calculated.add(sheet);
      return;
    }
    const contents = valuesIn ?? extent(cellValue, hasContents);
    if (contents) this.edit(sheet, contents);
    const looks = contents ? null : extent(cellValue);
    if (looks) this.listeners.tell("format", { sheet, block: looks });
  }

  private edit(sheet: string, block: Block): void {
    const before = this.edited.get(sheet);
    this.edited.set(sheet, before ? bounding(before, block) : block);
    if (!this.busy) this.tell();
  }

  private calculationEnded(state: FormulaExecutedStateType | undefined): void {
    const over =
      state === FormulaExecutedStateType.SUCCESS || state === FormulaExecutedStateType.NOT_EXECUTED;
    // The results are put into the cells by listeners of the same event, in turns of their own.
    if (over) {
      setTimeout(() => {
        this.busy = false;
        this.tell();
        for (const settle of this.waiting.splice(0)) settle();
      });
    }
  }

  private tell(): void {
    const edited = [...this.edited];
    const calculated = [...this.calculated];
    this.edited.clear();
    this.calculated.clear();
    for (const [sheet, block] of edited) this.listeners.tell("change", { sheet, block });
    for (const sheet of calculated) this.listeners.tell("calculation", { sheet });
  }
}

function sheetsOf({ subUnitId, sheet, from, to }: Params): ReadonlySet<string> {
  const named = [subUnitId ?? sheet?.id, from?.subUnitId, to?.subUnitId];
  return new Set(named.filter((id) => id !== undefined));
}

const hasContents = (cell: Nullable<ICellData>): boolean =>
  !cell || "v" in cell || "f" in cell || "p" in cell;

/** Every cell of one change of looks says nothing of contents, so the first one tells. */
function isLookOnly({ cellValue = {} }: Params): boolean {
  for (const [, , cell] of cellsIn(cellValue)) return !hasContents(cell);
  return true;
}
