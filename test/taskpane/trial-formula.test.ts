import "../law/excel";
import type { FunctionForm } from "../../src/functions/facade";
import { facade } from "../../src/functions/facade-of-library";
import { argumentsOf } from "../../src/taskpane/trial/arguments";
import { type Entries, type Entry, blankEntries } from "../../src/taskpane/trial/entry";
import { formulaOf } from "../../src/taskpane/trial/formula";
import { entriesFrom } from "../../src/taskpane/trial/prefill";
import { areaOn } from "../../src/workbook/address";
import type { Grid } from "../../src/workbook/cells";
import type { Case, Given } from "../law/case";
import { TABLES } from "../law/tables";
import { type Content, calculated } from "./sheet-with-functions";

/** The form's values as a formula, and the formula's answer in the sheet beside the form's. */

export function formOf(name: string): FunctionForm {
  const form = facade.forms.find((one) => one.name === name);
  if (!form) throw new Error(`no form for ${name}`);
  return form;
}

const AT = { sheet: "名单", row: 0, column: 60 };

type Change = Partial<Entry> | string;

/** The blank form with these changes; a text is what is typed into a field of one line. */
const filled = (form: FunctionForm, ...changes: readonly (Change | null)[]): Entries =>
  blankEntries(form).map((given, i) => {
    const change = changes[i] ?? {};
    return given.map((entry) => ({
      ...entry,
      ...(typeof change === "string" ? { texts: [change] } : change),
    }));
  });

const cells = (name: string, areaUnit: Entry["areaUnit"], sheet = "名单"): Partial<Entry> => {
  const area = areaOn(sheet, name);
  if (!area) throw new Error(name);
  return { mode: "cells", area, areaUnit };
};

const NOTHING = (): undefined => undefined;

/** The form's answer in the shape of the sheet's. */
function answer(form: FunctionForm, args: readonly unknown[]): readonly (readonly unknown[])[] {
  const { outcome } = facade.grounds(form.name, args);
  switch (outcome.kind) {
    case "scalar":
      return [[outcome.value]];
    case "error":
      return [[outcome.error]];
    case "table":
      return outcome.rows;
  }
}

describe("how values are written", () => {
  test.each<[string, string, readonly (Change | null)[], string]>([
    [
      "numbers and days",
      "STATION_AWARD",
      ["8000000", "2025-06-30"],
      "=BT.STATION_AWARD(8000000,DATE(2025,6,30))",
    ],
    ["a day in Chinese", "FUND_DUE", ["2025年6月30日"], "=BT.FUND_DUE(DATE(2025,6,30))"],
    ["full width, separators", "STATION_AWARD", ["８，０００，０００"], "=BT.STATION_AWARD(8000000,)"],
    ["万元", "STATION_AWARD", [{ texts: ["5760.05"], unit: "wan" }], "=BT.STATION_AWARD(57600500,)"],
    ["亿元", "STATION_AWARD", [{ texts: ["1.2"], unit: "yi" }], "=BT.STATION_AWARD(120000000,)"],
    [
      "a unit of its own goes before",
      "STATION_AWARD",
      [{ texts: ["800万元"], unit: "yi" }],
      "=BT.STATION_AWARD(8000000,)",
    ],
    ["per cent, an omitted one before it", "STATION_AWARD", ["1", null, "15"], "=BT.STATION_AWARD(1,,0.15)"],
    [
      "a fraction",
      "STATION_AWARD",
      ["1", null, { texts: ["0.15"], unit: "fraction" }],
      "=BT.STATION_AWARD(1,,0.15)",
    ],
    [
      "a per cent sign in a field of fractions",
      "STATION_AWARD",
      ["1", null, { texts: ["15%"], unit: "fraction" }],
      "=BT.STATION_AWARD(1,,0.15)",
    ],
    [
      "more digits than a number has",
      "STATION_AWARD",
      ["12345678901234567.89"],
      '=BT.STATION_AWARD("12345678901234567.89",)',
    ],
    [
      "what is no number stays as it is typed",
      "STATION_AWARD",
      ["约八百万"],
      '=BT.STATION_AWARD("约八百万",)',
    ],
    ["truths", "RD_SUBSIDY", ["100", "true"], "=BT.RD_SUBSIDY(100,TRUE)"],
    ["not known is not no", "RD_SUBSIDY", ["100", ""], "=BT.RD_SUBSIDY(100,)"],
    ["a choice", "TECH_PURCHASE_SUBSIDY", ["100", "技术入股"], '=BT.TECH_PURCHASE_SUBSIDY(100,"技术入股")'],
    [
      "an optional one at the end is left out",
      "TECH_PURCHASE_SUBSIDY",
      ["100"],
      "=BT.TECH_PURCHASE_SUBSIDY(100)",
    ],
    ["doubled quotes", "TITLE_GRANT", ['他说"是"'], '=BT.TITLE_GRANT("他说""是""")'],
    [
      "a long text in parts",
      "TITLE_GRANT",
      ["甲".repeat(300)],
      `=BT.TITLE_GRANT("${"甲".repeat(255)}"&"${"甲".repeat(45)}")`,
    ],
    ["years", "CAGR", [{ texts: ["1", "-2.5", "3万"] }], "=BT.CAGR({1,-2.5,30000})"],
    ["a blank among years", "CAGR", [{ texts: ["1", "", "3"] }], '=BT.CAGR({1,"",3})'],
    ["one value of a series", "CAGR", [{ texts: ["", "", "3"] }], '=BT.CAGR({"","",3})'],
    [
      "judgements",
      "GAZELLE_ELIGIBLE",
      [
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        { texts: ["true", "", "false", "true", "true", "true"] },
      ],
      '=BT.GAZELLE_ELIGIBLE(,,,,,,,,{TRUE,"",FALSE,TRUE,TRUE,TRUE})',
    ],
    [
      "judgements all alike",
      "GAZELLE_ELIGIBLE",
      [null, null, null, null, null, null, null, null, { texts: Array.from({ length: 6 }, () => "true") }],
      "=BT.GAZELLE_ELIGIBLE(,,,,,,,,TRUE)",
    ],
    [
      "pasted cells",
      "EACH_ROW",
      ["REFUEL_AWARD", "90,000\t24\t2025\n\tx"],
      '=BT.EACH_ROW("REFUEL_AWARD",{90000,24,2025;"","x",""})',
    ],
    ["nothing", "VERSION", [], "=BT.VERSION()"],
    ["nothing required", "CLAUSES", [], "=BT.CLAUSES()"],
  ])("%s", (_, name, changes, text) => {
    expect(formulaOf(formOf(name), filled(formOf(name), ...changes), AT)).toEqual({ text, problem: null });
  });

  test("a repeated parameter one after the other", () => {
    const form = formOf("EXPLAIN");
    const [name = [], rest = []] = filled(form, "STATION_AWARD", "8000000");
    const [one] = rest;
    if (!one) throw new Error("no field");
    const entries = [name, [one, { ...one, texts: [""] }, { ...one, texts: ["20%"] }]];
    expect(formulaOf(form, entries, AT).text).toBe('=BT.EXPLAIN("STATION_AWARD",8000000,,"20%")');
    expect(argumentsOf(form, entries, NOTHING)).toEqual(["STATION_AWARD", [[[8_000_000]], null, [["20%"]]]]);
  });
});

