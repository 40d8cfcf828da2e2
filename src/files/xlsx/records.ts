import { attributeIn, child, type XmlEdits, type XmlElement } from "./xml-tree";

/** One of the lists of the styles part. New records are put behind the others, each once; none is changed. */
export class Records {
  readonly all: readonly XmlElement[];
  private readonly list: XmlElement | undefined;
  private readonly added: string[] = [];

  constructor(
    root: XmlElement,
    private readonly local: string,
  ) {
    this.list = child(root, local);
    this.all = this.list?.children ?? [];
  }

  get changed(): boolean {
    return this.added.length > 0;
  }

  /** The text of a record that has been put in. */
  addedAt(number: number): string | undefined {
    return this.added[number - this.all.length];
  }

  /** @returns the record's number */
  put(text: string): number {
    const twin = this.added.indexOf(text);
    if (twin >= 0) return this.all.length + twin;
    this.added.push(text);
    return this.all.length + this.added.length - 1;
  }

  /** @returns whether the part has the list at all */
  write(edits: XmlEdits): boolean {
    const { list, added } = this;
    if (!list) return false;
    if (added.length === 0) return true;
    edits.append(list, added.join(""));
    const counted = attributeIn(edits.original.slice(list.from, list.open), "count");
    if (counted) edits.attribute(list, "count", String(list.children.length + added.length));
    return true;
  }

  /** For a list that the part does not have. */
  whole(prefix: string): string {
    const { local, added } = this;
    return added.length === 0
      ? ""
      : `<${prefix}${local} count="${added.length}">${added.join("")}</${prefix}${local}>`;
  }
}
