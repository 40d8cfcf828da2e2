import type { Look } from "./changes";
import { isDateFormat } from "./date-formats";
import { EMPTY_STYLES } from "./blank-parts";
import type { Dress } from "./dress";
import { alignmentOf, borderXml, fillXml, fontXml } from "./dress-xml";
import { Records } from "./records";
import { child, parseXml, XmlEdits, type XmlElement } from "./xml-tree";
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
  /** What is to be different about all that. */
  readonly dress?: Dress | undefined;
}

interface Features {
  readonly format?: number | string;
  readonly bold?: true;
  readonly size?: number;
  readonly alignment?: Readonly<Record<string, string>>;
  /** Numbers of records. */
  readonly font?: number;
  readonly fill?: number;
  readonly border?: number;
}

const NO_STYLE = { numFmtId: "0", fontId: "0", fillId: "0", borderId: "0", xfId: "0" };
const NO_FILL = 0;
const GENERAL = 0;
const PER_CENT: Readonly<Record<number, string>> = { 9: "0%", 10: "0.00%" };
const OWN_FORMATS = 164; // the numbers below are Excel's

/** Formats that every file has without writing them down. */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
]);

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
  private readonly xfs: Records;
  private readonly fonts: Records;
  private readonly fills: Records;
  private readonly borders: Records;
  private readonly formatRecords: Records;
  private readonly formats = new Map<string, number>();
  private readonly known = new Map<string, number>();
  private readonly dressed = new Map<Dress, Map<number, number>>();

  constructor(private readonly text: string = EMPTY_STYLES) {
    this.root = parseXml(text);
    const list = (local: string): Records => new Records(this.root, local);
    this.xfs = list("cellXfs");
    this.fonts = list("fonts");
    this.fills = list("fills");
    this.borders = list("borders");
    this.formatRecords = list("numFmts");
    for (const { attributes } of this.formatRecords.all)
      this.formats.set(attributes.formatCode ?? "", Number(attributes.numFmtId));
  }

  get changed(): boolean {
    return this.xfs.changed;
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
    const { own, around, like, look, dress } = wanted;
    if (dress) return this.dress(Number(own ?? around ?? 0), dress);
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

  /** The same change of many cells is one and the same object. */
  private dress(base: number, dress: Dress): number {
    const known = this.dressed.get(dress) ?? new Map<number, number>();
    this.dressed.set(dress, known);
    const style = known.get(base) ?? this.derive(base, this.featuresOf(base, dress));
    known.set(base, style);
    return style;
  }

  private featuresOf(base: number, { format, font, fill, alignment, border }: Dress): Features {
    const { fontId, borderId } = this.attributesOf(base);
    const { prefix: p, text } = this;
    return {
      ...(format !== undefined && { format: format === "General" ? GENERAL : format }),
      ...(font && { font: this.fonts.put(fontXml(this.fonts.all[Number(fontId)], text, p, font)) }),
      ...(fill !== undefined && { fill: fill === null ? NO_FILL : this.fills.put(fillXml(p, fill)) }),
      ...(border && {
        border: this.borders.put(borderXml(this.borders.all[Number(borderId)], text, p, border)),
      }),
      ...(alignment && { alignment: alignmentOf(alignment) }),
    };
  }

  private attributesOf(style: number): Readonly<Record<string, string>> {
    return this.xfs.all[style]?.attributes ?? NO_STYLE;
  }

  private formatOf(style: number): number {
    const added = this.xfs.addedAt(style);
    if (added !== undefined) return Number(/ numFmtId="(\d+)"/.exec(added)?.[1] ?? 0);
    return Number(this.xfs.all[style]?.attributes.numFmtId ?? 0);
  }

  /** The style with other features, as the last of the list; the same one where nothing differs. */
  private derive(base: number, features: Features): number {
    const { format, bold, size, alignment, fill, border } = features;
    const was = this.xfs.all[base];
    const attributes: Record<string, string> = { ...this.attributesOf(base) };
    const put = (id: string, flag: string, number: number | string | undefined): void => {
      if (number === undefined || String(number) === (attributes[id] ?? "0")) return;
      Object.assign(attributes, { [id]: String(number), [flag]: "1" });
    };
    put("numFmtId", "applyNumberFormat", typeof format === "string" ? this.formatNumber(format) : format);
    put("fontId", "applyFont", bold ? this.boldFont(attributes.fontId, size) : features.font);
    put("fillId", "applyFill", fill);
    put("borderId", "applyBorder", border);
    if (alignment) attributes.applyAlignment = "1";
    const inner = this.inner(was, alignment);
    const same = was && inner === this.innerText(was) && sameAttributes(attributes, was.attributes);
    return same ? base : this.add(attributes, inner);
  }

  private add(attributes: Readonly<Record<string, string>>, inner: string): number {
    const name = `${this.prefix}xf`;
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xml(value)}"`);
    return this.xfs.put(`<${name}${written.join("")}${inner === "" ? "/>" : `>${inner}</${name}>`}`);
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

  private boldFont(id = "0", size?: number): number {
    const was = this.fonts.all[Number(id)];
    const p = this.prefix;
    const kept = (was?.children ?? [])
      .filter(({ local }) => local !== "b" && (size === undefined || local !== "sz"))
      .map(({ from, to }) => this.text.slice(from, to));
    return this.fonts.put(
      `<${p}font><${p}b/>${size === undefined ? "" : `<${p}sz val="${size}"/>`}${kept.join("")}</${p}font>`,
    );
  }

  private formatNumber(code: string): number {
    const known = BUILT_IN.get(code) ?? this.formats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(OWN_FORMATS - 1, ...this.formats.values()) + 1;
    this.formats.set(code, id);
    this.formatRecords.put(`<${this.prefix}numFmt numFmtId="${id}" formatCode="${xml(code)}"/>`);
    return id;
  }

  private get prefix(): string {
    return this.root.name.slice(0, -this.root.local.length);
  }

  toString(): string {
    if (!this.changed) return this.text;
    const edits = new XmlEdits(this.text);
    if (!this.formatRecords.write(edits)) edits.insert(this.root.open, this.formatRecords.whole(this.prefix));
    for (const records of [this.fonts, this.fills, this.borders, this.xfs]) records.write(edits);
    return edits.toString();
  }
}

const sameAttributes = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(([key, value]) => b[key] === value);
