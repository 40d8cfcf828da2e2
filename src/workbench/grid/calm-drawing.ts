import {
  IUniverInstanceService,
  UniverInstanceType,
  type ICommandInfo,
  type IExecutionOptions,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import {
  RemoveNumfmtMutation,
  SetNumfmtMutation,
  SetRangeValuesMutation,
  SheetRenderController,
} from "@univerjs/preset-sheets-core";
import { isLarge } from "./bulk";
import { seldom } from "./seldom";

/** While cells of a large book are written one after another, the grid is drawn so often, in ms. */
const DRAWN_EVERY = 250;

/** What fills cells. Whatever else happens (sheets, widths, rows) is drawn at once, and scrolling and selecting are no mutations. */
const FILLING = new Set([SetRangeValuesMutation.id, SetNumfmtMutation.id, RemoveNumfmtMutation.id]);

/** A calculation begins, goes on, ends: what it has found comes with a write of its own. */
const CALCULATING = "formula.mutation.";

const isFilling = (id: string): boolean => FILLING.has(id) || id.startsWith(CALCULATING);

/** Says that the grid has to be drawn anew. */
type Mark = (this: Controller, command: ICommandInfo, options?: IExecutionOptions) => void;

interface Controller {
  /** `mainComponent` draws the cells. */
  readonly _context: { readonly mainComponent: { makeDirty(): void } | null };
  readonly _disposed: boolean;
}

interface Marking {
  _markUnitDirty: Mark;
}

const isMarking = (prototype: object): prototype is Marking => "_markUnitDirty" in prototype;

/**
 * Univer 0.25.1 draws everything in sight after each write, wherever its cells are: in a long run more time goes into drawing the
 * same page of rows than into judging all of them. In a large book it draws a few times a second instead.
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
  const calm = new WeakMap<Controller, () => void>();
  prototype._markUnitDirty = function (command, options) {
    if (!isFilling(command.id) || !isLargeBook()) {
      mark.call(this, command, options);
      return;
    }
    const draw =
      calm.get(this) ??
      seldom(DRAWN_EVERY, () => {
        drawCells(this);
      });
    calm.set(this, draw);
    draw();
  };
}

/** The cells alone: headings, selection and scroll bars show no values. The workbook may have been closed meanwhile. */
function drawCells({ _context, _disposed }: Controller): void {
  if (!_disposed) _context.mainComponent?.makeDirty();
}
