import { areaOn } from "./address";
import { troubleOf } from "./excel";
import { type Outcome, done } from "./outcome";

/** Whether anybody but this add-in has touched the columns of a result since it began to be watched. */
export interface ResultWatch {
  untouched(): boolean;
  stop(): Promise<void>;
}

export interface WatchedColumns {
  readonly sheetId: string;
  /** From 0. */
  readonly column: number;
  readonly columns: number;
}

type Change = Pick<Excel.WorksheetChangedEventArgs, "address" | "changeType" | "triggerSource">;

/** Results go along with rows that are put in or taken out between them. */
const MOVES_ROWS: readonly string[] = ["RowInserted", "RowDeleted"];

/**
 * Listens instead of comparing: to read back 100,000 rows would take about as long as to write them. A host that does not tell
 * whose a change is leaves it to be a person's; then a question is asked too many, and nothing is lost.
 */
export async function watchResult(watched: WatchedColumns): Promise<Outcome<ResultWatch>> {
  let touched = false;
  const hear = (change: Change): Promise<void> => {
    touched ||= isSomebodys(change, watched);
    return Promise.resolve();
  };
  try {
    const subscription = await Excel.run({ delayForCellEdit: true }, async (context) => {
      const added = context.workbook.worksheets.getItem(watched.sheetId).onChanged.add(hear);
      await context.sync();
      return added;
    });
    return done({
      untouched: () => !touched,
      stop: async () => {
        await Excel.run(subscription.context, async (context) => {
          subscription.remove();
          await context.sync();
        }).catch(() => undefined); // with its sheet the subscription is gone
      },
    });
  } catch (error) {
    return troubleOf(error);
  }
}

function isSomebodys({ address, changeType, triggerSource }: Change, watched: WatchedColumns): boolean {
  if (triggerSource === "ThisLocalAddin" || MOVES_ROWS.includes(changeType)) return false;
  const area = changeType === "RangeEdited" ? areaOn("", address.slice(address.lastIndexOf("!") + 1)) : undefined; // prettier-ignore
  if (!area) return true; // whole columns, several pieces, columns put in: the results may be among them
  return area.column < watched.column + watched.columns && watched.column < area.column + area.columns;
}
