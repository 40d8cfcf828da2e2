import type { Language } from "../../engine/words";
import type { Facade } from "../../functions/facade";
import type { Strings } from "../strings/zh-CN";
import type { Workbook } from "../workbook";
import type { BatchState } from "./state";
import type { Store } from "./store";

/** What everything on the page for whole lists works with. */
export interface Tools {
  readonly store: Store<BatchState>;
  readonly facade: Facade;
  readonly workbook: Workbook;
  /** They change with the pane's language, though never during a run. */
  readonly language: Language;
  readonly strings: Strings;
}
