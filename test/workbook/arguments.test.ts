import type { Explanation } from "../../src/engine/explanation";
import { same } from "../../src/engine/words";
import type { Call, ParameterInfo } from "../../src/functions/facade";
import { type Area, areaName } from "../../src/workbook/address";
import { learnAll, learnArguments, sameArguments } from "../../src/workbook/arguments";
import type { Grid } from "../../src/workbook/cells";
import { type Definition, type LookUp, keyOf } from "../../src/workbook/formula/definitions";
import { readFormula } from "../../src/workbook/formula/read-formula";
import { done, failed } from "../../src/workbook/outcome";

const parameter: ParameterInfo = {
  label: same("a"),
  about: same(""),
  optional: false,
  matrix: false,
  repeating: false,
};
const CELLS: Readonly<Record<string, Grid>> = {
  B2: [[8]],
  C2: [[null]],
  B3: [[9]],
  "B2:B4": [[8], [9], [10]],
  "B2:C4": [
    [8, null],
    [9, null],
    [10, null],
  ],
};
/** B1:C4, headings and three rows. */
const TABLE = {
  area: { sheet: "加氢站", row: 0, column: 1, rows: 4, columns: 2 },
  headers: true,
  totals: false,
  columns: ["投资", "日期"],
};
const place = { formulaAt: { sheet: "加氢站", row: 1, column: 6 }, offset: { row: 0, column: 0 } };

/** What the workbook knows of names, tables and spills. */
const DEFINITIONS: Readonly<Record<string, Definition>> = {
  "name 加氢站!投资": { kind: "formula", formula: "=加氢站!$B$2" },
  "name 加氢站!列": { kind: "formula", formula: "=加氢站!$B$2:$B$4" },
  "name 加氢站!比例": { kind: "formula", formula: "=20%" },
  "name 加氢站!万元": { kind: "formula", formula: "=投资*10000" },
  "name 加氢站!圈": { kind: "formula", formula: "=环" },
  "name 加氢站!环": { kind: "formula", formula: "=圈" },
  "name 加氢站!偏移": { kind: "formula", formula: "=OFFSET(加氢站!$B$2,0,0)" },
  "name 加氢站!次方": { kind: "formula", formula: "=加氢站!$B$2^2" },
  "name 加氢站!破": { kind: "formula", formula: "=加氢站!#REF!" },
  "name 瞪羚!投资": { kind: "formula", formula: "=加氢站!$B$3" },
  "name 加氢站!表1": { kind: "table", table: TABLE },
  "table 表1": { kind: "table", table: TABLE },
  "table at 1,6 加氢站": { kind: "table", table: TABLE },
  "spill 1,1 加氢站": { kind: "area", area: { sheet: "加氢站", row: 1, column: 1, rows: 3, columns: 1 } },
};

/** What is learned about the calls of a formula, given what the functions remember of its cell. */
async function learned(formula: string, memory: readonly Call[], offset = { row: 0, column: 0 }) {
  const cells = CELLS;
  const asked: string[] = [];
  const rounds: string[][] = [];
  const ask: LookUp = (lookups) => {
    rounds.push(lookups.map(keyOf));
    return Promise.resolve(done(lookups.map((one) => DEFINITIONS[keyOf(one)] ?? { kind: "none" })));
  };
  const read = (areas: readonly Area[]) => {
    asked.push(...areas.map(areaName));
    return Promise.resolve(done(areas.map((area) => cells[areaName(area)] ?? [])));
  };
  const facts = {
    callsAt: () => memory,
    explain: () => ({ outcome: { kind: "scalar", value: 1, shown: same("1") } }) as unknown as Explanation,
    functions: ["ONE", "TWO"].map((name) => ({
      name,
      title: same(name),
      about: same(""),
      parameters: [parameter, parameter],
    })),
  };
  const calls = readFormula(formula, "加氢站") ?? [];
  const outcome = await learnArguments(calls, { ...place, offset }, facts, read, ask);
  if (!outcome.ok) throw new Error(outcome.trouble.kind);
  const found = outcome.value.map((one) =>
    "refusal" in one
      ? `refused ${one.refusal.part}`
      : `${typeof one.source === "object" ? "memory only" : one.source}: ${JSON.stringify(one.args)}`,
  );
  const origins = outcome.value.map((one) =>
    "origins" in one ? one.origins.map(({ text, areas }) => [text, ...areas.map(areaName)]) : [],
  );
  const made = outcome.value.map((one) => ("origins" in one ? one.origins.map((origin) => origin.made) : []));
  return { found, asked, rounds, origins, made };
}

const call = (name: string, ...args: unknown[]): Call => ({ name, args });

