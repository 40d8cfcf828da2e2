import { callFromCell, isErrorCell, isMatrix, whatExcelCannotHold } from "../law/excel";
import fc from "fast-check";
import { createFunctions, library } from "../../src/functions/create";
import { DIV0, REF } from "../law/case";
import type { Cell, Given } from "../law/case";

/** Whatever stands in the cells: every function answers with what a cell can hold, or refuses and says why. */

const functions = createFunctions("zh-CN");

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    null,
    "",
    "  ",
    0,
    -0,
    1,
    -1,
    2,
    5,
    0.2,
    0.7,
    1.5,
    45_838,
    46_347,
    2025,
    1e15,
    1e300,
    -1e300,
  ),
  fc.constantFrom<Cell>(
    true,
    false,
    "是",
    "否",
    "70%",
    "１，２００，０００元",
    "1.2亿元",
    "5760万元",
    "2025-06-30",
    "2025年2月30日",
  ),
  fc.constantFrom<Cell>(
    "转让",
    "高校",
    "国有科技型企业",
    "作价投资",
    "技术攻关",
    "国家",
    "一等奖",
    "正高",
    "K36",
    "Y16",
    "稀土",
    "瞪羚",
  ),
  fc.constantFrom<Cell>(
    "1e400",
    "#(五)",
    "包府发〔2024〕44号#第一条",
    "STATION_AWARD",
    "=1+1",
    "__proto__",
    "constructor",
  ),
  fc.integer({ min: -10, max: 100_000_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ maxLength: 6 }),
);
const argument: fc.Arbitrary<Given> = fc.oneof(
  { weight: 5, arbitrary: cell },
  { weight: 1, arbitrary: fc.array(cell, { minLength: 1, maxLength: 4 }).map((row) => [row]) },
  {
    weight: 1,
    arbitrary: fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => cells.map((one) => [one])),
  },
  { weight: 1, arbitrary: fc.constantFrom<Given>(DIV0, REF, [[1, DIV0]]) },
);

/** One cell where the function takes one, as Excel hands it over. */
const oneCell = (given: Given): Cell => (isMatrix(given) ? (given[0]?.[0] ?? null) : given);

const holdsError = (given: Given): boolean => (isMatrix(given) ? given.flat() : [given]).some(isErrorCell);

describe.each(library.functions.map((known) => [known.name, known] as const))("%s", (name, known) => {
  const of = functions.get(name);
  if (!of) throw new Error(name);
  const asked = fc
    .array(argument, { maxLength: known.parameters.length })
    .map((given) => given.map((one, i) => (known.parameters[i]?.matrix ? one : oneCell(one))));

  it("answers with what a cell can hold, or says why not", () => {
    fc.assert(
      fc.property(asked, (given) => {
        const { value, message } = callFromCell(of, name, given);
        expect(whatExcelCannotHold(value)).toBeUndefined();
        if (!isErrorCell(value) || given.some(holdsError)) return;
        expect(["#VALUE!", "#N/A"]).toContain(value.error);
        expect(message).toMatch(/\p{Script=Han}/u);
      }),
      { numRuns: 150 },
    );
  });

  if (!known.rule) return;
  it("is explained as it answers", () => {
    fc.assert(
      fc.property(asked, (given) => {
        const { value } = callFromCell(of, name, given);
        const explain = functions.get("EXPLAIN");
        if (!explain) throw new Error("EXPLAIN");
        const explained = callFromCell(explain, "EXPLAIN", [name, ...given]).value;
        const last = isMatrix(explained) ? explained[explained.length - 1] : [];
        expect(last?.[2]).toEqual(isErrorCell(value) ? value.error : isMatrix(value) ? "见表" : value);
      }),
      { numRuns: 60 },
    );
  });
});
