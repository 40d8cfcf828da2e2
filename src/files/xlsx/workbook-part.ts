import type { NameChange, NamePlace } from "./changes";
import { changeNames, hiddenNames, hideNames } from "./defined-names";
import { dialectOf, type Dialect } from "./dialect";
import type { Relations } from "./relations";
import { child, descendants, parseXml, XmlEdits, type XmlElement } from "./xml-tree";
import { xml } from "./xml-text";

/** A sheet of cells; charts that fill a sheet of their own are none. */
export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

/** `xl/workbook.xml`: which sheets there are, from when days are counted. */
export class WorkbookPart {
  readonly sheets: readonly SheetPart[];
  readonly dialect: Dialect;
  readonly from1904: boolean;
  private readonly root: XmlElement;
  private readonly every: readonly XmlElement[];
  private readonly edits: XmlEdits;
  private readonly added: string[] = [];

  /** @throws Error where it lists no sheets */
  constructor(text: string, relations: Relations) {
    this.root = parseXml(text);
    this.edits = new XmlEdits(text);
    this.dialect = dialectOf(Object.values(this.root.attributes));
    this.every = descendants(this.root, "sheet");
    const { date1904 } = descendants(this.root, "workbookPr")[0]?.attributes ?? {};
    this.from1904 = date1904 === "1" || date1904 === "true";
    this.sheets = this.every.flatMap(({ attributes }) => {
      const id = Object.entries(attributes).find(([name]) => /^[^:]+:id$/.test(name))?.[1] ?? "";
      const relation = relations.byId(id);
      const hidden = attributes.state === "hidden" || attributes.state === "veryHidden";
      return relation?.kind === "worksheet"
        ? [{ name: attributes.name ?? "", hidden, part: relation.target }]
        : [];
    });
  }

  /** Of every sheet, also those without cells. */
  get names(): readonly string[] {
    return this.every.map(({ attributes }) => attributes.name ?? "");
  }

  addSheet(name: string, relation: string, hidden = false): void {
    const ids = this.every.map(({ attributes }) => Number(attributes.sheetId));
    const id = Math.max(0, ...ids) + this.added.length + 1;
    const reference = `xmlns:bt="${this.dialect.relations}" bt:id="${relation}"`;
    const known = Object.entries(this.root.attributes).find(
      ([, space]) => space === this.dialect.relations,
    )?.[0];
    const named = known?.startsWith("xmlns:")
      ? `${known.slice("xmlns:".length)}:id="${relation}"`
      : reference;
    const state = hidden ? ' state="hidden"' : "";
    this.added.push(`<${this.prefix}sheet name="${xml(name)}" sheetId="${id}"${state} ${named}/>`);
  }

  hide(name: string, hidden: boolean): void {
    const sheet = this.every.find(({ attributes }) => attributes.name === name);
    if (sheet) this.edits.attribute(sheet, "state", hidden ? "hidden" : "visible");
  }

  /** Asked for when all new sheets are known. */
  changeNames(changes: readonly NameChange[], added: readonly string[]): void {
    changeNames(this.root, this.edits, changes, [...this.names, ...added]);
  }

  get hiddenNames(): readonly NamePlace[] {
    return hiddenNames(this.root, this.names);
  }

  hideNames(names: readonly NamePlace[]): void {
    hideNames(this.root, this.edits, names, this.names);
  }

  /** Excel is to calculate everything when it opens the file. */
  calculateOnLoad(): void {
    const calculation = child(this.root, "calcPr");
    if (calculation) {
      if (!/^(1|true)$/.test(calculation.attributes.fullCalcOnLoad ?? ""))
        this.edits.attribute(calculation, "fullCalcOnLoad", "1");
      return;
    }
    const before = [...this.root.children].reverse().find(({ local }) => BEFORE_CALCULATION.has(local));
    this.edits.insert(before?.to ?? this.root.close, `<${this.prefix}calcPr fullCalcOnLoad="1"/>`);
  }

  get changed(): boolean {
    return this.edits.any || this.added.length > 0;
  }

  toString(): string {
    const sheets = child(this.root, "sheets");
    if (sheets && this.added.length > 0) this.edits.append(sheets, this.added.join(""));
    return this.edits.toString();
  }

  private get prefix(): string {
    return this.root.name.slice(0, -this.root.local.length);
  }
}

const BEFORE_CALCULATION = new Set(["sheets", "functionGroups", "externalReferences", "definedNames"]);

/** By name, in any case. */
export function partOf(workbook: WorkbookPart, sheet: string): SheetPart {
  const found = workbook.sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  if (!found) throw new RangeError(`no sheet ${sheet}`);
  return found;
}
