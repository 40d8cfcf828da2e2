import { children, parseXml, XmlEdits, type XmlElement } from "./xml-tree";

/** What each part of the file is. */
export class ContentTypes {
  private readonly root: XmlElement;
  private readonly edits: XmlEdits;
  private readonly added: string[] = [];

  constructor(text: string) {
    this.root = parseXml(text);
    this.edits = new XmlEdits(text);
  }

  /** @param type without `application/vnd.openxmlformats-officedocument.` in front and `+xml` behind */
  add(part: string, type: string): void {
    this.addWhole(part, `application/vnd.openxmlformats-officedocument.${type}+xml`);
  }

  addWhole(part: string, type: string): void {
    const name = `${this.root.name.slice(0, -this.root.local.length)}Override`;
    this.added.push(`<${name} PartName="/${part}" ContentType="${type}"/>`);
  }

  remove(part: string): void {
    const path = `/${part}`.toLowerCase();
    const found = children(this.root, "Override").find(
      (each) => each.attributes.PartName?.toLowerCase() === path,
    );
    if (found) this.edits.replace(found.from, found.to, "");
  }

  get changed(): boolean {
    return this.edits.any || this.added.length > 0;
  }

  toString(): string {
    return (
      this.added.length > 0 ? this.edits.append(this.root, this.added.join("")) : this.edits
    ).toString();
  }
}
