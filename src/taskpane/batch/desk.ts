import type { Facade } from "../../functions/facade";
import type { Speech } from "../language";
import type { Workbook } from "../workbook";
import { Choosing } from "./choosing";
import { Comparing } from "./comparing";
import { recentRules } from "./recent-rules";
import { Running } from "./running";
import { type BatchState, NOTHING_DECIDED } from "./state";
import { Store } from "./store";

/** Where whole lists are worked on: outlives the page, which may be left and come back to while a run goes on. */
export interface Desk {
  readonly store: Store<BatchState>;
  readonly choosing: Choosing;
  readonly running: Running;
  readonly comparing: Comparing;
}

export function deskFor(facade: Facade, workbook: Workbook, { language, strings }: Speech): Desk {
  const store = new Store<BatchState>({ ...NOTHING_DECIDED, recent: recentRules() });
  const tools = { store, facade, workbook, language, strings };
  return {
    store,
    choosing: new Choosing(tools),
    running: new Running(tools),
    comparing: new Comparing(tools),
  };
}