test.each([
  ["the memory agrees with the cells", "=BT.ONE(B2)", [call("ONE", 8)], ["memory: [8]"]],
  ["a blank came to the function as 0", "=BT.ONE(B2,C2)", [call("ONE", 8, 0)], ["memory: [8,0]"]],
  [
    "the last of several equal calls counts",
    "=BT.ONE(B2,C2)",
    [call("ONE", 8, null), call("ONE", 8, 0)],
    ["memory: [8,0]"],
  ],
  ["nothing is remembered", "=BT.ONE(B2,C2)", [], ["cells: [8,null]"]],
  [
    "the memory belongs to another formula (rows were inserted)",
    "=BT.ONE(B2)",
    [call("ONE", 7)],
    ["cells: [8]"],
  ],
  ["the memory holds other functions only", "=BT.ONE(B2)", [call("TWO", 8)], ["cells: [8]"]],
  [
    "one function twice is told apart by the cells",
    "=BT.ONE(B2)+BT.ONE(B3)",
    [call("ONE", 9), call("ONE", 8)],
    ["memory: [8]", "memory: [9]"],
  ],
  [
    "an argument that cannot be read leaves the memory",
    "=BT.ONE(B2^2)",
    [call("ONE", 3), call("ONE", 16)],
    ["memory only: [16]"],
  ],
  ["neither readable nor remembered", "=BT.ONE(B2^2)", [], ["refused B2^2"]],
  [
    "a refusal does not hold back the other call",
    "=BT.ONE(B2^2)+BT.TWO(B2)",
    [],
    ["refused B2^2", "cells: [8]"],
  ],
  ["literals need no cells", '=BT.ONE(8,"x")', [], ['cells: [8,"x"]']],
])("%s", async (_, formula, memory, found) => {
  expect(await learned(formula, memory)).toMatchObject({ found });
});

describe("names, tables and spills", () => {
  test.each([
    ["投资", "cells: [8]", ["投资", "B2"]],
    ["加氢站!投资", "cells: [8]", ["加氢站!投资", "B2"]],
    ["瞪羚!投资", "cells: [9]", ["瞪羚!投资", "B3"]],
    ["比例", "cells: [0.2]", ["比例"]],
    ["万元", "cells: [80000]", ["万元", "B2"]],
    ["-投资", "cells: [-8]", ["-投资", "B2"]],
    ["表1[@投资]", "cells: [8]", ["表1[@投资]", "B2"]],
    ["[@投资]", "cells: [8]", ["[@投资]", "B2"]],
    ["表1[@投资]*10000", "cells: [80000]", ["表1[@投资]*10000", "B2"]],
    ["@B2:B4", "cells: [8]", ["@B2:B4", "B2"]],
    ["@列", "cells: [8]", ["@列", "B2"]],
    ["_xlfn.SINGLE(B2#)", "cells: [8]", ["_xlfn.SINGLE(B2#)", "B2"]],
    ["@表1[投资]", "cells: [8]", ["@表1[投资]", "B2"]],
    ["@B3:B4", 'cells: [{"type":"Error","basicValue":"#VALUE!"}]', ["@B3:B4"]],
    ["@{7,8}", "cells: [7]", ["@{7,8}"]],
    ["@(B2:B4*2)", "cells: [16]", ["@(B2:B4*2)", "B2:B4"]],
    ["@BT.TWO(B2)", "cells: [1]", ["@BT.TWO(B2)", "B2"]],
    ["IF(TRUE,B2,没有)", "cells: [8]", ["IF(TRUE,B2,没有)", "B2"]],
  ])("%s", async (text, found, origin) => {
    expect(await learned(`=BT.ONE(${text})`, [])).toMatchObject({
      found: expect.arrayContaining([found]) as string[],
      origins: expect.arrayContaining([[origin]]) as string[][],
    });
  });

  test.each([
    ["列", "cells: [9]", ["列", "B3"]],
    ["B2#", "cells: [9]", ["B2#", "B3"]],
    ["表1[投资]", "cells: [9]", ["表1[投资]", "B3"]],
    ["表1", "cells: [9]", ["表1", "B3"]],
  ])("%s, seen from the second cell of the spill", async (text, found, origin) => {
    expect(await learned(`=BT.ONE(${text})`, [], { row: 1, column: 0 })).toMatchObject({
      found: [found],
      origins: [[origin]],
    });
  });

  test.each([
    ["没有", "没有"],
    ["偏移", "偏移"],
    ["次方", "次方"],
    ["破", "破"],
    ["圈", "圈"],
    ["投资+没有", "没有"],
    ["表1[没有]", "表1[没有]"],
    ["表2[投资]", "表2[投资]"],
    ["C9#", "C9#"],
    ["@IF(B2,B2:B4,1)", "@IF(B2,B2:B4,1)"],
  ])("%s is refused", async (text, part) => {
    expect(await learned(`=BT.ONE(${text})`, [])).toMatchObject({ found: [`refused ${part}`] });
  });

  test("the memory counts first, and where nothing else is known", async () => {
    expect(await learned("=BT.ONE(投资,C2)", [call("ONE", 8, 0)])).toMatchObject({
      found: ["memory: [8,0]"],
      origins: [[["投资", "B2"], ["C2", "C2"]]], // prettier-ignore
    });
    expect(await learned("=BT.ONE(偏移,C2)", [call("ONE", 8, 0)])).toMatchObject({
      found: ["memory only: [8,0]"],
      origins: [[["偏移"], ["C2", "C2"]]], // prettier-ignore
    });
  });

  test("but not for one of many calls", async () => {
    const memory = [call("ONE", 8), call("ONE", 9), call("ONE", 10)];
    expect(await learned("=SUM(BT.ONE(B2:B4))", memory)).toMatchObject({ found: ["refused B2:B4"] });
  });

  test("everything is asked once and together; what a name names, in a further round", async () => {
    const { rounds } = await learned("=BT.ONE(万元,表1[@投资])+BT.TWO(万元,B2#)+BT.ONE(表1[@投资])", []);
    expect(rounds).toEqual([["name 加氢站!万元", "table 表1", "spill 1,1 加氢站"], ["name 加氢站!投资"]]);
  });

  test("where nothing is named nothing is asked", async () => {
    expect(await learned("=BT.ONE(B2*2)", [])).toMatchObject({ rounds: [], found: ["cells: [16]"] });
  });

  test("trouble while looking up comes through", async () => {
    const facts = { callsAt: () => [], explain: () => ({}) as Explanation, functions: [] };
    const calls = readFormula("=BT.ONE(投资)", "加氢站") ?? [];
    const trouble = failed("editing");
    const never = () => Promise.reject(new Error("not asked"));
    expect(await learnArguments(calls, place, facts, never, () => Promise.resolve(trouble))).toEqual(trouble);
  });
});

