import "../law/excel";
import fc from "fast-check";
import { dealer } from "../../src/batch/dealer";
import { formulaFor, formulaProblem, isOurFormula } from "../../src/batch/formulas";
import type { ListCell, ListRow, Mapping, Source, Unit } from "../../src/batch/list";
import { percentCell } from "../../src/batch/percent-cell";
import { unitsFor } from "../../src/batch/units";
import { block } from "../../src/book/block";
import {
  Calculator,
  type MetadataFile,
  type Scalar,
  type SheetFunction,
  customFunctions,
  first,
  lift,
  one,
} from "../../src/book/calculator";
import { ErrorValue } from "../../src/book/error-value";
import { MemoryBook } from "../../src/book/memory-book";
import { Exact } from "../../src/engine/exact";
import { createFunctions } from "../../src/functions/create";
import type { ListInput, ListRule } from "../../src/functions/facade";
import { facade } from "../../src/functions/facade-of-library";
import { functionsJson } from "../../src/functions/metadata";

function ruleOf(name: string): ListRule {
  const found = facade.lists.find((rule) => rule.name === name);
  if (!found) throw new Error(`no rule ${name}`);
  return found;
}
const STATION = ruleOf("STATION_AWARD");
const GAZELLE = ruleOf("GAZELLE_ELIGIBLE");

const columns = (unit: Unit, ...places: number[]): Source => ({ kind: "columns", columns: places, unit });
const constant = (value: string | number | boolean): Source => ({ kind: "constant", value });
const mapping = (rule: ListRule, inputs: Mapping["inputs"]): Mapping => ({ rule: rule.name, inputs });
/** The list begins in column B, its first row is the sheet's third. */
const AREA = { column: 1, row: 2 };

