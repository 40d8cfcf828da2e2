import type { CommandNotice } from "../workbook/pane-requests";

/** What came of something the user asked for. */
export type Notice = CommandNotice | { readonly kind: "copied" | "copy-failed" };
