import type { Look } from "./changes";
import { isDateFormat } from "./date-formats";
import { EMPTY_STYLES } from "./blank-parts";
import { attributeIn, child, children, parseXml, XmlEdits, type XmlElement } from "./xml-tree";
import { xml } from "./xml-text";

/** What decides how a written cell looks; styles by their numbers in the file. */
export interface Wanted {
  /** The cell's own, where it was there before. */
  readonly own: string | undefined;
  /** Its row's or column's. */
  readonly around: string | undefined;
  /** That of a cell whose look is taken over. */
  readonly like: string | undefined;
  readonly look: Look | undefined;
}

interface Features {
  readonly format?: number | string;
  readonly bold?: true;
  readonly size?: number;
  readonly alignment?: Readonly<Record<string, string>>;
}

const GENERAL = 0;
const PER_CENT: Readonly<Record<number, string>> = { 9: "0%", 10: "0.00%" };
const OWN_FORMATS = 164; // the numbers below are Excel's

const FEATURES: Readonly<Record<Look, Features>> = {
  heading: { bold: true, alignment: { vertical: "center", wrapText: "1" } },
  title: { bold: true, size: 14 },
  money: { format: 4 }, // #,##0.00
  percent: { format: 10 }, // 0.00%
  date: { format: "yyyy-mm-dd" },
  text: { format: 49 }, // @
  wrapped: { alignment: { vertical: "top", wrapText: "1" } },
};

/** The looks of the opened file. New ones are put behind them; none is changed. */
export class Styles {
  private readonly root: XmlElement;
  private readonly xfs: readonly XmlElement[];
  private readonly added: string[] = [];
  private readonly fonts: string[] = [];
  private readonly formats = new Map<string, number>();
  private readonly newFormats: string[] = [];
  private readonly known = new Map<string, number>();

  constructor(private readonly text: string = EMPTY_STYLES) {
    this.root = parseXml(text);
    this.xfs = children(child(this.root, "cellXfs"), "xf");
    for (const { attributes } of children(child(this.root, "numFmts"), "numFmt"))
      this.formats.set(attributes.formatCode ?? "", Number(attributes.numFmtId));
  }

  get changed(): boolean {
    return this.added.length > 0;
  }

  /** Whether cells of the style show dates; only for workbooks whose days are counted otherwise. */
  readonly isDate = (style: string | undefined): boolean => {
    const id = this.formatOf(Number(style ?? 0));
    const code = [...this.formats].find(([, number]) => number === id)?.[0];
    return isDateFormat(id, code);
  };

  /** The number format of a style as Excel writes it; `""` for a built-in one that shows no per cent. */
  formatCode(style: string | undefined): string {
    const id = this.formatOf(Number(style ?? 0));
    return [...this.formats].find(([, number]) => number === id)?.[0] ?? PER_CENT[id] ?? "";
  }

