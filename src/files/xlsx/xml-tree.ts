import { SaxesParser } from "saxes";
import { FileProblem } from "../problem";
import { localName } from "./names";

/** A small part of the workbook, taken whole: its elements and the places where they stand in its text. */
export interface XmlElement {
  readonly name: string;
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  /** Of `<`. */
  readonly from: number;
  /** Behind the `>` of the start tag. */
  readonly open: number;
  /** Of the end tag's `<`; as `open` where the element closes itself. */
  readonly close: number;
  /** Behind the element. */
  readonly to: number;
  readonly selfClosed: boolean;
}

type Growing = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlElement[] };

/** For parsers, which would go on otherwise. */
export function notXml(error: Error): never {
  throw new FileProblem("damaged", error.message, error);
}

/** @throws FileProblem for what is no XML */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", notXml);
  const open: Growing[] = [];
  let root: XmlElement | undefined;
  parser.on("opentag", ({ name, attributes, isSelfClosing }) => {
    const at = parser.position;
    const from = text.lastIndexOf(`<${name}`, at - 1);
    const element: Growing = { name, local: localName(name), attributes, children: [], text: "", from, open: at, close: at, to: at, selfClosed: isSelfClosing }; // prettier-ignore
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const add = (piece: string): void => {
    const inside = open.at(-1);
    if (inside) inside.text += piece;
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", () => {
    const element = open.pop();
    if (!element) return;
    element.to = parser.position;
    if (!element.selfClosed) element.close = text.lastIndexOf("</", element.to - 1);
  });
  parser.write(text).close();
  if (!root) throw new FileProblem("damaged", "no element");
  return root;
}

export const child = (element: XmlElement | undefined, local: string): XmlElement | undefined =>
  element?.children.find((each) => each.local === local);

export const children = (element: XmlElement | undefined, local: string): readonly XmlElement[] =>
  element?.children.filter((each) => each.local === local) ?? [];

/** Every element of the name, at any depth; of alternatives for different readers (`mc:`) only the first. */
export function descendants(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.flatMap((each) => [
    ...(each.local === local ? [each] : []),
    ...(each.local === "Fallback" ? [] : descendants(each, local)),
  ]);
}

/** Changes to a text by places of the original. */
export class XmlEdits {
  private readonly edits: { readonly from: number; readonly to: number; readonly text: string }[] = [];

  constructor(readonly original: string) {}

  get any(): boolean {
    return this.edits.length > 0;
  }

  replace(from: number, to: number, text: string): this {
    this.edits.push({ from, to, text });
    return this;
  }

  insert(at: number, text: string): this {
    return this.replace(at, at, text);
  }

  /** Puts text in front of the element's end, opening an element that closed itself. */
  append(element: XmlElement, text: string): this {
    if (!element.selfClosed) return this.insert(element.close, text);
    const slash = this.original.lastIndexOf("/", element.open);
    return this.replace(slash, element.open, `>${text}</${element.name}>`);
  }

  /** The attribute's text must be written for XML already. */
  attribute(element: XmlElement, name: string, value: string): this {
    const head = this.original.slice(element.from, element.open);
    const found = attributeIn(head, name);
    if (found) return this.replace(element.from + found.from, element.from + found.to, `${name}="${value}"`);
    return this.insert(element.from + 1 + element.name.length, ` ${name}="${value}"`);
  }

  /** In the order of their places; what is inserted at one place stays in the order it came. */
  toString(): string {
    const inOrder = this.edits
      .map((edit, i) => ({ ...edit, i }))
      .sort((a, b) => a.from - b.from || a.i - b.i);
    let at = 0;
    let text = "";
    for (const { from, to, text: put } of inOrder) {
      text += this.original.slice(at, from) + put;
      at = to;
    }
    return text + this.original.slice(at);
  }
}

/** Where an attribute stands in a start tag. */
export function attributeIn(
  head: string,
  name: string,
): { from: number; to: number; value: string } | undefined {
  const pattern = /([^\s=/<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
  for (const found of head.matchAll(pattern)) {
    if (found[1] !== name) continue;
    return { from: found.index, to: found.index + found[0].length, value: found[2] ?? found[3] ?? "" };
  }
  return undefined;
}
