import type { Facade } from "../../functions/facade";
import type { Speech } from "../language";
import type { Workbook } from "../workbook";
import { Choosing } from "./choosing";
import { Comparing } from "./comparing";
import { decidedBefore, decisionsKeeper } from "./decisions-kept";
import { recentRules } from "./recent-rules";
import { Running } from "./running";
import { type BatchState, NOTHING_DECIDED } from "./state";
import { Store } from "./store";
import type { Tools } from "./tools";

/** Where whole lists are worked on: outlives the page, which may be left and come back to while a run goes on. */
export interface Desk {
  readonly store: Store<BatchState>;
  readonly choosing: Choosing;
  readonly running: Running;
  readonly comparing: Comparing;
  /** The pane speaks another language from here on: not while a run is under way, whose words are to be of one language. */
  readonly speak: (speech: Speech, facade: Facade) => void;
}

export function deskFor(facade: Facade, workbook: Workbook, speech: Speech): Desk {
  const { mapping, ...decided } = decidedBefore(facade.lists);
  const store = new Store<BatchState>({ ...NOTHING_DECIDED, ...decided, recent: recentRules() });
  const tools = { store, facade, workbook, ...wordsOf(speech) };
  let wished = { facade, ...wordsOf(speech) };
  const follow = (): void => {
    if (!isAtRest(store.state) || !differs(tools, wished)) return;
    Object.assign(tools, wished);
    const { rule } = store.state;
    if (rule) store.set({ rule: wished.facade.lists.find(({ name }) => name === rule.name) ?? rule });
  };
  store.subscribe(follow);
  const keepDecisions = decisionsKeeper();
  store.subscribe(() => {
    keepDecisions(store.state);
  });
  return {
    store,
    choosing: new Choosing(tools, mapping),
    running: new Running(tools),
    comparing: new Comparing(tools),
    speak: (next, law) => {
      wished = { facade: law, ...wordsOf(next) };
      follow();
    },
  };
}

const isAtRest = ({ run }: BatchState): boolean =>
  run.kind === "ready" || (run.kind === "done" && run.summary !== "writing");

const differs = (one: Spoken, other: Spoken): boolean =>
  one.facade !== other.facade || one.language !== other.language;

type Spoken = Pick<Tools, "facade" | "language">;

const wordsOf = ({ language, strings }: Speech): Pick<Speech, "language" | "strings"> => ({
  language,
  strings,
});
