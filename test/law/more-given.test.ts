import "./excel"; // first: the global CustomFunctions
import fc from "fast-check";
import { day, partsOf } from "../../src/engine/calendar";
import type { Kind } from "../../src/engine/input";
import type { Rule } from "../../src/engine/rule";
import { createFunctions } from "../../src/functions/create";
import { measures } from "../../src/law";
import type { Cell, Given } from "./case";
import { callFromCell, isErrorCell } from "./excel";

/** What must hold all over the library: who gives more learns more, and how a number is written changes nothing. */

const functions = createFunctions("zh-CN");
function ask(name: string, given: readonly Given[]): Given {
  const called = functions.get(name);
  if (!called) throw new Error(`no function ${name}`);
  return callFromCell(called, name, given).value;
}

const rules = measures.flatMap((measure) => measure.rules);
const OPEN = "待核实";

/** Everything but what is masked out: a whole argument, or a cell of a range. */
type Masks = readonly (readonly boolean[])[];
const without = (full: readonly (readonly Cell[])[], masks: Masks): Given[] =>
  full.map((cells, i) => {
    const kept = cells.map((cell, j) => (masks[i]?.[j] ? cell : null));
    return cells.length === 1 ? (kept[0] ?? null) : [kept];
  });

/** An application around the thresholds, cell by cell, so that each verdict comes up. */
const million = (...amounts: readonly number[]): number[] => amounts.map((amount) => amount * 1_000_000);
const APPLICATION = fc.tuple(
  fc.constantFrom(
    million(40, 50, 57.6),
    million(40, 50, 57.599999),
    million(9, 9, 9.9),
    million(140, 170, 200),
  ),
  fc.constantFrom(million(1, 1, 1), million(1, 1, 1.44), million(-1, 1, 2), million(1, 2, -1)),
  fc.constantFrom(million(2.4, 2.4, 2.4), million(2.4, 2.4, 2.2), million(8, 8, 8)),
  fc.constantFrom([0.69999], [0.7]),
  fc.constantFrom([3], [2], [4]),
  fc.constantFrom([2], [1], [0]),
  fc.constantFrom([8], [7], [0]),
  fc.constantFrom([1], [0]),
  fc.constantFrom([true, true, true, true, true, true], [true, true, false, true, true, true]),
);
const DATES = ["2024-11-21", "2025-06-30", "2026-11-22"];

/** Two selections of the cells, the second with all of the first and perhaps more. */
const MASKS = fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 6, maxLength: 6 }), {
  minLength: 9,
  maxLength: 9,
});
const fewer = (ranks: readonly (readonly number[])[]): Masks =>
  ranks.map((row) => row.map((rank) => rank > 1));
const more = (ranks: readonly (readonly number[])[]): Masks =>
  ranks.map((row) => row.map((rank) => rank > 0));

describe("giving more", () => {
  it("is tried for every eligibility function of the library", () => {
    const verdicts = rules.filter(({ gives }) => gives.kind === "verdict").map(({ name }) => name);
    expect(verdicts.sort()).toEqual(["GAZELLE_ELIGIBLE", "RETIREMENT_DEFERRABLE"]);
  });

  it("never changes what GAZELLE_ELIGIBLE had decided", () => {
    const seen = new Set<Given>();
    fc.assert(
      fc.property(APPLICATION, MASKS, fc.constantFrom(null, ...DATES), (full, ranks, appliedOn) => {
        const early = ask("GAZELLE_ELIGIBLE", [...without(full, fewer(ranks)), appliedOn]);
        const late = ask("GAZELLE_ELIGIBLE", [...without(full, more(ranks)), appliedOn]);
        if (early !== OPEN) expect(late).toBe(early);
        seen.add(early).add(late);
      }),
      { numRuns: 3000, seed: 1 },
    );
    expect(seen).toEqual(new Set([true, false, OPEN]));
  });

  it("nor does the day, which can only close the measure's window", () => {
    const EVERYTHING: Masks = Array.from({ length: 9 }, () => Array.from({ length: 6 }, () => true));
    const seen = new Set<string>();
    fc.assert(
      fc.property(APPLICATION, fc.option(MASKS), fc.constantFrom(...DATES), (full, ranks, appliedOn) => {
        const given = without(full, ranks ? more(ranks) : EVERYTHING);
        const undated = ask("GAZELLE_ELIGIBLE", [...given, null]);
        const inWindow = appliedOn === "2025-06-30";
        expect(ask("GAZELLE_ELIGIBLE", [...given, appliedOn])).toBe(inWindow && undated);
        seen.add(JSON.stringify([undated, inWindow]));
      }),
      { numRuns: 2000, seed: 1 },
    );
    expect(seen.size).toBe(6);
  });

  it("never changes what RETIREMENT_DEFERRABLE had decided", () => {
    for (const task of ["国家", "自治区", "市", "旗县"])
      for (const title of ["正高", "副高", "高级", "中级", "初级"]) {
        const whole = ask("RETIREMENT_DEFERRABLE", [task, title]);
        for (const part of [
          [task, null],
          [null, title],
        ]) {
          const known = ask("RETIREMENT_DEFERRABLE", part);
          expect([OPEN, whole]).toContain(known);
          expect(known).not.toBe(true); // one of the two conditions alone never suffices
        }
        expect(ask("RETIREMENT_DEFERRABLE", [null, null])).toBe(OPEN);
      }
  });
});

