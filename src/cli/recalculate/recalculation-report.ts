import { formatBlock, quoteSheetName } from "../../book/a1";
import { block } from "../../book/block";
import { type Language, type Words, inLanguage, words } from "../../engine/words";
import type { FormulaNames } from "../../files/formula-names";
import type { Difference } from "./differences";
import type { FormulaCell } from "./formula-cell";
import { OBSTACLES, type NotCheckable } from "./not-checkable";
import type { CheckedFormula } from "./recalculation";
import { plainValue, shownValue } from "./same-value";
import { shownFormula } from "./stored-formula";
import type { Agreement } from "./workbook-check";

/** Counts what was found, and puts it into words or JSON. */
export class RecalculationReport {
  private readonly same: Record<Agreement, number> = {
    "as-on-windows": 0,
    "blank-as-blank": 0,
    "other-language": 0,
  };
  private differing = 0;
  private readonly obstacles = new Map<
    string,
    { readonly reason: Words; readonly at: string[]; count: number }
  >();

  constructor(
    private readonly names: FormulaNames,
    private readonly language: Language,
    /** The citation of a function or clause; `undefined` where there is none. */
    private readonly cite: (name: string) => string | undefined,
  ) {}

  get different(): number {
    return this.differing;
  }

  /** What is to be printed of it; nothing of a formula that is all right. */
  add(checked: CheckedFormula, json: boolean): string {
    const { cell, finding } = checked;
    if (finding.kind === "same") {
      this.same[finding.by] += 1;
      return "";
    }
    if (finding.kind === "different") {
      this.differing += 1;
      return json
        ? line(this.differenceObject(cell, finding.difference))
        : this.differenceText(cell, finding.difference);
    }
    this.obstacle(cell, finding.why);
    return json ? line(this.obstacleObject(cell, finding.why)) : "";
  }

  private obstacle(cell: FormulaCell, why: NotCheckable): void {
    const reason = OBSTACLES[why.obstacle](why.what);
    const known = this.obstacles.get(reason.zh) ?? { reason, at: [], count: 0 };
    this.obstacles.set(reason.zh, known);
    known.count += 1;
    if (known.at.length < PLACES_NAMED) known.at.push(addressOf(cell));
  }

  private differenceText(cell: FormulaCell, { at, stored, now, cells, size }: Difference): string {
    const { zh, en } = sizeText(size, cells, at);
    const here = at === cellName(cell);
    const place = here ? addressOf(cell) : `${quoteSheetName(cell.sheet)}!${at}`;
    const from = here
      ? words("", "")
      : words(`（${cellName(cell)} 的公式）`, ` (by the formula in ${cellName(cell)})`);
    const citation = this.citation(cell);
    const says = words(
      `${place}${from.zh}  ${this.shown(cell)}\n    存值 ${shownValue(stored)}，现在算得 ${shownValue(now)}${zh}${citation ? `\n    依据 ${citation}` : ""}`,
      `${place}${from.en}  ${this.shown(cell)}\n    stored ${shownValue(stored)}, now ${shownValue(now)}${en}${citation ? `\n    ${citation}` : ""}`,
    );
    return `${inLanguage(says, this.language)}\n`;
  }

  private differenceObject(cell: FormulaCell, { at, stored, now, cells, size }: Difference): object {
    return {
      result: "different",
      ...this.placeOf(cell),
      at,
      stored: plainValue(stored),
      now: plainValue(now),
      cells,
      ...(size && { range: size }),
      citation: this.citation(cell) ?? "",
    };
  }

  private obstacleObject(cell: FormulaCell, { obstacle, what }: NotCheckable): object {
    const reason = inLanguage(OBSTACLES[obstacle](what), this.language);
    return { result: "not-checkable", ...this.placeOf(cell), why: obstacle, reason };
  }

  private placeOf(cell: FormulaCell): object {
    return { sheet: cell.sheet, cell: cellName(cell), formula: this.shown(cell) };
  }

  private shown(cell: FormulaCell): string {
    return shownFormula(cell.formula.text, this.names);
  }

  /** Of the first of our functions that has one; of a function that applies another, that one's. */
  private citation(cell: FormulaCell): string | undefined {
    const shown = this.shown(cell);
    const called = [...shown.matchAll(/BT\.([A-Z0-9_]+)\((?:\s*"([^"]+)")?/gi)];
    return called
      .flatMap(([, name = "", first = ""]) => [name, first])
      .map(this.cite)
      .find(Boolean);
  }

  /** The counts, and why what was not checked was not. */
  counts(): string {
    const { same, differing, obstacles } = this;
    const agreeing = Object.values(same).reduce((sum, count) => sum + count, 0);
    const unchecked = [...obstacles.values()].reduce((sum, { count }) => sum + count, 0);
    const all = agreeing + differing + unchecked;
    const total = words(
      `共 ${all} 个 BT 公式：${agreeing} 个与存值相同，${differing} 个不同，${unchecked} 个无法核对。`,
      `${all} BT formulas: ${agreeing} agree with the stored value, ${differing} differ, ${unchecked} cannot be checked.`,
    );
    return [total, ...this.remarks(all), ...this.obstacleLines()]
      .map((one) => `${inLanguage(one, this.language)}\n`)
      .join("");
  }

  private remarks(all: number): readonly Words[] {
    const { same } = this;
    return [
      ...(all > 0
        ? [
            words(
              "每个公式都按其引用单元格的存值核对，一处有错不会牵连其他。",
              "Each formula was checked against the stored values of the cells it refers to.",
            ),
          ]
        : []),
      ...(same["blank-as-blank"] > 0
        ? [
            words(
              `其中 ${same["blank-as-blank"]} 个要把空白单元格按空白（而非 Windows 版 Excel 交出的 0）处理才与存值相同。`,
              `${same["blank-as-blank"]} of them agree only with blank cells taken as blank, not as the 0 that Excel for Windows hands over.`,
            ),
          ]
        : []),
      ...(same["other-language"] > 0
        ? [
            words(
              `其中 ${same["other-language"]} 个是另一种语言的文字。`,
              `${same["other-language"]} of them are in the other language.`,
            ),
          ]
        : []),
    ];
  }

  private obstacleLines(): readonly Words[] {
    return [...this.obstacles.values()]
      .sort((a, b) => b.count - a.count)
      .map(({ reason, at, count }) => {
        const more = count > at.length;
        return words(
          `无法核对 ${count} 个：${reason.zh}（${at.join("、")}${more ? " 等" : ""}）`,
          `Not checkable, ${count}: ${reason.en} (${at.join(", ")}${more ? ", …" : ""})`,
        );
      });
  }
}

const PLACES_NAMED = 5;

const line = (object: object): string => `${JSON.stringify(object)}\n`;

const cellName = ({ row, column }: FormulaCell): string => formatBlock(block(row, column));

const addressOf = (cell: FormulaCell): string => `${quoteSheetName(cell.sheet)}!${cellName(cell)}`;

function sizeText(size: Difference["size"], cells: number, at: string): Words {
  if (size)
    return words(
      `（${at}；结果应占 ${size.now}，存的是 ${size.stored}，共 ${cells} 个单元格不同）`,
      ` (${at}; the results take ${size.now}, stored are ${size.stored}; ${cells} cells differ)`,
    );
  return cells > 1
    ? words(`（${at}；共 ${cells} 个单元格不同）`, ` (${at}; ${cells} cells differ)`)
    : words("", "");
}