describe("how cells are written", () => {
  test.each<[string, string, readonly (Change | null)[], string]>([
    ["bare where a blank does no harm", "FUND_DUE", [cells("C2", "asIs")], "=BT.FUND_DUE(C2)"],
    [
      "a blank stays blank",
      "STATION_AWARD",
      [cells("B2", "yuan"), cells("C2", "asIs")],
      '=BT.STATION_AWARD(IF(B2="","",B2),C2)',
    ],
    ["on another sheet", "FUND_DUE", [cells("C2", "asIs", "张三's")], "=BT.FUND_DUE('张三''s'!C2)"],
    [
      "years in a column",
      "CAGR",
      [cells("B2:B4", "yuan")],
      '=BT.CAGR(CHOOSE({1;2;3},IF(B2="","",B2),IF(B3="","",B3),IF(B4="","",B4)))',
    ],
    [
      "rows as they are",
      "EACH_ROW",
      ["REFUEL_AWARD", cells("A2:C9", "asIs", "别处")],
      "=BT.EACH_ROW(\"REFUEL_AWARD\",'别处'!A2:C9)",
    ],
    [
      "a range for one cell is for the function to speak about",
      "STATION_AWARD",
      [cells("B2:B3", "yuan")],
      "=BT.STATION_AWARD(B2:B3,)",
    ],
  ])("%s", (_, name, changes, text) => {
    expect(formulaOf(formOf(name), filled(formOf(name), ...changes), AT)).toEqual({ text, problem: null });
  });

  test("without a target every reference names its sheet", () => {
    const form = formOf("FUND_DUE");
    expect(formulaOf(form, filled(form, cells("C2", "asIs")), undefined).text).toBe(
      "=BT.FUND_DUE('名单'!C2)",
    );
  });

  test.each<[string, string, readonly (Change | null)[], string]>([
    ["its own cell", "FUND_DUE", [cells("BI1", "asIs")], "own cell"],
    ["too many cells to convert", "BEST_OF", [cells("A1:A255", "wan")], "many cells"],
    ["a long text in an array", "EACH_ROW", ["CITE", `${"甲".repeat(256)}\t1`], "long text"],
    ["a long formula", "TITLE_GRANT", ["甲".repeat(8_192)], "long"],
  ])("refused: %s", (_, name, changes, problem) => {
    expect(formulaOf(formOf(name), filled(formOf(name), ...changes), AT).problem).toBe(problem);
  });

  test("as many cells as CHOOSE takes", () => {
    const form = formOf("BEST_OF");
    expect(formulaOf(form, filled(form, cells("A1:A254", "yuan")), AT).problem).toBeNull();
  });
});

