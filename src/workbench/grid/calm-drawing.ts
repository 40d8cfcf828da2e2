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

/** While cells of a large book are written one after another, the grid is drawn so often, in ms. */
const DRAWN_EVERY = 250;

/** What fills cells. Whatever else happens (sheets, widths, rows) is drawn at once, and scrolling and selecting are no mutations. */
const FILLING = new Set([SetRangeValuesMutation.id, SetNumfmtMutation.id, RemoveNumfmtMutation.id]);

/** A calculation begins, goes on, ends: what it has found comes with a write of its own. */
const CALCULATING = "formula.mutation.";

const isFilling = (id: string): boolean => FILLING.has(id) || id.startsWith(CALCULATING);

/** Says that the grid has to be drawn anew. */
type Mark = (this: object, command: ICommandInfo, options?: IExecutionOptions) => void;

interface Marking {
  _markUnitDirty: Mark;
}

const isMarking = (prototype: object): prototype is Marking => "_markUnitDirty" in prototype;

/** Runs at once what has not been run for a while, and otherwise when that while is over: once, however often it was asked. */
export function seldom(every: number, run: () => void, clock = (): number => performance.now()): () => void {
  let last = -Infinity;
  let waits = false;
  const now = (): void => {
    waits = false;
    last = clock();
    run();
  };
  return () => {
    if (waits) return;
    const left = last + every - clock();
    if (left <= 0) {
      now();
      return;
    }
    waits = true;
    setTimeout(now, left);
  };
}

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
  const calm = new WeakMap<object, () => void>();
  prototype._markUnitDirty = function (command, options) {
    if (!isFilling(command.id) || !isLargeBook()) {
      mark.call(this, command, options);
      return;
    }
    // Without its cells a mutation marks all that is in sight, which it would do anyway.
    const { id, type } = command;
    const draw =
      calm.get(this) ??
      seldom(
        DRAWN_EVERY,
        unlessGone(this, () => {
          mark.call(this, { id, type });
        }),
      );
    calm.set(this, draw);
    draw();
  };
}

/** The workbook may have been closed meanwhile. */
const unlessGone = (controller: object, deed: () => void) => (): void => {
  if (!("_disposed" in controller && controller._disposed === true)) deed();
};