test("many formulas are learned in one round of reading", async () => {
  const facts = { callsAt: () => [], explain: () => ({}) as Explanation, functions: [] };
  const asked: string[][] = [];
  const read = (areas: readonly Area[]) => {
    asked.push(areas.map(areaName));
    return Promise.resolve(done(areas.map((area) => CELLS[areaName(area)] ?? [])));
  };
  const formulas = ["=BT.ONE(B2)", "=1", "=BT.ONE(B3,B2)"].map((formula, i) => ({
    calls: readFormula(formula, "加氢站") ?? [],
    place: { ...place, formulaAt: { ...place.formulaAt, row: i } },
  }));
  const outcome = await learnAll(formulas, facts, read);
  expect(outcome).toMatchObject({ ok: true, value: [[{ args: [8] }], [], [{ args: [9, 8] }]] });
  expect(asked).toEqual([["B2", "B3"]]);
});

test("an area named twice is read once", async () => {
  expect(await learned("=BT.ONE(B2,B2)+BT.TWO($B$2)", [])).toMatchObject({ asked: ["B2"] });
});

test("a vast range is refused, and does not hold back the other call", async () => {
  expect(await learned("=BT.ONE(A1:J900000)+BT.TWO(B2)", [])).toMatchObject({
    found: ["refused A1:J900000", "cells: [8]"],
    asked: ["B2"],
  });
});

test("trouble while reading comes through", async () => {
  const facts = { callsAt: () => [], explain: () => ({}) as Explanation, functions: [] };
  const outcome = await learnArguments(readFormula("=BT.ONE(B2)", "加氢站") ?? [], place, facts, () =>
    Promise.resolve(failed("editing")),
  );
  expect(outcome).toEqual(failed("editing"));
});

test.each([
  ["numbers", [8], [8], true],
  ["different numbers", [8], [9], false],
  ["blank as 0", [0], [null], true],
  ["blank as empty text", [""], [null], true],
  ["0 is not remembered as blank", [null], [0], false],
  ["omitted at the end", [8, null, null], [8], true],
  ["one cell as a range", [[[8]]], [8], true],
  [
    "ranges",
    [
      [
        [1, 0],
        [3, "x"],
      ],
    ],
    [
      [
        [1, null],
        [3, "x"],
      ],
    ],
    true,
  ],
  ["ranges of other shape", [[[1, 2]]], [[[1], [2]]], false],
  ["an error instance", [{ code: "#N/A", message: "m" }], [{ type: "Error", basicValue: "#N/A" }], true],
  ["another error", [{ type: "Error", basicValue: "#REF!" }], [{ type: "Error", basicValue: "#N/A" }], false],
  ["text is not its number", ["8"], [8], false],
  ["a list of ranges", ["X", [[[8]], [[0]]]], ["X", [[[8]], [[null]]]], true],
  ["a list of other ranges", ["X", [[[8]], [[9]]]], ["X", [[[8]], [[7]]]], false],
])("same arguments: %s", (_, remembered, read, expected) => {
  expect(sameArguments(remembered as unknown[], read as never)).toBe(expected);
});

test.each([
  ["8", "constant"],
  ["-8", "constant"],
  ["20%", "constant"],
  ["{1,2}", "constant"],
  ["比例", "name"],
  ["投资", "cells"],
  ["B2", "cells"],
  ["B2*10000", "computed"],
  ["DATE(2025,6,30)", "computed"],
  ["TODAY()", "unread"],
  ['INDIRECT("D2")', "unread"],
  ["OFFSET(B2,1,1)+B2", "unread"],
])("%s is made: %s", async (text, made) => {
  expect((await learned(`=BT.ONE(${text})`, [call("ONE", 8)])).made).toEqual([[made]]);
});