describe("how it is written", () => {
  const STATION_IN_YUAN = { investment: columns("yuan", 1), commissionedOn: columns("asIs", 2) };
  test.each<[string, ListRule, Mapping["inputs"], string]>([
    ["blanks stay blank", STATION, STATION_IN_YUAN, '=BT.STATION_AWARD(IF(C3="","",C3),D3)'],
    [
      "万元, and text with or without its own unit",
      STATION,
      { ...STATION_IN_YUAN, investment: columns("wan", 1) },
      '=BT.STATION_AWARD(IF(ISNUMBER(C3),C3*10000,IF(COUNT(FIND({"元","圆","万","亿"},C3))+(TRIM(C3)=""),C3&"",C3&IF(COUNT(FIND({"¥","¥"},C3)),"?","万元"))),D3)',
    ],
    [
      "per cent",
      STATION,
      { ...STATION_IN_YUAN, rate: columns("percent", 4) },
      '=BT.STATION_AWARD(IF(C3="","",C3),D3,IF(ISNUMBER(F3),F3/100,IF(COUNT(FIND({"%","%"},F3))+(TRIM(F3)=""),F3&"",F3&"%")))',
    ],
    [
      "one value for all rows",
      STATION,
      { investment: constant(12_000_000.5), commissionedOn: constant(45_838), rate: constant("20%") },
      '=BT.STATION_AWARD(12000000.5,DATE(2025,6,30),"20%")',
    ],
    [
      "a day written as text",
      STATION,
      { ...STATION_IN_YUAN, commissionedOn: constant("2025年6月30日") },
      '=BT.STATION_AWARD(IF(C3="","",C3),DATE(2025,6,30))',
    ],
    [
      "a gap in the middle",
      STATION,
      { investment: columns("yuan", 1), rate: columns("fraction", 3) },
      '=BT.STATION_AWARD(IF(C3="","",C3),,E3)',
    ],
    [
      "a required argument at the end keeps its place",
      STATION,
      { investment: columns("yuan", 1) },
      '=BT.STATION_AWARD(IF(C3="","",C3),)',
    ],
    [
      "years in columns apart, judgements side by side and apart",
      GAZELLE,
      {
        revenues: columns("yuan", 1, 4, 7),
        judged: columns("asIs", 10, 11, 12, 13, 14, 15),
        debtRatio: columns("fraction", 27),
        fiscalYears: constant(3),
      },
      '=BT.GAZELLE_ELIGIBLE(CHOOSE({1,2,3},IF(C3="","",C3),IF(F3="","",F3),IF(I3="","",I3)),,,AC3,3,,,,L3:Q3)',
    ],
    [
      "judgements apart",
      GAZELLE,
      { judged: columns("asIs", 3, 1) },
      "=BT.GAZELLE_ELIGIBLE(,,,,,,,,CHOOSE({1,2},E3,C3))",
    ],
    [
      "quotes, truths, negative numbers, few and many digits",
      ruleOf("TARGET_MET"),
      { indicator: constant('他说"是"'), actual: constant(-0.1 - 0.2), year: constant(true) },
      '=BT.TARGET_MET("他说""是""",-0.3,TRUE)',
    ],
  ])("%s", (_, rule, inputs, formula) => {
    const shown = formula.replace('"¥","¥"', '"\u00a5","\uffe5"').replace('"%","%"', '"%","\uff05"');
    expect(formulaFor(rule, mapping(rule, inputs), AREA)(0)).toBe(shown);
  });

  test("references are relative to the row, and name the sheet where the formula stands on another", () => {
    const dates = mapping(STATION, { commissionedOn: columns("asIs", 0) });
    expect(formulaFor(STATION, dates, AREA)(1_048_573)).toBe("=BT.STATION_AWARD(,B1048576)");
    const elsewhere = formulaFor(STATION, dates, { ...AREA, sheet: "张三's 名单" })(0);
    expect(elsewhere).toBe("=BT.STATION_AWARD(,'张三''s 名单'!B3)");
  });

  test("a long text is several texts, each as long as Excel takes", () => {
    const long = mapping(ruleOf("CITE"), { ref: constant('"'.repeat(300)) });
    const formula = formulaFor(ruleOf("CITE"), long, AREA)(0);
    expect(formula).toBe(`=BT.CITE("${'""'.repeat(255)}"&"${'""'.repeat(45)}")`);
    expect(formulaProblem(ruleOf("CITE"), long, AREA)).toBeNull();
  });

  test.each([
    [8192, 0],
    [8193, 1],
  ])("a formula of %i characters", (length, problems) => {
    const rule = ruleOf("CITE");
    const without = formulaFor(rule, mapping(rule, { ref: constant("") }), AREA)(0).length;
    const joints = Math.floor((length - without) / 258) * 3;
    const text = "甲".repeat(length - without - joints);
    const long = mapping(rule, { ref: constant(text) });
    expect(formulaFor(rule, long, AREA)(0)).toHaveLength(length);
    expect(formulaProblem(rule, long, AREA) ? 1 : 0).toBe(problems);
  });

  test.each([
    [{}, true],
    [{ H02: STATION.readings.find(({ id }) => id === "H02")?.adopted ?? "" }, true],
    [{ H02: "another" }, false],
  ])("under the readings %j there are formulas: %s", (readings, possible) => {
    const from = mapping(STATION, STATION_IN_YUAN);
    expect(formulaProblem(STATION, from, AREA, readings) === null).toBe(possible);
  });

  test("more columns than a formula has room for", () => {
    const rule = ruleOf("BEST_OF");
    const many = (n: number): Mapping =>
      mapping(rule, { amounts: columns("yuan", ...Array.from({ length: n }, (_, i) => i)) });
    expect(formulaProblem(rule, many(200), AREA)).toBeNull();
    expect(formulaProblem(rule, many(254), AREA)).not.toBeNull();
  });

  test.each([
    ["=BT.STATION_AWARD(C3,D3)", true],
    ["=bt.station_award(C3)", true],
    ["=BT.STATION_AWARD_SCHEDULE(C3)", false],
    ["=1+BT.STATION_AWARD(C3,D3)", false],
    ["奖励上限", false],
    ["=BT.STATION_AWARD(C2,D2)+1", false],
    ["=BT.STATION_AWARD(C2,D2)+BT.STATION_AWARD(C3,D3)", false],
    ['=BT.STATION_AWARD(IF(C2=")(","",C2),\'甲)\'!D2)', true],
  ])("%s is one of ours: %s", (formula, ours) => {
    expect(isOurFormula(formula, STATION)).toBe(ours);
  });
});

