import { FileProblem } from "../files/problem";
import { Desk, explainErrors } from "./desk";
import { fetchMetadata, fullName, type Metadata } from "./functions/metadata";
import { AddInFunctions } from "./functions/register";
import { createGrid, type Grid, type Language } from "./grid/univer";
import { Choice } from "./page/choice";
import { downloadFile, pickFile } from "./page/files";
import { part } from "./page/element";
import { Notice } from "./page/notice";
import { StatusLine, statusOf } from "./page/status";
import { words, type Theme, type Words } from "./page/words";
import { blankWorkbook, WorkbookFile } from "./xlsx";

const SAMPLE = "samples/申报样例.xlsx";
const METADATA: Readonly<Record<Language, string>> = {
  "zh-CN": "functions.json",
  "en-US": "functions.en-US.json",
};

/** The page: a grid, a desk with the open workbook, and what stands around them. */
export class Workbench {
  private readonly grid: Grid;
  private readonly notice = new Notice();
  private readonly status = new StatusLine();
  private readonly metadata = new Map<Language, Metadata>();
  private readonly languages = new Choice<Language>(part("language"), (chosen) => void this.speak(chosen));
  private readonly themes = new Choice<Theme>(part("theme"), (chosen) => void this.followTheme(chosen));
  private readonly paneWidth = new Choice(part("pane-width"), (px) => {
    document.documentElement.style.setProperty("--pane-width", `${px}px`);
  });
  private functions: AddInFunctions | undefined;
  private desk: Desk | undefined;
  private edited = false;

  constructor(
    private language: Language,
    private theme: Theme,
  ) {
    this.grid = createGrid(part("grid"), language);
    this.wireToolbar();
    this.label();
  }

  /** The open workbook, as the add-in's host sees it. */
  get book(): Desk["book"] | undefined {
    return this.desk?.book;
  }

  /** The grid's own facade, for whoever wants to look closer. */
  get api(): Grid["api"] {
    return this.grid.api;
  }

  /** Settles when all formulas have their values. */
  async settled(): Promise<void> {
    await this.desk?.book.settled();
  }

  /** Opens the sample and starts the add-in; settles when its formulas are being calculated. */
  async start(): Promise<void> {
    const response = await fetch(SAMPLE);
    if (response.ok) await this.open(new Uint8Array(await response.arrayBuffer()), fileName(SAMPLE));
    else {
      await this.open(await blankWorkbook(), "工作簿1.xlsx");
      this.notice.show(this.words.sampleMissing, "problem");
    }
  }

  /** Puts another workbook on the desk. A file that cannot be read changes nothing. */
  async open(bytes: Uint8Array, name: string): Promise<void> {
    try {
      const metadata = await this.metadataFor(this.language);
      const file = await WorkbookFile.open(bytes, name, metadata.functions.map(fullName));
      this.desk?.close();
      this.desk = new Desk(this.grid, file, part("pane"));
      this.follow(this.desk);
      this.notice.hide();
      await this.startAddIn(this.desk, (this.functions ??= this.equip(metadata)));
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      this.notice.show(this.words.problems[error.problem](name), "problem");
    }
  }

  async save(): Promise<void> {
    if (!this.desk) return;
    const { file, book } = this.desk;
    try {
      const saved = await this.desk.save();
      downloadFile(saved, file.name);
      this.edited = false;
      const lost = await file.losses(book, saved);
      const troubles = [
        ...(book.rearranged ? [this.words.rearranged] : []),
        ...(lost.length > 0 ? [this.words.lost(lost.map((loss) => this.words.losses[loss]))] : []),
      ];
      if (troubles.length > 0) this.notice.show(troubles.join(" "), "problem");
      else this.notice.show(this.words.saved(file.name), "news");
    } catch (error) {
      this.notice.show(this.words.notSaved, "problem");
      throw error;
    }
  }

  private get words(): Words {
    return words(this.language);
  }

  /** What the grid offers once a first workbook stands in it: its engine, and its messages on hover. */
  private equip(metadata: Metadata): AddInFunctions {
    explainErrors(this.grid, (sheet, row, column) => this.desk?.messageAt(sheet, row, column));
    return new AddInFunctions(this.grid, metadata);
  }

  private async startAddIn(desk: Desk, functions: AddInFunctions): Promise<void> {
    const root = document.documentElement;
    root.dataset.state = "busy";
    try {
      await desk.start(functions, { language: this.language, theme: this.theme, title: this.words.title });
    } catch (error) {
      this.notice.show(this.words.noAddIn, "problem");
      throw error;
    } finally {
      root.dataset.state = "ready";
    }
  }

  private async metadataFor(language: Language): Promise<Metadata> {
    const metadata = this.metadata.get(language) ?? (await fetchMetadata(METADATA[language]));
    this.metadata.set(language, metadata);
    return metadata;
  }

  /** Keeps the line under the grid to what is selected. */
  private follow(desk: Desk): void {
    this.edited = false;
    const show = (): void => {
      this.status.show(
        statusOf(desk.book, (sheet, row, column) => desk.messageAt(sheet, row, column)),
        this.words,
      );
    };
    desk.book.on("selection", show);
    desk.book.on("calculation", show);
    desk.book.on("change", () => {
      this.edited = true;
      show();
    });
    show();
    part("file-name").textContent = desk.file.name;
  }

  private wireToolbar(): void {
    part("save").addEventListener("click", () => void this.save());
    pickFile(part("open"), part("file"), async (file) => {
      if (this.edited && !window.confirm(this.words.discard)) return;
      await this.open(new Uint8Array(await file.arrayBuffer()), file.name);
    });
    this.paneWidth.show("350");
    this.languages.show(this.language);
    this.themes.show(this.theme);
  }

  private async speak(language: Language): Promise<void> {
    if (language === this.language) return;
    this.language = language;
    this.grid.setLanguage(language);
    this.label();
    if (!this.desk || !this.functions) return;
    this.functions.describe(await this.metadataFor(language));
    await this.startAddIn(this.desk, this.functions);
  }

  private async followTheme(theme: Theme): Promise<void> {
    if (theme === this.theme) return;
    this.theme = theme;
    if (this.desk && this.functions) await this.startAddIn(this.desk, this.functions);
  }

  private label(): void {
    document.documentElement.lang = this.language;
    document.title = `BT ${this.words.title}`;
    part("title").textContent = `BT ${this.words.title}`;
    for (const id of ["open", "save"] as const) {
      const label = part(id).querySelector("span");
      if (label) label.textContent = this.words[id];
    }
    this.languages.label(this.words.language);
    this.themes.label(this.words.theme);
    this.themes.name(this.words.themes);
    this.paneWidth.label(this.words.paneWidth);
    this.notice.label(this.words.close);
  }
}

const fileName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
