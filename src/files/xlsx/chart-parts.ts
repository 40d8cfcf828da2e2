import type { BookParts } from "./book-parts";
import { anchors, chartPart, emptyDrawing, type Anchored } from "./chart-part";
import type { BarChart } from "./changes";
import type { Ledger } from "./ledger";
import { Relations, relationsPart } from "./relations";
import { descendants, parseXml, XmlEdits } from "./xml-tree";

/** The charts that a patch adds: their parts, the drawings they stand in, and what leads from sheet to drawing to chart. */
export class ChartParts {
  private readonly texts = new Map<string, string>();

  constructor(
    private readonly parts: BookParts,
    private readonly ledger: Ledger,
  ) {}

  written(): readonly (readonly [part: string, text: string])[] {
    return [...this.texts];
  }

  /** @returns the relation from the sheet to its drawing where the sheet does not point to one yet */
  async onSheet(sheet: string, charts: readonly BarChart[]): Promise<string | undefined> {
    if (charts.length === 0) return undefined;
    const relations = await this.relationsOf(sheet);
    const known = relations.of("drawing")?.target;
    if (known !== undefined && this.parts.archive.has(known)) {
      await this.draw(known, await this.parts.whole(known), charts);
      return undefined;
    }
    const { ledger } = this;
    const drawing = ledger.freePart("xl/drawings/drawing", ".xml");
    ledger.types.add(drawing, "drawing");
    const id = relations.add(`${ledger.dialect.relations}/drawing`, drawing);
    this.texts.set(relationsPart(sheet), relations.toString());
    await this.draw(drawing, emptyDrawing(ledger.dialect), charts);
    return id;
  }

  private async draw(drawing: string, text: string, charts: readonly BarChart[]): Promise<void> {
    const { ledger } = this;
    const relations = await this.relationsOf(drawing);
    const root = parseXml(text);
    const ids = descendants(root, "cNvPr").map(({ attributes }) => Number(attributes.id));
    const first = Math.max(1, ...ids) + 1;
    const placed = charts.map((chart, i): Anchored => {
      const part = ledger.freePart("xl/charts/chart", ".xml");
      ledger.types.add(part, "drawingml.chart");
      this.texts.set(part, chartPart(chart, ledger.dialect));
      return { chart, relation: relations.add(`${ledger.dialect.relations}/chart`, part), id: first + i };
    });
    this.texts.set(drawing, new XmlEdits(text).append(root, anchors(placed, ledger.dialect)).toString());
    this.texts.set(relationsPart(drawing), relations.toString());
  }

  private async relationsOf(part: string): Promise<Relations> {
    const links = relationsPart(part);
    return new Relations(part, this.parts.archive.has(links) ? await this.parts.whole(links) : undefined);
  }
}