describe("multiplied by the sheet, read by the functions", () => {
  const SCALES: readonly [string, (x: number) => number, Exact][] = [
    ["*10000", (x) => x * 10_000, Exact.of(10_000)],
    ["*100000000", (x) => x * 100_000_000, Exact.of(100_000_000)],
    ["/100", (x) => x / 100, Exact.of("0.01")],
  ];
  test.each(SCALES)("%s is exact for every number of 15 digits", (_, scale, factor) => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
        fc.integer({ min: -12, max: 20 }),
        (units, places) => {
          const decimal = `${String(units)}e${String(-places)}`;
          const inCell = Exact.ofCell(scale(Number(decimal)));
          expect(inCell.toString()).toBe(Exact.of(decimal).times(factor).toString());
        },
      ),
      { numRuns: 3_000 },
    );
  });
});

/** Functions of Excel that the formulas use; the book's own calculator need not know them. */
const textOf = (cell: Scalar): string =>
  typeof cell === "object" ? "" : typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
const EXCEL: readonly (readonly [string, SheetFunction])[] = [
  [
    "CHOOSE",
    ([index, ...choices]) => lift([index?.() ?? one(0)], ([n]) => first(choices[Number(n) - 1]?.()) ?? 0),
  ],
  [
    "FIND",
    ([what, where]) =>
      lift([what?.() ?? one(""), where?.() ?? one("")], ([sought = "", text = ""]) => {
        if (text instanceof ErrorValue) return text;
        const at = textOf(text).indexOf(textOf(sought));
        return at < 0 ? new ErrorValue("#VALUE!") : at + 1;
      }),
  ],
  [
    "TRIM",
    ([text]) =>
      lift([text?.() ?? one("")], ([cell = ""]) => (cell instanceof ErrorValue ? cell : textOf(cell).trim())),
  ],
];

/** As Microsoft's runtime has it: an error that carries the code of the cell error. */
const makeError = (code: string): unknown => Object.assign(new Error(), { code });

const calculator = new Calculator().add(EXCEL).add(
  customFunctions(functionsJson("zh-CN") as MetadataFile, {
    namespace: "BT",
    functions: Object.fromEntries(createFunctions("zh-CN")),
    makeError,
    blank: 0,
  }),
);

const inCell = (cell: ListCell): string | number | boolean => {
  if (cell === null) return "";
  if (typeof cell === "object") return cell.type === "Percent" ? cell.number : cell.basicValue;
  return typeof cell === "string" ? `'${cell}` : cell;
};

/** What the formula shows beside the row. */
function calculated(rule: ListRule, from: Mapping, row: ListRow): unknown {
  const book = new MemoryBook({ sheets: ["名单"], calculate: calculator.calculate });
  const sheet = book.active();
  sheet.write(block(2, 1, 1, row.length), [row.map(inCell)]);
  sheet.write(block(2, 40), [[formulaFor(rule, from, AREA)(0, row)]]);
  return sheet.values(block(2, 40))[0]?.[0];
}

const ERROR: ListCell = { type: "Error", basicValue: "#N/A" };
const MONEY_CELLS: readonly ListCell[] = [null, 0, 800, 1_000, 5_760.05, 1e8, 60_000_000.07, -3, "800", "1,000", " 5760.05 ", "５７６０", "5760万元", "1.2亿", "¥1200000", "￥950", "¥950万", "2,000元", "约八百", "20%", " ", true, ERROR]; // prettier-ignore
const CELLS: readonly ListCell[] = [null, 0, 1, 3, 0.2, 20, 65, 2025, 45_838, 46_000, 45_838.5, "20%", "20", "0.5", "是", "否", "转让", "高校", "2025-06-30", "2025年12月31日", "x", "", "重大", "国家", false, true, ERROR]; // prettier-ignore
const WIDTH = 12;