/** So many fen as a decimal number of units of 10^places fen. */
function decimal(fen: bigint, places: number): string {
  const digits = String(fen < 0n ? -fen : fen).padStart(places + 1, "0");
  const [whole, part] = [digits.slice(0, -places), digits.slice(-places).replace(/0+$/u, "")];
  return `${fen < 0n ? "-" : ""}${whole}${part ? `.${part}` : ""}`;
}
const separated = (text: string): string => text.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/gu, ",");
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** The ways in which people write an amount. */
const SPELLINGS: readonly ((fen: bigint) => Cell)[] = [
  (fen) => Number(decimal(fen, 2)),
  (fen) => decimal(fen, 2),
  (fen) => fullWidth(decimal(fen, 2)),
  (fen) => `${separated(decimal(fen, 2))}元`,
  (fen) => fullWidth(`${separated(decimal(fen, 2))} 元`),
  (fen) => `￥${decimal(fen, 2)}`,
  (fen) => `　${decimal(fen, 2)} `,
  (fen) => `${decimal(fen, 6)}万元`,
  (fen) => fullWidth(`${decimal(fen, 6)}万元`),
  (fen) => `${decimal(fen, 10)} 亿元`,
];

/** What stands beside the amounts where its kind alone does not lead to an amount, by rule and input. */
const BESIDE: Readonly<Record<string, Cell>> = {
  "LOCAL_TAX_RELIEF firstIncomeYear": 2024,
  "LOCAL_TAX_RELIEF taxYear": 2028,
  "GAZELLE_ELIGIBLE fiscalYears": 3,
  "GAZELLE_ELIGIBLE inventionPatents": 2,
  "GAZELLE_CHECK fiscalYears": 3,
  "GAZELLE_CHECK inventionPatents": 2,
};

/** A value that an input of this kind takes: a day is the first of the document. */
function plausible({ name, document }: Rule, { name: input, input: { spec } }: Rule["inputs"][number]): Cell {
  const key = `${name} ${input}`;
  const first = document?.inForceFrom ?? day("2025-01-01");
  const ofKind: Readonly<Partial<Record<Kind, Cell>>> = {
    number: 1000,
    fraction: 0.5,
    count: 1,
    boolean: true,
    date: first,
    year: partsOf(first).year,
    choice: spec.choices?.[0]?.word ?? null,
  };
  const value = BESIDE[key] ?? (spec.optional ? null : ofKind[spec.kind]);
  if (value === undefined) throw new Error(`${key}: say in BESIDE what stands for a ${spec.kind}`);
  return value;
}
const SERIES = 3;

const takesMoney = rules.filter(({ inputs }) =>
  inputs.some(({ input: { spec } }) => spec.kind === "money" || spec.kind === "years"),
);

describe("how an amount is written changes nothing", () => {
  it.each(takesMoney.map((rule) => [rule.name, rule] as const))("%s", (name, rule) => {
    const { inputs } = rule;
    const written = fc.tuple(
      fc.oneof(
        fc.bigInt({ min: -(10n ** 9n), max: 10n ** 12n }),
        fc.constantFrom(0n, 1n, 2500n, 5_000_000_000n, 200_000_000n),
      ),
      fc.nat({ max: SPELLINGS.length - 1 }),
    );
    const amounts = fc.array(written, {
      minLength: inputs.length * SERIES,
      maxLength: inputs.length * SERIES,
    });
    const given = (all: readonly (readonly [bigint, number])[], spelled: boolean): Given[] =>
      inputs.map((input, at) => {
        const { spec } = input.input;
        const cells = all
          .slice(at * SERIES, at * SERIES + SERIES)
          .map(([fen, spelling]) => SPELLINGS[spelled ? spelling : 0]?.(fen) ?? null);
        if (spec.kind === "years") return [cells];
        if (spec.kind === "money") return cells[0] ?? null;
        return plausible(rule, input);
      });
    const answers: Given[] = [];
    fc.assert(
      fc.property(amounts, (all) => {
        const answer = ask(name, given(all, false));
        expect(ask(name, given(all, true))).toEqual(answer);
        answers.push(answer);
      }),
      { numRuns: 200, seed: 1 },
    );
    // where all are errors nothing was tried: the rule needs a line in BESIDE
    expect(answers.every(isErrorCell)).toBe(false);
  });

  it("is tried with amounts that are what they seem", () => {
    const cells = SPELLINGS.map((spelling) => spelling(-123_456_789n));
    expect(cells).toEqual([
      -1234567.89,
      "-1234567.89",
      "－１２３４５６７．８９",
      "-1,234,567.89元",
      "－１，２３４，５６７．８９ 元",
      "￥-1234567.89",
      "　-1234567.89 ",
      "-123.456789万元",
      "－１２３．４５６７８９万元",
      "-0.0123456789 亿元",
    ]);
    expect(takesMoney.length).toBeGreaterThan(20);
  });
});