  /** The style's number, 0 for none. Each wish is worked out once. */
  styleFor(wanted: Wanted): number {
    const { own, around, like, look } = wanted;
    if (own === undefined && around === undefined && like === undefined && look === undefined) return 0;
    const key = `${own ?? ""}|${around ?? ""}|${like ?? ""}|${look ?? ""}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const style = this.find(wanted);
    this.known.set(key, style);
    return style;
  }

  private find({ own, around, like, look }: Wanted): number {
    const { format, ...rest }: Features = look ? FEATURES[look] : {};
    if (own !== undefined && Number(own) > 0) {
      const base = Number(own);
      const needsFormat = format !== undefined && this.formatOf(base) === GENERAL;
      return needsFormat ? this.derive(base, { format }) : base;
    }
    const base = Number(like ?? around ?? 0);
    if (look === undefined) return like === undefined ? base : this.derive(base, { format: GENERAL });
    if (look === "heading" && like !== undefined && base > 0) return base;
    return this.derive(base, { ...rest, format: format ?? GENERAL });
  }

  private formatOf(style: number): number {
    const added = this.added[style - this.xfs.length];
    if (added !== undefined) return Number(/ numFmtId="(\d+)"/.exec(added)?.[1] ?? 0);
    return Number(this.xfs[style]?.attributes.numFmtId ?? 0);
  }

  /** The style with other features, as the last of the list; the same one where nothing differs. */
  private derive(base: number, { format, bold, size, alignment }: Features): number {
    const was = this.xfs[base];
    const attributes: Record<string, string> = { ...(was?.attributes ?? { numFmtId: "0", fontId: "0", fillId: "0", borderId: "0", xfId: "0" }) }; // prettier-ignore
    const numFmtId = String(typeof format === "string" ? this.formatNumber(format) : (format ?? attributes.numFmtId)); // prettier-ignore
    if (numFmtId !== (attributes.numFmtId ?? "0"))
      Object.assign(attributes, { numFmtId, applyNumberFormat: "1" });
    if (bold) Object.assign(attributes, { fontId: this.boldFont(attributes.fontId, size), applyFont: "1" });
    if (alignment) attributes.applyAlignment = "1";
    const inner = this.inner(was, alignment);
    const same = was && inner === this.innerText(was) && sameAttributes(attributes, was.attributes);
    return same ? base : this.add(attributes, inner);
  }

  private add(attributes: Readonly<Record<string, string>>, inner: string): number {
    const name = `${this.prefix}xf`;
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xml(value)}"`);
    const text = `<${name}${written.join("")}${inner === "" ? "/>" : `>${inner}</${name}>`}`;
    const twin = this.added.indexOf(text);
    if (twin >= 0) return this.xfs.length + twin;
    this.added.push(text);
    return this.xfs.length + this.added.length - 1;
  }

  /** What stands inside the record, with the alignment changed. */
  private inner(was: XmlElement | undefined, alignment: Features["alignment"]): string {
    const before = was ? this.innerText(was) : "";
    if (!alignment) return before;
    const old = child(was, "alignment");
    const merged = { ...old?.attributes, ...alignment };
    const written = Object.entries(merged).map(([key, value]) => ` ${key}="${xml(value)}"`);
    const text = `<${this.prefix}alignment${written.join("")}/>`;
    return text + (old ? before.replace(this.text.slice(old.from, old.to), "") : before);
  }

  private innerText(element: XmlElement): string {
    return this.text.slice(element.open, element.close);
  }

  private boldFont(id = "0", size?: number): string {
    const list = children(child(this.root, "fonts"), "font");
    const was = list[Number(id)];
    const p = this.prefix;
    const kept = (was?.children ?? [])
      .filter(({ local }) => local !== "b" && (size === undefined || local !== "sz"))
      .map(({ from, to }) => this.text.slice(from, to));
    const text = `<${p}font><${p}b/>${size === undefined ? "" : `<${p}sz val="${size}"/>`}${kept.join("")}</${p}font>`;
    const known = this.fonts.indexOf(text);
    if (known < 0) this.fonts.push(text);
    return String(list.length + (known < 0 ? this.fonts.length - 1 : known));
  }

  private formatNumber(code: string): number {
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(OWN_FORMATS - 1, ...this.formats.values()) + 1;
    this.formats.set(code, id);
    this.newFormats.push(`<${this.prefix}numFmt numFmtId="${id}" formatCode="${xml(code)}"/>`);
    return id;
  }

  private get prefix(): string {
    return this.root.name.slice(0, -this.root.local.length);
  }

  toString(): string {
    if (!this.changed) return this.text;
    const edits = new XmlEdits(this.text);
    if (this.newFormats.length > 0 && !child(this.root, "numFmts")) {
      const p = this.prefix;
      edits.insert(this.root.open, `<${p}numFmts count="${this.newFormats.length}">${this.newFormats.join("")}</${p}numFmts>`); // prettier-ignore
    } else this.extend(edits, "numFmts", this.newFormats);
    this.extend(edits, "fonts", this.fonts);
    this.extend(edits, "cellXfs", this.added);
    return edits.toString();
  }

  private extend(edits: XmlEdits, local: string, items: readonly string[]): void {
    const list = child(this.root, local);
    if (!list || items.length === 0) return;
    edits.append(list, items.join(""));
    const counted = attributeIn(this.text.slice(list.from, list.open), "count");
    if (counted) edits.attribute(list, "count", String(list.children.length + items.length));
  }
}

const sameAttributes = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(([key, value]) => b[key] === value);
