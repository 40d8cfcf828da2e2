import { CONTENT_TYPES, type BookParts } from "./book-parts";
import { ContentTypes } from "./content-types";
import type { Dialect } from "./dialect";
import { relationsPart, type Relation, type Relations } from "./relations";
import { SpillPart } from "./spill-part";
import type { Styles } from "./styles-part";
import type { WorkbookPart } from "./workbook-part";

/** What a patch changes about the workbook as a whole; each part is written only if it has changed. */
export class Ledger {
  /** Names of new sheets. */
  readonly added: string[] = [];
  private readonly parts = new Set<string>();

  private constructor(
    private readonly book: BookParts,
    readonly workbook: WorkbookPart,
    readonly relations: Relations,
    readonly types: ContentTypes,
    readonly styles: Styles,
    readonly spills: SpillPart,
  ) {}

  static async of(book: BookParts): Promise<Ledger> {
    const types = new ContentTypes(await book.whole(CONTENT_TYPES));
    const spills = new SpillPart(await book.text("sheetMetadata"));
    return new Ledger(book, book.workbook(), book.relations(), types, await book.styles(), spills);
  }

  get dialect(): Dialect {
    return this.workbook.dialect;
  }

  get from1904(): boolean {
    return this.workbook.from1904;
  }

  /** Of every sheet, new ones too. */
  get names(): readonly string[] {
    return [...this.workbook.names, ...this.added];
  }

  addSheet(name: string, relation: string, hidden: boolean): void {
    this.added.push(name);
    this.workbook.addSheet(name, relation, hidden);
  }

  /** `xl/worksheets/sheet4.xml`: the first that neither the file has nor has been given away. */
  freePart(before: string, behind: string): string {
    for (let number = 1; ; number++) {
      const part = `${before}${number}${behind}`;
      if (this.book.archive.has(part) || this.parts.has(part) || this.isNamed(part)) continue;
      this.parts.add(part);
      return part;
    }
  }

  /** A relation may lead to a part that is missing; a new one must not fall into its place. */
  private isNamed(part: string): boolean {
    return this.relations.all.some(({ target }) => target.toLowerCase() === part.toLowerCase());
  }

  /** Excel works the chain out anew; one that names a cell without a formula makes it call the file damaged. */
  dropCalculationChain(chain: Relation): void {
    this.relations.remove(chain);
    this.types.remove(chain.target);
  }

  /** Parts and their new text. */
  written(): readonly (readonly [part: string, text: string])[] {
    const { workbook, relations, types, styles, spills, book } = this;
    const found: [string, string][] = [];
    if (styles.changed) found.push([this.partFor("styles", "spreadsheetml.styles"), styles.toString()]);
    if (spills.changed)
      found.push([this.partFor("sheetMetadata", "spreadsheetml.sheetMetadata"), spills.toString()]);
    if (workbook.changed) found.push([book.book, workbook.toString()]);
    if (relations.changed) found.push([relationsPart(book.book), relations.toString()]);
    if (types.changed) found.push([CONTENT_TYPES, types.toString()]);
    return found;
  }

  /** The part the workbook leads to, made known where it is a new one. */
  private partFor(kind: string, type: string): string {
    const known = this.relations.of(kind)?.target;
    if (known !== undefined) return known;
    const name = kind === "sheetMetadata" ? "metadata" : kind;
    const part = this.book.archive.has(`xl/${name}.xml`)
      ? this.freePart(`xl/${name}`, ".xml")
      : `xl/${name}.xml`;
    this.types.add(part, type);
    this.relations.add(`${this.dialect.relations}/${kind}`, part);
    return part;
  }
}
