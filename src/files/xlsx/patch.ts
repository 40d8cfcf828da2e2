import { ArchiveWriter } from "./archive";
import type { BookParts } from "./book-parts";
import type { CellWriting } from "./cell-text";
import type { CellContent, Changes, NewSheet, SheetChanges } from "./changes";
import { ChartParts } from "./chart-parts";
import { Ledger } from "./ledger";
import { newSheetPart } from "./new-sheet-part";
import { NoteParts } from "./note-parts";
import { encoded, PartText } from "./part-text";
import { withTitles } from "./properties-part";
import { relationsPart } from "./relations";
import { freeSheetName } from "./sheet-name";
import { SheetPatcher } from "./sheet-patcher";
import { partOf } from "./workbook-part";

/** Writes an opened file with changes: changed sheets first, then new ones, then everything else as it lies there. */
export async function writePatched(
  parts: BookParts,
  changes: Changes,
  to: WritableStream<Uint8Array>,
  signal?: AbortSignal,
): Promise<void> {
  let gate: TransformStreamDefaultController<Uint8Array> | undefined;
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({
    start(controller) {
      gate = controller;
    },
  });
  const piping = readable.pipeTo(to, signal && { signal });
  piping.catch(() => undefined); // it is awaited below, or the reason is thrown
  try {
    const patch = new Patch(parts, new ArchiveWriter(writable), await Ledger.of(parts), signal);
    await patch.write(changes);
    await piping;
  } catch (error) {
    gate?.error(error);
    await piping.catch(() => undefined);
    throw error;
  }
}

class Patch {
  private readonly charts: ChartParts;
  private readonly notes: NoteParts;
  private readonly done = new Set<string>();
  private hasFormulas = false;
  private changedFormulas = false;

  constructor(
    private readonly parts: BookParts,
    private readonly archive: ArchiveWriter,
    private readonly ledger: Ledger,
    private readonly signal: AbortSignal | undefined,
  ) {
    this.charts = new ChartParts(parts, ledger);
    this.notes = new NoteParts(parts, ledger);
  }

  async write(changes: Changes): Promise<void> {
    const { sheets = new Map<string, SheetChanges>(), newSheets, calculated = false } = changes;
    for (const [name, inSheet] of sheets) await this.patchSheet(name, inSheet);
    const added = newSheets?.() ?? [];
    for (const sheet of added) await this.addSheet(sheet);
    this.ledger.workbook.changeNames(changes.names ?? [], this.ledger.added);
    this.ledger.workbook.hideNames(changes.hiddenNames ?? []);
    const beside = new Map([...this.charts.written(), ...this.notes.written()]);
    for (const [part, text] of beside) await this.put(part, text);
    await this.finish(sheets.size + added.length > 0 && !calculated);
  }

  private async patchSheet(name: string, changes: SheetChanges): Promise<void> {
    const { parts, ledger } = this;
    const { part } = partOf(ledger.workbook, name);
    const reader = await parts.rowReader(ledger.from1904, ledger.styles);
    const drawing = await this.charts.onSheet(part, changes.charts ?? []);
    const shapes = await this.notes.onSheet(part, changes.notes ?? [], this.linksOf(part));
    if (changes.hidden !== undefined) ledger.workbook.hide(name, changes.hidden);
    const [drawn, noted] = [drawing, shapes].map(
      (id) => id && `xmlns:r="${ledger.dialect.relations}" r:id="${id}"`,
    );
    const patcher = new SheetPatcher(changes, reader, ledger.styles, this.writing(), drawn, noted);
    await this.archive.add(part, this.patchedText(part, patcher), parts.archive.entry(part));
    this.done.add(part.toLowerCase());
    this.hasFormulas ||= patcher.hasFormulas;
    this.changedFormulas ||= patcher.changedFormulas;
  }

  private async *patchedText(part: string, patcher: SheetPatcher): AsyncGenerator<Uint8Array> {
    const text = new PartText(this.parts.archive, part);
    for await (const piece of text.pieces()) {
      this.signal?.throwIfAborted();
      patcher.scanner.write(piece);
      const written = patcher.taken();
      if (written !== "") yield encoded(written, text.encoding);
    }
    patcher.scanner.end();
    yield encoded(patcher.taken(), text.encoding);
  }

  private async addSheet(sheet: NewSheet): Promise<void> {
    const { ledger } = this;
    const part = ledger.freePart("xl/worksheets/sheet", ".xml");
    ledger.types.add(part, "spreadsheetml.worksheet");
    const name = freeSheetName(sheet.name, ledger.names);
    const relation = ledger.relations.add(`${ledger.dialect.relations}/worksheet`, part);
    ledger.addSheet(name, relation, sheet.hidden ?? false);
    const charts = await this.charts.onSheet(part, sheet.charts ?? []);
    const notes = await this.notes.onSheet(part, sheet.notes ?? [], this.linksOf(part));
    const writing = { ...this.writing(), prefix: "" };
    const rows = this.watched(sheet.rows);
    const text = newSheetPart({ ...sheet, rows }, ledger.dialect, ledger.styles, writing, { charts, notes });
    await this.archive.add(part, bytes(text, this.signal));
  }

  /** The relations of a sheet, where its charts have changed them. */
  private linksOf(sheet: string): string | undefined {
    return new Map(this.charts.written()).get(relationsPart(sheet));
  }

  /** Formulas that come in make the chain of calculation incomplete. */
  private async *watched(rows: NewSheet["rows"]): AsyncGenerator<readonly CellContent[]> {
    for await (const row of rows) {
      if (row.some(({ formula }) => formula !== undefined)) this.changedFormulas = true;
      yield row;
    }
  }

  private writing(): Omit<CellWriting, "prefix"> {
    const { from1904, styles, spills } = this.ledger;
    return { from1904: (style) => from1904 && styles.isDate(String(style)), spills: spills.number };
  }

  /** The parts that list and describe the others, and then whatever has not been written yet. */
  private async finish(stale: boolean): Promise<void> {
    const { ledger, parts } = this;
    const chain = ledger.relations.of("calcChain");
    const hadFormulas = this.hasFormulas || chain !== undefined;
    if (chain && this.changedFormulas) {
      ledger.dropCalculationChain(chain);
      this.done.add(chain.target.toLowerCase());
    }
    if (stale && hadFormulas) ledger.workbook.calculateOnLoad();
    for (const [part, text] of ledger.written()) await this.put(part, text);
    const { properties } = parts;
    if (ledger.added.length > 0 && properties !== undefined && parts.archive.has(properties))
      await this.put(properties, withTitles(await parts.whole(properties), ledger.added));
    for (const entry of parts.archive.all) {
      this.signal?.throwIfAborted();
      if (!this.done.has(entry.filename.replace(/^\/+/, "").toLowerCase())) await this.archive.copy(entry);
    }
    await this.archive.close();
  }

  private async put(part: string, text: string): Promise<void> {
    this.done.add(part.toLowerCase());
    await this.archive.add(part, bytes([asUtf8(text)], this.signal), this.parts.archive.entry(part));
  }
}

async function* bytes(
  pieces: Iterable<string> | AsyncIterable<string>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    signal?.throwIfAborted();
    yield encoded(piece, "utf-8");
  }
}

/** A part taken whole is written as UTF-8, and says so. */
const asUtf8 = (text: string): string =>
  text.replace(/^(\ufeff?<\?xml[^>]*encoding=["'])utf-16(?=["'])/i, "$1UTF-8");
