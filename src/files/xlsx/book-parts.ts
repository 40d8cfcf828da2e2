import { FileProblem } from "../problem";
import { type Archive, damaged } from "./archive";
import { PartText } from "./part-text";
import { Relations, relationsPart } from "./relations";
import { RowReader } from "./row-reader";
import { readSharedStrings, type SharedStrings } from "./shared-strings";
import { Styles } from "./styles-part";
import { WorkbookPart } from "./workbook-part";
import { parseXml } from "./xml-tree";

export const CONTENT_TYPES = "[Content_Types].xml";
const ROOT = "_rels/.rels";

/** Whether cells in a number format are to be named; asked with the format's code: `0.00%`. */
export type NoticesFormat = (code: string) => boolean;

/** The small parts of an opened file, and what its sheets share. */
export class BookParts {
  /** As lists of what may be changed, each patch has its own. */
  private strings: Promise<SharedStrings> | undefined;

  private constructor(
    readonly archive: Archive,
    /** `xl/workbook.xml` */
    readonly book: string,
    private readonly bookText: string,
    private readonly relationsText: string | undefined,
    readonly properties: string | undefined,
    private readonly notices: NoticesFormat | undefined,
  ) {}

  /** @throws FileProblem for whatever is no .xlsx */
  static async open(archive: Archive, notices?: NoticesFormat): Promise<BookParts> {
    if (!archive.has(ROOT) || !archive.has(CONTENT_TYPES))
      throw new FileProblem("not-a-workbook", "no relations");
    try {
      const roots = new Relations("", await new PartText(archive, ROOT).whole());
      const book = roots.of("officeDocument")?.target ?? "";
      if (!archive.has(book) || !/\.xml$/i.test(book)) throw new FileProblem("not-a-workbook", book);
      const text = await new PartText(archive, book).whole();
      if (parseXml(text).local !== "workbook") throw new FileProblem("not-a-workbook", book);
      const links = relationsPart(book);
      const relations = archive.has(links) ? await new PartText(archive, links).whole() : undefined;
      const properties = roots.of("extended-properties")?.target;
      return new BookParts(archive, book, text, relations, properties, notices);
    } catch (error) {
      throw damaged("workbook", error);
    }
  }

  relations(): Relations {
    return new Relations(this.book, this.relationsText);
  }

  workbook(): WorkbookPart {
    return new WorkbookPart(this.bookText, this.relations());
  }

  /** A part that the workbook leads to, whole; `undefined` where there is none. */
  async text(kind: string): Promise<string | undefined> {
    const part = this.relations().of(kind)?.target;
    return part !== undefined && this.archive.has(part) ? this.whole(part) : undefined;
  }

  async whole(part: string): Promise<string> {
    return new PartText(this.archive, part).whole();
  }

  async styles(): Promise<Styles> {
    try {
      return new Styles(await this.text("styles"));
    } catch (error) {
      throw damaged("styles", error);
    }
  }

  /** For the rows of one sheet; the looks of cells are read only where something depends on them. */
  async rowReader(from1904: boolean, known?: Styles): Promise<RowReader> {
    const { notices } = this;
    const strings = await this.sharedStrings();
    if (!from1904 && !notices) return new RowReader(strings, undefined);
    const styles = known ?? (await this.styles());
    const isNoticed = notices && ((style: string | undefined) => notices(styles.formatCode(style)));
    return new RowReader(strings, from1904 ? styles.isDate : undefined, isNoticed);
  }

  sharedStrings(): Promise<SharedStrings> {
    this.strings ??= readSharedStrings(this.archive, this.relations().of("sharedStrings")?.target);
    return this.strings;
  }
}
