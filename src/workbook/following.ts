import { troubleOf } from "./excel";
import { type Outcome, done } from "./outcome";

/** Ends a subscription. */
export type Stop = () => Promise<void>;

type Registration = (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<unknown>;

async function register(add: Registration): Promise<Stop> {
  const subscription = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const result = add(context);
    await context.sync();
    return result;
  });
  return async () => {
    await Excel.run(subscription.context, async (context) => {
      subscription.remove();
      await context.sync();
    });
  };
}

/** What else can change the selected cell: another sheet comes to the front, or contents change under a resting selection. */
const MORE: readonly ((moved: () => Promise<void>) => Registration)[] = [
  (moved) => (context) => context.workbook.worksheets.onActivated.add(moved),
  (moved) => (context) => context.workbook.worksheets.onChanged.add(moved),
];

/**
 * Calls `onMove` whenever the selection moves on any sheet or the sheets change. A host that offers no event for all sheets
 * still has the workbook's own; one that offers neither leaves the pane to its refresh button.
 */
export async function followSelection(onMove: () => void): Promise<Outcome<Stop>> {
  const moved = (): Promise<void> => {
    onMove();
    return Promise.resolve();
  };
  try {
    const stops = [
      await register((context) => context.workbook.worksheets.onSelectionChanged.add(moved)).catch(() =>
        register((context) => context.workbook.onSelectionChanged.add(moved)),
      ),
    ];
    for (const more of MORE) {
      const stop = await register(more(moved)).catch(() => undefined);
      if (stop) stops.push(stop);
    }
    return done(async () => {
      for (const stop of stops) await stop().catch(() => undefined);
    });
  } catch (error) {
    return troubleOf(error);
  }
}
