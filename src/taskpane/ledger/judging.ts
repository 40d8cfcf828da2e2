import type { ClauseView, Explanation, Grounds } from "../../engine/explanation";
import { same } from "../../engine/words";
import type { Facade } from "../../functions/facade";
import type { Area } from "../../workbook/address";
import { type Learned, type PlacedCalls, learnAll } from "../../workbook/arguments";
import type { FormulaCell } from "../../workbook/book-cells";
import type { Grid } from "../../workbook/cells";
import type { LookUp } from "../../workbook/formula/definitions";
import type { CallSite } from "../../workbook/formula/expression";
import { readFormula } from "../../workbook/formula/read-formula";
import type { FormulaGroup } from "../../workbook/formula-inventory";
import { type Outcome, done } from "../../workbook/outcome";
import { type Agreement, agreementOf } from "../agreement";
import { Entry, type EntryFacts, type NotRead } from "./entry";
import { type ListRows, listRowsIn } from "./list-rows";
import { changedBy, standingOf } from "./standing";

export type LedgerFacade = Pick<
  Facade,
  "callsAt" | "cite" | "explain" | "functions" | "grounds" | "lists" | "rowCalls" | "version"
>;

export interface JudgingParts {
  readonly facade: LedgerFacade;
  readonly read: (areas: readonly Area[]) => Promise<Outcome<readonly Grid[]>>;
  readonly lookUp: LookUp;
  /** The day on which clauses are looked at where a formula has none; a serial number. */
  readonly day: number;
  /** Lets others have the page's thread where they have waited; called now and then. */
  readonly breathe?: () => Promise<void>;
}

/** Rows of a list between two breaths. */
const TOGETHER = 100;

/** Judges the formulas of a workbook cell by cell and puts together what rests on the same clauses, standing alike. */
export class Judging {
  private readonly found = new Map<string, Entry>();
  private readonly clauses = new Map<string, ClauseView>();

  constructor(private readonly parts: JudgingParts) {}

  get entries(): readonly Entry[] {
    return [...this.found.values()];
  }

  /** Cells in their order; fails only where the workbook cannot be asked for names and tables. */
  async add(cells: readonly GroupedCell[]): Promise<Outcome<void>> {
    const { facade, read, lookUp } = this.parts;
    const formulas = cells.map((one) => ({ one, calls: readFormula(one.cell.formula, one.group.sheet) }));
    const learned = await learnAll(formulas.map(placed), facade, read, lookUp);
    if (!learned.ok) return learned;
    const known = formulas.map((formula, i) => ({
      cell: formula.one.cell,
      at: placed(formula).place.formulaAt,
      learned: learned.value[i] ?? [],
    }));
    const lists = await listRowsIn(known, this.parts);
    if (!lists.ok) return lists;
    for (const [i, { one, calls }] of formulas.entries()) {
      if (calls) await this.addFormula(one, known[i]?.learned ?? [], lists.value);
      else
        this.addUnread({ ...one, key: `${String(one.at)} 0`, call: null, first: true }, { kind: "grammar" });
    }
    return done(undefined);
  }

  private async addFormula(
    { group, at, cell }: GroupedCell,
    learned: readonly Learned[],
    lists: ReadonlyMap<Learned, ListRows>,
  ): Promise<void> {
    for (const [i, one] of learned.entries()) {
      const called = { group, key: `${String(at)} ${String(i)}`, cell, call: one.call, first: i === 0 };
      const list = lists.get(one);
      if (list && "args" in one) await this.addList(called, one, list);
      else this.addCall(called, one);
    }
  }

  /** A list is judged as its rule would be in each of its rows. */
  private async addList(
    called: Called,
    { call, source }: Extract<Learned, { readonly args: unknown }>,
    { rule, rows, spilled }: ListRows,
  ): Promise<void> {
    const judged: Judged[] = [];
    const asked = { ...called, key: `${called.key} ${rule}`, call: { ...call, name: rule, whole: spilled } };
    for (const { name, args, cell } of rows) {
      const grounds = this.parts.facade.grounds(name, args);
      judged.push({ ...asked, cell, args, grounds, agreement: agreementOf(grounds, spilled, cell.value) });
      if (judged.length % TOGETHER === 0) await this.parts.breathe?.();
    }
    if (typeof source === "object" && judged.some(({ agreement }) => agreement === "differs")) {
      this.addUnread(called, { kind: "part", refusal: source });
      return;
    }
    const counted = new Set<Entry>();
    for (const one of judged) {
      const entry = this.entryOf(one);
      // One cell for all rows counts once, with all of their days.
      if (!spilled && counted.has(entry)) entry.cells.days.add(one.grounds.on);
      else this.addTo(entry, one);
      counted.add(entry);
    }
  }

