import { SPILL_METADATA, SPILL_RECORD, SPILL_TYPE } from "./blank-parts";
import { attributeIn, child, children, parseXml, XmlEdits, type XmlElement } from "./xml-tree";

/**
 * `xl/metadata.xml`, to which a cell points (`cm`) to say that its formula spills. A file that has such a record already
 * keeps it; else one is put behind the others.
 */
export class SpillPart {
  private used = false;
  private readonly root: XmlElement | undefined;
  private readonly found: number;

  constructor(private readonly text: string | undefined) {
    this.root = text === undefined ? undefined : parseXml(text);
    this.found = this.root ? recordOf(this.root) : 0;
  }

  /** Where cells point to, from 1. */
  readonly number = (): number => {
    this.used = true;
    if (this.found > 0) return this.found;
    return children(child(this.root, "cellMetadata"), "bk").length + 1;
  };

  get changed(): boolean {
    return this.used && this.found === 0;
  }

  toString(): string {
    if (this.text === undefined || !this.root) return SPILL_METADATA;
    const edits = new XmlEdits(this.text);
    const { root } = this;
    const future = children(root, "futureMetadata").find(({ attributes }) => attributes.name === "XLDAPR");
    const type = typeOf(root);
    const types = children(child(root, "metadataTypes"), "metadataType").length;
    const t = type > 0 ? type : types + 1;
    if (type === 0) put(edits, root, "metadataTypes", SPILL_TYPE, child(root, "metadataTypes"));
    put(edits, root, "futureMetadata", SPILL_RECORD, future, ' name="XLDAPR"');
    const v = children(future, "bk").length;
    put(edits, root, "cellMetadata", `<bk><rc t="${t}" v="${v}"/></bk>`, child(root, "cellMetadata"));
    return prefixed(edits.toString(), root);
  }
}

const typeOf = (root: XmlElement): number =>
  children(child(root, "metadataTypes"), "metadataType").findIndex(
    ({ attributes }) => attributes.name === "XLDAPR",
  ) + 1;

/** The record among the cells' that says "spills, not collapsed"; 0 where there is none. */
function recordOf(root: XmlElement): number {
  const type = typeOf(root);
  const future = children(root, "futureMetadata").find(({ attributes }) => attributes.name === "XLDAPR");
  const plain = children(future, "bk").findIndex(
    (bk) => JSON.stringify(attributesIn(bk)).includes('"fDynamic":"1"') && !JSON.stringify(attributesIn(bk)).includes('"fCollapsed":"1"'), // prettier-ignore
  );
  if (type === 0 || plain < 0) return 0;
  const points = (bk: XmlElement): boolean => {
    const [rc, ...more] = children(bk, "rc");
    return more.length === 0 && Number(rc?.attributes.t) === type && Number(rc?.attributes.v) === plain;
  };
  return children(child(root, "cellMetadata"), "bk").findIndex(points) + 1;
}

const attributesIn = (element: XmlElement): readonly object[] => [
  element.attributes,
  ...element.children.flatMap(attributesIn),
];

/** The lists stand in a fixed order; one that is missing comes before the next that is there. */
const ORDER = [
  "metadataTypes",
  "metadataStrings",
  "mdxMetadata",
  "futureMetadata",
  "cellMetadata",
  "valueMetadata",
  "extLst",
];

function put(
  edits: XmlEdits,
  root: XmlElement,
  local: string,
  item: string,
  list?: XmlElement,
  more = "",
): void {
  if (!list) {
    const later = root.children.find((each) => ORDER.indexOf(each.local) > ORDER.indexOf(local));
    edits.insert(later?.from ?? root.close, `<${local}${more} count="1">${item}</${local}>`);
    return;
  }
  edits.append(list, item);
  if (attributeIn(edits.original.slice(list.from, list.open), "count"))
    edits.attribute(list, "count", String(list.children.length + 1));
}

/** What is put in is written without a prefix; in the rare part that has one, it is given its namespace. */
function prefixed(text: string, root: XmlElement): string {
  const namespace = root.attributes.xmlns;
  const prefix = root.name.slice(0, -root.local.length);
  if (prefix === "" || namespace !== undefined) return text;
  const main = root.attributes[`xmlns:${prefix.slice(0, -1)}`] ?? "";
  return text.replace(`<${root.name}`, `<${root.name} xmlns="${main}"`);
}
