import { EMPTY_RELATIONS } from "./blank-parts";
import { children, parseXml, XmlEdits, type XmlElement } from "./xml-tree";
import { xml } from "./xml-text";

export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`. */
  readonly kind: string;
  /** The part it leads to, from the root: `xl/worksheets/sheet1.xml`; an address outside stays as it is. */
  readonly target: string;
  readonly type: string;
}

/** What a part leads to. */
export class Relations {
  readonly all: readonly Relation[];
  private readonly edits: XmlEdits;
  private readonly root: XmlElement;
  private readonly ids: Set<string>;
  private readonly added: { readonly id: string; readonly type: string; readonly target: string }[] = [];

  constructor(source: string, text: string = EMPTY_RELATIONS) {
    this.edits = new XmlEdits(text);
    this.root = parseXml(text);
    this.all = children(this.root, "Relationship").map(({ attributes }) => ({
      id: attributes.Id ?? "",
      kind: (attributes.Type ?? "").split("/").at(-1) ?? "",
      type: attributes.Type ?? "",
      target: attributes.TargetMode === "External" ? (attributes.Target ?? "") : resolved(source, attributes.Target ?? ""), // prettier-ignore
    }));
    this.ids = new Set(this.all.map(({ id }) => id));
  }

  get changed(): boolean {
    return this.edits.any || this.added.length > 0;
  }

  of(kind: string): Relation | undefined {
    return this.all.find((relation) => relation.kind === kind);
  }

  byId(id: string): Relation | undefined {
    return this.all.find((relation) => relation.id === id);
  }

  /** @returns the new relation's id */
  add(type: string, target: string): string {
    let number = this.ids.size + 1;
    while (this.ids.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    this.ids.add(id);
    this.added.push({ id, type, target });
    return id;
  }

  remove(relation: Relation): void {
    const element = children(this.root, "Relationship").find(
      ({ attributes }) => attributes.Id === relation.id,
    );
    if (element) this.edits.replace(element.from, element.to, "");
  }

  toString(): string {
    const name = `${this.root.name.slice(0, -this.root.local.length)}Relationship`;
    const items = this.added.map(({ id, type, target }) => `<${name} Id="${id}" Type="${type}" Target="${xml(`/${target}`)}"/>`); // prettier-ignore
    return items.length === 0
      ? this.edits.toString()
      : this.edits.append(this.root, items.join("")).toString();
  }
}

/** `xl/workbook.xml` has its relations in `xl/_rels/workbook.xml.rels`. */
export function relationsPart(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

function resolved(source: string, target: string): string {
  const path = decoded(target).replace(/\\/g, "/");
  const steps = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
