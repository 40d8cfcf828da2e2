import type { Frozen } from "./changes";
import { address } from "./names";
import { child, children, parseXml, XmlEdits } from "./xml-tree";

/** The rows and columns of a sheet that stay in sight; `""` where none do. */
export function pane({ rows, columns }: Frozen, prefix = ""): string {
  if (rows === 0 && columns === 0) return "";
  const active = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  return `<${prefix}pane${splits} topLeftCell="${address(rows, columns)}" activePane="${active}" state="frozen"/>`;
}

/** `<sheetViews>` of a sheet that has none. */
export function newViews(frozen: Frozen, prefix = ""): string {
  const split = pane(frozen, prefix);
  const p = prefix;
  return split === ""
    ? ""
    : `<${p}sheetViews><${p}sheetView workbookViewId="0">${split}</${p}sheetView></${p}sheetViews>`;
}

/** `<sheetViews>` with other panes in each of its views; the selections of panes that are gone go too. */
export function withPane(text: string, frozen: Frozen, prefix: string): string {
  const edits = new XmlEdits(text);
  for (const view of children(parseXml(text), "sheetView")) {
    const was = child(view, "pane");
    const put = pane(frozen, prefix);
    if (was) edits.replace(was.from, was.to, put);
    else if (view.selfClosed) edits.append(view, put);
    else edits.insert(view.open, put);
    for (const selection of children(view, "selection")) {
      if (selection.attributes.pane !== undefined) edits.replace(selection.from, selection.to, "");
    }
  }
  return edits.toString();
}
