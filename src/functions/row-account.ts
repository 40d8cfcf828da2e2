import type { Clause } from "../engine/document";
import { notGiven } from "../engine/input";
import type { Reasons } from "../engine/reasons";
import type { Refusal } from "../engine/refusal";
import type { Rule } from "../engine/rule";
import type { ReadValues } from "../engine/values";
import { conclusionWords } from "../engine/outcome-words";
import { type Language, type Words, words } from "../engine/words";
import { citedBy, citesAlike } from "./cited-by";
import type { RowAccount, RowAnswer, RowOutcome } from "./facade";
import type { Library } from "./library";
import { Suspicions } from "./suspicions";

type Found = Reasons["unmet"][number];

/** What is known of a row that could be read. */
interface Known {
  readonly reasons: Reasons;
  /** Why there is no value. */
  readonly refusal: Refusal | null;
  /** Whether the rule decided, even where its answer fits no cell. */
  readonly decided: boolean;
  readonly values: ReadValues;
}

const ALSO_OPEN = words("另有待核实:", "Also to verify: ");
const NOT_GIVEN = words("未填写:", "Not given: ");
const OPEN_LEAD = words("待核实:", "To verify: ");
const UNCHECKED = words("未核对:", "Not checked: ");

interface Named {
  readonly clause: Clause;
  /** 资产负债率(第四条(三)) */
  readonly ground: string;
  /** 资产负债率: — before its gap, which most need. */
  readonly heading: string;
}

/** Puts the account of a row into words, those of the explanation of the same call. */
export class Accounting {
  private readonly english: boolean;
  private readonly between: string;
  private readonly listed: string;
  private readonly colon: string;
  private readonly suspicions: Suspicions;
  private readonly cited = new Map<string, string>();
  private readonly written = new WeakMap<Words, Named>();
  /** The citation of any row that is decided, where the rule rests on the same clauses for all. */
  private readonly own: string | null;

  constructor(
    private readonly rule: Rule,
    language: Language,
    private readonly library: Library,
  ) {
    this.english = language === "en-US";
    this.between = this.english ? "; " : "；";
    this.listed = this.english ? ", " : "、";
    this.colon = this.english ? ": " : ":";
    this.suspicions = new Suspicions(rule);
    this.own = citesAlike(rule) ? citedBy(rule, { decided: [], inTheWay: [] }, library) : null;
  }

  /** Of a row in which something is missing or cannot be read. */
  ofFaults(answer: RowAnswer, faults: readonly Refusal[]): RowAccount {
    return {
      ...answer,
      conclusion: this.conclusion(answer.outcome, false),
      reason: faults.map(({ message }) => this.say(message)).join(this.english ? " " : ""),
      gap: "",
      citation: this.citation([], []),
      grounds: faults.map(({ ground }) => this.say(ground)),
    };
  }

  of(answer: RowAnswer, known: Known): RowAccount {
    const { outcome, value, error } = answer;
    const { restsOn, unmet } = known.reasons;
    const conclusion = this.conclusion(outcome, unmet.length > 0);
    const telling = outcome !== "yes" && !known.refusal;
    const grounds = new Array<string>(unmet.length);
    let at = 0;
    let told = "";
    let gap = "";
    for (const found of unmet) {
      const { heading, ground } = this.named(found);
      if (telling) told = this.and(told, this.say(found.text));
      const by = found.gap; // worked out each time that it is asked for
      const short = by ? this.say(by) : "";
      if (short) gap = this.and(gap, heading + short);
      grounds[at++] = ground;
    }
    return {
      outcome,
      value,
      error,
      conclusion,
      reason: this.reason(told, outcome, known),
      gap,
      citation: this.citation(restsOn, known.decided ? NONE : unmet),
      grounds: outcome === "yes" ? NONE : this.grounds(grounds, known, outcome, conclusion),
    };
  }

  private say(text: Words): string {
    return this.english ? text.en : text.zh;
  }

  private conclusion(outcome: RowOutcome, failed: boolean): string {
    return outcome === "blank" ? "" : this.say(conclusionWords(outcome, this.rule.gives.kind, failed));
  }

  /** Behind what is not met, what else there is to say. */
  private reason(unmetTold: string, outcome: RowOutcome, { reasons, refusal, values }: Known): string {
    const { unmet, open, unchecked, amounts } = reasons;
    let told = unmetTold;
    if (outcome === "open") told = this.and(told, this.openReason(open));
    else if (!refusal && !(outcome === "no" && unmet.length))
      for (const text of amounts) told = this.and(told, this.say(text()));
    if (outcome === "no" && open.length) told = this.and(told, this.say(ALSO_OPEN) + this.titles(open));
    if (unchecked.length) told = this.and(told, this.say(UNCHECKED) + this.titles(unchecked));
    for (const text of this.suspicions.of(values)) told = this.and(told, this.say(text));
    if (!refusal) return told;
    const message = this.say(refusal.message);
    return told ? `${message} ${told}` : message;
  }

  private and(told: string, more: string): string {
    return told && more ? told + this.between + more : told + more;
  }

  /** What is missing, and the conditions that it leaves open. */
  private openReason(open: readonly Found[]): string {
    const wanted = this.wanted(open).map((label) => this.say(label));
    const lead = wanted.length ? this.say(NOT_GIVEN) + wanted.join(this.listed) : "";
    return open.reduce((told, { text }) => this.and(told, this.say(text)), lead);
  }

  /** The inputs that leave something open, in the order of the function. */
  private wanted(open: readonly Found[]): readonly Words[] {
    const names = new Set(open.flatMap(({ wants = [] }) => wants));
    return this.rule.inputs.filter(({ name }) => names.has(name)).map(({ input }) => input.spec.label);
  }

  private titles(found: readonly Found[]): string {
    return found.map(({ title }) => this.say(title)).join(this.listed);
  }

  private citation(restsOn: Reasons["restsOn"], inTheWay: readonly Found[]): string {
    if (this.own !== null && !inTheWay.length) return this.own;
    const carried = {
      decided: restsOn.map(({ clause }) => clause.id),
      inTheWay: inTheWay.map(({ provision }) => provision.clause.id),
    };
    const key = `${carried.decided.join()} ${carried.inTheWay.join()}`;
    const cited = this.cited.get(key) ?? citedBy(this.rule, carried, this.library);
    this.cited.set(key, cited);
    return cited;
  }

  private grounds(
    unmet: readonly string[],
    { reasons, refusal }: Known,
    outcome: RowOutcome,
    conclusion: string,
  ): readonly string[] {
    const grounds = outcome === "open" ? [...unmet, ...this.openGrounds(reasons.open)] : unmet;
    if (grounds.length) return grounds;
    if (refusal) return [this.say(refusal.ground)];
    return outcome === "value" ? NONE : [conclusion];
  }

  /** The inputs that are missing; a condition that is open for another reason by itself. */
  private openGrounds(open: readonly Found[]): readonly string[] {
    const others = open.filter(({ wants }) => !wants?.length);
    return [
      ...this.wanted(open).map((label) => this.say(notGiven(label))),
      ...others.map((found) => this.say(OPEN_LEAD) + this.named(found).ground),
    ];
  }

  /** What is said of a condition by its name; put together once for each condition and clause. */
  private named({ title, provision: { clause } }: Found): Named {
    const known = this.written.get(title);
    if (known?.clause === clause) return known;
    const name = this.say(title);
    const named = { clause, ground: `${name}(${clause.article})`, heading: name + this.colon };
    this.written.set(title, named);
    return named;
  }
}

const NONE: readonly never[] = [];
