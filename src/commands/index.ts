import { lawOnPage } from "../page/law-on-page";
import { findHost } from "../workbook/host";
import { register } from "./commands";

/** The commands share the pane's page, and with it the law. */
void findHost().then(({ kind }) => {
  if (kind !== "none") register(() => lawOnPage("zh-CN"));
});
