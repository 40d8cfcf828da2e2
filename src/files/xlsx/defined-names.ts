import type { NameChange, NamePlace } from "./changes";
import { child, children, type XmlEdits, type XmlElement } from "./xml-tree";
import { xml } from "./xml-text";

/** What stands in front of the names in `xl/workbook.xml`. */
const BEFORE = new Set(["sheets", "functionGroups", "externalReferences"]);

/**
 * Gives names of the workbook another meaning, or takes them away; those not told of stay as they are, hidden ones too.
 * @param sheets names of all sheets in their order, by which a name's own sheet is told
 */
export function changeNames(
  root: XmlElement,
  edits: XmlEdits,
  changes: readonly NameChange[],
  sheets: readonly string[],
): void {
  const prefix = root.name.slice(0, -root.local.length);
  const list = child(root, "definedNames");
  const added: string[] = [];
  for (const change of changes) {
    const scope = scopeOf(change, sheets);
    const was = nameIn(root, change, sheets);
    if (change.refersTo === null) {
      if (was) edits.replace(was.from, was.to, "");
    } else if (was) edits.replace(was.open, was.close, xml(change.refersTo));
    else added.push(written(prefix, change, scope, xml(change.refersTo)));
  }
  if (added.length === 0) return;
  if (list) edits.append(list, added.join(""));
  else {
    const before = [...root.children].reverse().find(({ local }) => BEFORE.has(local));
    edits.insert(
      before?.to ?? root.close,
      `<${prefix}definedNames>${added.join("")}</${prefix}definedNames>`,
    );
  }
}

export const hiddenNames = (root: XmlElement, sheets: readonly string[]): readonly NamePlace[] =>
  children(child(root, "definedNames"), "definedName")
    .filter(({ attributes: { hidden } }) => hidden === "1" || hidden === "true")
    .map(({ attributes: { name = "", localSheetId } }) => ({
      name,
      sheet: localSheetId === undefined ? null : (sheets[Number(localSheetId)] ?? null),
    }));

export function hideNames(
  root: XmlElement,
  edits: XmlEdits,
  names: readonly NamePlace[],
  sheets: readonly string[],
): void {
  for (const place of names) {
    const found = nameIn(root, place, sheets);
    if (found) edits.attribute(found, "hidden", "1");
  }
}

const scopeOf = ({ sheet }: NamePlace, sheets: readonly string[]): string | undefined =>
  sheet === null ? undefined : String(sheets.indexOf(sheet));

const nameIn = (root: XmlElement, place: NamePlace, sheets: readonly string[]): XmlElement | undefined =>
  children(child(root, "definedNames"), "definedName").find(
    ({ attributes }) =>
      sameName(attributes.name, place.name) && attributes.localSheetId === scopeOf(place, sheets),
  );

const sameName = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

function written(p: string, { name, comment }: NameChange, scope: string | undefined, text: string): string {
  const of = scope === undefined ? "" : ` localSheetId="${scope}"`;
  const remark = comment ? ` comment="${xml(comment)}"` : "";
  return `<${p}definedName name="${xml(name)}"${remark}${of}>${text}</${p}definedName>`;
}