const grid = (content: readonly (readonly Content[])[]): Grid =>
  content.map((row) => row.map((cell) => (cell === "" ? null : cell)));

describe("the formula answers from cells as the form does", () => {
  const SHEET: readonly (readonly Content[])[] = [
    [800, 45_838, 0.2, "5760万元", "", 0, "", 12.5],
    [4_000, 5_000, 5_760.05, 100, 65, "20%", 2_025, 24],
  ];
  const cellsOf = ({
    row,
    column,
    rows,
    columns,
  }: {
    row: number;
    column: number;
    rows: number;
    columns: number;
  }): Grid => grid(SHEET.slice(row, row + rows).map((line) => line.slice(column, column + columns)));
  test.each<[string, string, readonly (Change | null)[]]>([
    ["万元", "STATION_AWARD", [cells("A1", "wan"), cells("B1", "asIs"), cells("C1", "fraction")]],
    ["a text with its own unit", "STATION_AWARD", [cells("D1", "wan"), cells("B1", "asIs")]],
    ["a blank amount", "STATION_AWARD", [cells("E1", "yuan"), cells("B1", "asIs")]],
    ["a blank amount in 万元", "STATION_AWARD", [cells("E1", "wan"), cells("B1", "asIs")]],
    ["0", "STATION_AWARD", [cells("F1", "yuan"), cells("B1", "asIs")]],
    ["per cent", "STATION_AWARD", [cells("A1", "wan"), cells("B1", "asIs"), cells("H1", "percent")]],
    ["years in 万元", "CAGR", [cells("A2:C2", "wan")]],
    ["years with a blank", "CAGR", [cells("D1:F1", "yuan")]],
    ["years over two rows", "CAGR", [cells("A1:B2", "yuan")]],
    ["the highest of an area with blanks", "BEST_OF", [cells("D1:H2", "yuan")]],
    ["nothing but blanks", "BEST_OF", [cells("E1", "yuan")]],
    ["a range for one cell", "STATION_AWARD", [cells("A1:B1", "yuan"), cells("B1", "asIs")]],
    ["rows for each", "EACH_ROW", ["REFUEL_AWARD", cells("C2:E2", "asIs")]],
  ])("%s", (_, name, changes) => {
    const form = formOf(name);
    const entries = filled(form, ...changes);
    const { text } = formulaOf(form, entries, AT);
    expect(calculated(text, SHEET)).toEqual(answer(form, argumentsOf(form, entries, cellsOf)));
  });
});

const isPlain = (given: Given): boolean =>
  Array.isArray(given)
    ? given.every((row: unknown) => Array.isArray(row) && row.every((cell) => isPlain(cell as Given)))
    : typeof given !== "object" || given === null;

const all: readonly Case[] = Object.values(TABLES).flat();
/** Nobody types a figure of more than sixty digits, and no text of that length is read as one. */
const isTypable = (given: Given): boolean => {
  if (Array.isArray(given)) return given.flat().every(isTypable);
  if (typeof given !== "number" || given === 0) return true;
  return Math.abs(given) < 1e50 && Math.abs(given) > 1e-40;
};

/** Error cells have no place in a form. */
const ofForm = (name: string): readonly Case[] =>
  all.filter(
    ({ call: [called, ...given] }) => called === name && given.every(isPlain) && given.every(isTypable),
  );

describe("a case in the form, inserted, answers in its cell as the form does, and as the case says", () => {
  test.each(facade.forms.map((form) => [form.name, form] as const))("%s", (name, form) => {
    const cases = ofForm(name);
    const different: unknown[] = [];
    for (const { call, gives } of cases) {
      const entries = entriesFrom(form, call.slice(1));
      const { text, problem } = formulaOf(form, entries, AT);
      if (problem) continue;
      const shown = calculated(text);
      const said = answer(form, argumentsOf(form, entries, NOTHING));
      const due = typeof gives === "number" || typeof gives === "boolean" ? [[gives]] : shown;
      if (JSON.stringify(shown) !== JSON.stringify(said) || JSON.stringify(shown) !== JSON.stringify(due))
        different.push({ text, shown: shown.slice(0, 3), said: said.slice(0, 3), due: due.slice(0, 3) });
    }
    expect(different).toEqual([]);
    expect(cases.length).toBeGreaterThan(0);
  });
});
