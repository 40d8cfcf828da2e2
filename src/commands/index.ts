import type { Facade } from "../functions/facade";
import { findHost } from "../workbook/host";
import { register } from "./commands";

/** The commands share the pane's page, and with it the functions. */
void findHost().then(({ kind }) => {
  if (kind !== "none") register(() => (globalThis as { BT?: Facade }).BT);
});
