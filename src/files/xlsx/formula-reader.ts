import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import type { FileFormula } from "../cell";
import { address } from "./names";
import type { ScannedCell } from "./scanned-row";

/**
 * Excel stores a formula filled down once; the other cells name its number. Here each cell has the formula it means. It is
 * worked out when asked for: a list of a hundred thousand rows may have a hundred thousand of them that nobody reads.
 */
export class FormulaReader {
  private readonly masters = new Map<string, Master>();

  read(row: number, { column, formula }: ScannedCell): FileFormula | undefined {
    if (!formula) return undefined;
    const { text, type, covers, shared, dynamic } = formula;
    if (type === "shared" && shared !== undefined) {
      if (text !== "") this.masters.set(shared, new Master(text, address(row, column)));
      const master = this.masters.get(shared);
      return master && new SharedFormula(master, text, address(row, column));
    }
    if (text === "") return undefined; // a data table, or a follower of nothing: its value is what there is
    if (type !== "array") return { text, kind: "plain" };
    return { text, kind: dynamic ? "dynamic" : "array", covers: covers ?? address(row, column) };
  }
}

class Master {
  private relative: string | undefined;

  constructor(
    private readonly text: string,
    private readonly at: string,
  ) {}

  of(cell: string): string {
    this.relative ??= translateFormulaToR1C1(this.text, this.at);
    return translateFormulaToA1(this.relative, cell);
  }
}

class SharedFormula implements FileFormula {
  readonly kind = "plain";

  constructor(
    private readonly master: Master,
    private readonly own: string,
    private readonly at: string,
  ) {}

  get text(): string {
    return this.own === "" ? this.master.of(this.at) : this.own;
  }
}