const sourceOf = (input: ListInput): fc.Arbitrary<Source | undefined> => {
  const several = Math.min(input.columns, 3);
  const places = fc.uniqueArray(fc.integer({ min: 0, max: WIDTH - 1 }), {
    minLength: several,
    maxLength: several,
  });
  const side = fc
    .integer({ min: 0, max: WIDTH - several })
    .map((at) => Array.from({ length: several }, (_, i) => at + i));
  return fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant("columns" as const), columns: fc.oneof(places, side), unit: fc.constantFrom(...unitsFor(input)) }) }, // prettier-ignore
    { weight: 1, arbitrary: fc.constantFrom<Source>(...[1, 0.2, 45_838, "是", "高校", "5760万元", "2025-06-30", true].map(constant)) }, // prettier-ignore
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
};

const PLAIN: Readonly<Record<string, readonly ListCell[]>> = {
  money: MONEY_CELLS,
  years: MONEY_CELLS,
  number: [null, 0, 12.5, 3_000, "3000", "3吨"],
  count: [null, 0, 1, 2, 3, 5, "3", 2.5],
  date: [null, 45_838, 45_400, 46_100.75, "2025-06-30", "2026年1月1日", "x"],
  year: [null, 2024, 2025, 45_838, "2025"],
  fraction: [
    null,
    0,
    0.15,
    15,
    65,
    percentCell(0.15),
    percentCell(0.65),
    percentCell(0),
    "15%",
    "0.2",
    ERROR,
  ],
};

/** A rule, a mapping and a row whose cells mostly suit what they are mapped to. */
const caseOf = (rule: ListRule): fc.Arbitrary<readonly [Mapping, ListRow]> =>
  fc.tuple(...rule.inputs.map(sourceOf)).chain((sources) => {
    const inputs = Object.fromEntries(
      rule.inputs.flatMap(({ name }, i) => (sources[i] ? [[name, sources[i]] as const] : [])),
    );
    const suited = new Map(
      rule.inputs.flatMap(({ name, kind, choices }) => {
        const source = inputs[name];
        const cells = choices.length ? [null, ...choices] : (PLAIN[kind] ?? CELLS);
        return source?.kind === "columns" ? source.columns.map((column) => [column, cells] as const) : [];
      }),
    );
    const row = Array.from({ length: WIDTH }, (_, i) =>
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom<ListCell>(...(suited.get(i) ?? CELLS)) },
        { weight: 1, arbitrary: fc.constantFrom<ListCell>(...CELLS, ...MONEY_CELLS) },
      ),
    );
    return fc.tuple(fc.constant({ rule: rule.name, inputs }), fc.tuple(...row));
  });

const isEmpty = (args: readonly unknown[]): boolean =>
  args
    .flat(2)
    .every((cell) => cell === null || cell === 0 || (typeof cell === "string" && cell.trim() === ""));

describe("the formula answers as a run in values does", () => {
  test.each(facade.lists.map((rule) => [rule.name, rule] as const))("%s", (name, rule) => {
    const judge = facade.judge(name, "zh-CN");
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(caseOf(rule), ([from, row]) => {
        const args = dealer(rule, from)(row);
        fc.pre(!isEmpty(args));
        const { outcome, value } = judge.answer(args);
        outcomes.add(outcome);
        const shown = calculated(rule, from, row);
        if (shown !== value) throw new Error(`${formulaFor(rule, from, AREA)(0, row)} of ${JSON.stringify(row)}: ${String(shown)}, not ${String(value)}`); // prettier-ignore
      }),
      { numRuns: 100, seed: 1 },
    );
    expect(outcomes.size).toBeGreaterThan(1);
  });
});
