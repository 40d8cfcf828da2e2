import type { Explanation } from "../../src/engine/explanation";
import { same } from "../../src/engine/words";
import type { Call, ParameterInfo } from "../../src/functions/facade";
import { type Area, areaName } from "../../src/workbook/address";
import { learnArguments, sameArguments } from "../../src/workbook/arguments";
import type { Grid } from "../../src/workbook/cells";
import { readFormula } from "../../src/workbook/formula/read-formula";
import { done, failed } from "../../src/workbook/outcome";

const parameter: ParameterInfo = {
  label: same("a"),
  about: same(""),
  optional: false,
  matrix: false,
  repeating: false,
};
const CELLS: Readonly<Record<string, Grid>> = { B2: [[8]], C2: [[null]], B3: [[9]] };
const place = { formulaAt: { sheet: "加氢站", row: 1, column: 6 }, offset: { row: 0, column: 0 } };

/** What is learned about the calls of a formula, given what the functions remember of its cell. */
async function learned(formula: string, memory: readonly Call[], cells = CELLS) {
  const asked: string[] = [];
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
  const outcome = await learnArguments(readFormula(formula, "加氢站") ?? [], place, facts, read);
  if (!outcome.ok) return outcome.trouble.kind;
  const found = outcome.value.map((one) =>
    "refusal" in one
      ? `refused ${one.refusal.part}`
      : `${typeof one.source === "object" ? "memory only" : one.source}: ${JSON.stringify(one.args)}`,
  );
  return { found, asked };
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
    "=BT.ONE(B2*2)",
    [call("ONE", 3), call("ONE", 16)],
    ["memory only: [16]"],
  ],
  ["neither readable nor remembered", "=BT.ONE(B2*2)", [], ["refused B2*2"]],
  [
    "a refusal does not hold back the other call",
    "=BT.ONE(B2*2)+BT.TWO(B2)",
    [],
    ["refused B2*2", "cells: [8]"],
  ],
  ["literals need no cells", '=BT.ONE(8,"x")', [], ['cells: [8,"x"]']],
])("%s", async (_, formula, memory, found) => {
  expect(await learned(formula, memory)).toMatchObject({ found });
});

test("an area named twice is read once", async () => {
  expect(await learned("=BT.ONE(B2,B2)+BT.TWO($B$2)", [])).toMatchObject({ asked: ["B2"] });
});

test("a vast range is refused, and does not hold back the other call", async () => {
  expect(await learned("=BT.ONE(A1:J900000)+BT.TWO(B2)", [])).toEqual({
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
])("same arguments: %s", (_, remembered, read, expected) => {
  expect(sameArguments(remembered as unknown[], read as never)).toBe(expected);
});
