import { descendants, parseXml, XmlEdits, type XmlElement } from "./xml-tree";
import { xml } from "./xml-text";

/**
 * `docProps/app.xml` with the new sheets among the titles of the parts: a list of kinds with their numbers, then all names
 * in that order, the sheets first. Where it is laid out otherwise it stays as it is: nobody depends on it.
 */
export function withTitles(text: string, names: readonly string[]): string {
  const root = parseXml(text);
  const kinds = vector(root, "HeadingPairs");
  const titles = vector(root, "TitlesOfParts");
  const count = kinds && descendants(kinds, "i4")[0];
  if (!kinds || !titles || !count) return text;
  const sheets = Number(count.text);
  const last = titles.children[sheets - 1];
  if (!last || titles.children.length < sheets) return text;
  const prefix = last.name.slice(0, -last.local.length);
  const added = names.map((name) => `<${prefix}lpstr>${xml(name)}</${prefix}lpstr>`).join("");
  return new XmlEdits(text)
    .replace(count.open, count.close, String(sheets + names.length))
    .attribute(titles, "size", String(titles.children.length + names.length))
    .insert(last.to, added)
    .toString();
}

const vector = (root: XmlElement, local: string): XmlElement | undefined => {
  const holder = descendants(root, local)[0];
  return holder && descendants(holder, "vector")[0];
};