  private addCall(called: Called, learned: Learned): void {
    if ("refusal" in learned) {
      this.addUnread(called, { kind: "part", refusal: learned.refusal });
      return;
    }
    const { call, args, source } = learned;
    const grounds = this.parts.facade.grounds(call.name, args);
    const agreement = agreementOf(grounds, call.whole, called.cell.value);
    // What a function was last given, at this address, may have been another formula's: the cell is the witness.
    if (typeof source === "object" && agreement === "differs")
      this.addUnread(called, { kind: "part", refusal: source });
    else {
      const judged = { ...called, call, args, grounds, agreement };
      this.addTo(this.entryOf(judged), judged);
    }
  }

  private addUnread({ group, key, cell, call, first }: Called, notRead: NotRead): void {
    const why = notRead.kind === "part" ? notRead.refusal.why : "";
    const entry = this.entry(`${key} ${notRead.kind} ${why}`, () => ({
      group,
      call,
      title: this.titleOf(call?.name ?? ""),
      citation: (call && this.parts.facade.cite(call.name)) ?? "",
      clauses: [],
      notRead,
      shown: null,
      dayFault: null,
      asked: null,
    }));
    entry.add({ cell, on: null, agreement: "not comparable", outcome: null, asked: null, first });
  }

  private entryOf(judged: Judged): Entry {
    const standing = this.standing(judged);
    return this.entry(`${judged.key} ${standing}`, () => this.factsOf(judged));
  }

  private addTo(entry: Entry, { cell, call, args, grounds, agreement, first }: Judged): void {
    const { outcome, on } = grounds;
    entry.add({ cell, on, agreement, outcome, asked: { name: call.name, args }, first });
  }

  /** All that is said of the clauses, in one text: the same where the same is to be said. */
  private standing({ call, args, grounds: { clauses, on, dayFault } }: Judged): string {
    if (clauses.some((id) => !this.clauses.has(id))) this.learn(this.parts.facade.explain(call.name, args));
    if (dayFault) return [call.name, dayFault.zh, ...clauses].join("\n");
    const day = on ?? this.parts.day;
    const each = clauses.map((id) => {
      const clause = this.clauses.get(id);
      return clause ? `${id} ${standingOf(clause, day)} ${String(changedBy(clause, day).length)}` : id;
    });
    return [call.name, on === null ? "no day" : "", ...each].join("\n");
  }

  private learn({ clauses }: Explanation): void {
    for (const clause of clauses) this.clauses.set(clause.id, clause);
  }

  private factsOf({ group, call, args, grounds }: Judged): EntryFacts {
    const { outcome, citation, clauses, dayFault } = grounds;
    return {
      group,
      call,
      title: this.titleOf(call.name),
      citation: (citation || this.parts.facade.cite(call.name)) ?? "",
      clauses: clauses.flatMap((id) => this.clauses.get(id) ?? []),
      notRead: null,
      shown: outcome.kind === "scalar" ? outcome.shown : null,
      dayFault,
      asked: { name: call.name, args },
    };
  }

  private titleOf(name: string): Entry["facts"]["title"] {
    const known = this.parts.facade.functions.find((info) => info.name === name);
    return known?.title ?? same(name ? `BT.${name}` : "");
  }

  private entry(key: string, facts: () => EntryFacts): Entry {
    const known = this.found.get(key) ?? new Entry(facts());
    this.found.set(key, known);
    return known;
  }
}

/** A cell, and its group by its number among all. */
export interface GroupedCell {
  readonly group: FormulaGroup;
  readonly at: number;
  readonly cell: FormulaCell;
}

interface ReadCell {
  readonly one: GroupedCell;
  readonly calls: readonly CallSite[] | null;
}

const placed = ({ one: { group, cell }, calls }: ReadCell): PlacedCalls => ({
  calls: calls ?? [],
  place: {
    formulaAt: { sheet: group.sheet, row: cell.row, column: cell.column },
    offset: { row: 0, column: 0 },
  },
});

/** A call where it stands; `null` where the formula cannot be followed. */
interface Called {
  readonly group: FormulaGroup;
  readonly key: string;
  readonly cell: FormulaCell;
  readonly call: CallSite | null;
  readonly first: boolean;
}

interface Judged extends Called {
  readonly call: CallSite;
  readonly args: readonly unknown[];
  readonly grounds: Grounds;
  readonly agreement: Agreement;
}
