import type { CellAddress } from "../functions/facade";
import type { Trouble } from "./outcome";

/** What came of something that was asked for outside the pane. */
export type CommandNotice =
  | { readonly kind: "inserted"; readonly at: CellAddress }
  | { readonly kind: "no-room" | "no-citation" }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

/** What the ribbon and the context menu ask of the pane. */
export type PaneRequest =
  { readonly page: "cell"; readonly notice?: CommandNotice } | { readonly page: "batch" };

type Listener = (request: PaneRequest) => void;

const listeners = new Set<Listener>();
let waiting: PaneRequest | undefined;

/** The ribbon may be used before the pane has been drawn: the last request then waits for it. */
export function askPane(request: PaneRequest): void {
  if (listeners.size === 0) waiting = request;
  for (const listener of listeners) listener(request);
}

export function onPaneRequest(listener: Listener): () => void {
  listeners.add(listener);
  if (waiting) listener(waiting);
  waiting = undefined;
  return () => listeners.delete(listener);
}
