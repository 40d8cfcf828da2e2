import {
  IUniverInstanceService,
  UniverInstanceType,
  type ICommandInfo,
  type IExecutionOptions,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import {
  SetArrayFormulaDataMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetRangeValuesMutation,
  SheetRenderController,
  SheetSkeletonManagerService,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import { WHOLE, intersection, type Block } from "../../book/block";
import { isLarge } from "./bulk";
import { extent } from "./matrix";
import { NUMBER_FORMATS_WRITTEN, type NumberFormats } from "./number-formats";
import { blockOf } from "./ranges";
import { restBetweenDrawings, type Scene } from "./resting";
import { seldom } from "./seldom";
import type { OfValues } from "./written-values";

/** While cells of a large book are written one after another, the grid is drawn so often, in ms: those in sight, and all others. */
const IN_SIGHT_EVERY = 250;
/** A little of what lies out of sight is drawn as well, and shown while it is scrolled to: it may be old, but not for long. */
const OUT_OF_SIGHT_EVERY = 5000;
/** For so long after a write another one is expected, in ms. */
const FILLING = 500;

/** A calculation begins, goes on, ends: what it has found comes with a mutation of its own. */
const CALCULATING = new Set([
  SetFormulaCalculationStartMutation.id,
  SetFormulaCalculationStopMutation.id,
  SetFormulaCalculationNotificationMutation.id,
  SetFormulaCalculationResultMutation.id,
]);

/** Says that the grid has to be drawn anew. */
type Mark = (this: Controller, command: ICommandInfo, options?: IExecutionOptions) => void;

interface Controller {
  readonly _context: {
    /** Draws the cells. */
    readonly mainComponent: { makeDirty(): void } | null;
    readonly scene: Scene;
    readonly unit: Workbook;
  };
  readonly _sheetSkeletonManagerService: SheetSkeletonManagerService;
  readonly _disposed: boolean;
}

interface Marking {
  _markUnitDirty: Mark;
}

const isMarking = (prototype: object): prototype is Marking => "_markUnitDirty" in prototype;

/**
 * Univer 0.25.1 draws everything in sight after each write, wherever its cells are: in a long run more time goes into drawing the
 * same page of rows than into judging all of them. In a large book it draws what is in sight a few times a second, and hardly at
 * all where that has not changed.
 */
export function drawCalmly(services: Injector): void {
  const prototype: object = SheetRenderController.prototype;
  if (!isMarking(prototype)) throw new Error("Univer's drawing is not as it was in 0.25.1");
  const instances = services.get(IUniverInstanceService);
  const isLargeBook = (): boolean =>
    instances
      .getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)
      .some((book) => book.getSheets().some((sheet) => isLarge(sheet.getRowCount())));
  const mark = prototype._markUnitDirty;
  const pens = new WeakMap<Controller, Pen>();
  prototype._markUnitDirty = function (command, options) {
    const filled = filledBy(command);
    if (!filled || !isLargeBook()) {
      mark.call(this, command, options);
      return;
    }
    const pen = pens.get(this) ?? penFor(this);
    pens.set(this, pen);
    pen(isInSight(filled, this));
  };
}

/** Has cells drawn that have been filled, in sight or not. */
type Pen = (inSight: boolean) => void;

function penFor(controller: Controller): Pen {
  const draw = (): void => {
    drawCells(controller);
  };
  const [inSight, outOfSight] = [seldom(IN_SIGHT_EVERY, draw), seldom(OUT_OF_SIGHT_EVERY, draw)];
  let filled = -Infinity;
  restBetweenDrawings(controller._context.scene, () => performance.now() < filled + FILLING);
  return (isSeen) => {
    filled = performance.now();
    if (isSeen) inSight();
    else outOfSight();
  };
}

/** The cells alone: headings, selection and scroll bars show no values. The workbook may have been closed meanwhile. */
function drawCells({ _context, _disposed }: Controller): void {
  if (!_disposed) _context.mainComponent?.makeDirty();
}

/** Where cells were filled: in one sheet or in any. */
interface Filled {
  readonly sheet?: string;
  /** `null`: none. */
  readonly block: Block | null;
}

const NOTHING: Filled = { block: null };
/** What formulas have spilled stands in no cell. */
const ANYTHING: Filled = { block: WHOLE };

/** Whatever does not fill cells (sheets, widths, rows) is drawn at once, and scrolling and selecting are no mutations. */
function filledBy({ id, params }: ICommandInfo): Filled | null {
  if (id === NUMBER_FORMATS_WRITTEN) {
    const { subUnitId, block } = params as NumberFormats;
    return { sheet: subUnitId, block };
  }
  if (id === SetRangeValuesMutation.id) {
    const { subUnitId, cellValue, valuesIn } = params as ISetRangeValuesMutationParams & OfValues;
    return { sheet: subUnitId, block: valuesIn ?? extent(cellValue ?? {}) };
  }
  if (id === SetArrayFormulaDataMutation.id) return ANYTHING;
  return CALCULATING.has(id) ? NOTHING : null;
}

/** Frozen rows and columns are ranges of their own. Before the sheet has been drawn for the first time everything may be in sight. */
function isInSight(
  { sheet, block }: Filled,
  { _context, _sheetSkeletonManagerService }: Controller,
): boolean {
  if (!block || (sheet !== undefined && sheet !== _context.unit.getActiveSheet().getSheetId())) return false;
  const seen = _sheetSkeletonManagerService.getCurrentSkeleton()?.getVisibleRanges();
  if (!seen?.size) return true;
  return [...seen.values()].some((range) => intersection(block, blockOf(range)) !== null);
}
