import Decimal from "decimal.js";
import fc from "fast-check";
import type { ListCell, ListRow, Unit } from "../../src/batch/list";
import { percentCell } from "../../src/batch/percent-cell";
import { UNIT_WORDS, converted, unitFor, unitsFor } from "../../src/batch/units";
import { Exact } from "../../src/engine/exact";
import { quantityInText } from "../../src/engine/quantity";
import type { ListInput } from "../../src/functions/facade";
import { facade } from "../../src/functions/facade-of-library";

const inputOf = (rule: string, name: string): ListInput => {
  const found = facade.lists.find((one) => one.name === rule)?.inputs.find((one) => one.name === name);
  if (!found) throw new Error(`${rule} ${name}`);
  return found;
};

const INVESTMENT = inputOf("STATION_AWARD", "investment");
const RATE = inputOf("STATION_AWARD", "rate");
const DAY = inputOf("STATION_AWARD", "commissionedOn");
const PRICE = inputOf("REFUEL_AWARD", "price");
const REVENUES = inputOf("GAZELLE_ELIGIBLE", "revenues");

const ERROR = { type: "Error", basicValue: "#N/A" } as const;

const CONVERTED: readonly (readonly [ListCell, Unit, ListCell])[] = [
  [5760.1, "wan", 57601000],
  [5760, "wan", 57600000],
  [0.1, "wan", 1000],
  [0.00001, "wan", 0.1],
  [1.2, "yi", 120000000],
  [1.15, "yi", 115000000],
  [-3.3, "wan", -33000],
  [65, "percent", 0.65],
  [65.5, "percent", 0.655],
  [7, "percent", 0.07],
  [29, "percent", 0.29],
  [57, "percent", 0.57],
  [0, "wan", 0],
  [0, "percent", 0],
  [-0, "wan", 0],
  [0.1 + 0.2, "wan", 3000],
  [1.1 * 3, "yi", 330000000],
  [123456789012345, "wan", 1234567890123450000],
  ["5,760.5", "wan", 57605000],
  [" ５７６０．１ ", "wan", 57601000],
  ["0", "yi", 0],
  ["65", "percent", 0.65],
  ["-12.5", "wan", -125000],
  ["1234567890123456.7", "wan", "12345678901234567000"],
  ["0.12345678901234567", "percent", "0.0012345678901234567"],
  ["5760万元", "wan", "5760万元"],
  ["1.2亿", "wan", "1.2亿"],
  ["￥5760", "wan", "￥5760?"],
  ["¥ 5,760", "yi", "¥ 5,760?"],
  ["￥5760元", "wan", "￥5760元"],
  ["￥5760万", "yi", "￥5760万"],
  ["￥5760", "yuan", "￥5760"],
  [percentCell(0.85), "percent", 0.85],
  [percentCell(0.85), "fraction", 0.85],
  [percentCell(65), "percent", 65],
  [percentCell(5760), "wan", 57_600_000],
  [percentCell(3), "asIs", 3],
  ["65%", "percent", "65%"],
  ["６５％", "percent", "６５％"],
  ["65%", "wan", "65%"],
  ["约5760", "wan", "约5760"],
  ["5760 8000", "wan", "5760 8000"],
  ["1e5", "wan", "1e5"],
  ["", "wan", ""],
  ["  ", "percent", "  "],
  [null, "wan", null],
  [true, "wan", true],
  [ERROR, "wan", ERROR],
  [5760.1, "yuan", 5760.1],
  ["5,760.5", "yuan", "5,760.5"],
  [0.65, "fraction", 0.65],
  [45838, "asIs", 45838],
  ["是", "asIs", "是"],
  [NaN, "wan", NaN],
  [Infinity, "wan", Infinity],
];

test.each(CONVERTED)("%p in %s is %p", (cell, unit, expected) => {
  expect(converted(cell, unit)).toStrictEqual(expected);
});

/** What the engine reads of it, exactly. */
const readAs = (cell: ListCell): string => {
  if (typeof cell === "number") return Exact.ofCell(cell).toString();
  return (typeof cell === "string" ? quantityInText(cell)?.value.toString() : undefined) ?? "unreadable";
};

const FACTOR = { wan: "1e4", yi: "1e8", percent: "0.01" } as const;
const COUNTED = fc.constantFrom<keyof typeof FACTOR>("wan", "yi", "percent");

/** The same in decimal.js, which shares no code with the engine. */
const PRECISE = Decimal.clone({ precision: 60, toExpNeg: -100, toExpPos: 100 });

test("any cell of 15 digits is converted to the very decimal", () => {
  const cells = fc
    .tuple(fc.bigInt({ min: -999999999999999n, max: 999999999999999n }), fc.integer({ min: 0, max: 12 }))
    .map(([digits, places]) => new PRECISE(digits.toString()).div(new PRECISE(10).pow(places)));
  fc.assert(
    fc.property(cells, COUNTED, (decimal, unit) => {
      const result = converted(decimal.toNumber(), unit);
      expect(typeof result).toBe("number");
      expect(readAs(result)).toBe(decimal.times(FACTOR[unit]).toFixed());
    }),
    { seed: 20250630, numRuns: 3000 },
  );
});

test("any decimal text is converted digit by digit", () => {
  const texts = fc.tuple(
    fc.bigInt({ min: 0n, max: 10n ** 24n }),
    fc.integer({ min: 0, max: 10 ** 9 }),
    fc.boolean(),
  );
  fc.assert(
    fc.property(texts, COUNTED, ([whole, part, negative], unit) => {
      const text = `${negative ? "-" : ""}${whole.toString()}.${String(part)}`;
      expect(readAs(converted(text, unit))).toBe(new PRECISE(text).times(FACTOR[unit]).plus(0).toFixed());
    }),
    { seed: 20250630, numRuns: 3000 },
  );
});

test("any double comes out as its 15 digits times the factor, never NaN, never an infinity", () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e40, max: 1e40 }),
      COUNTED,
      (x, unit) => {
        const result = converted(x, unit);
        const expected = new PRECISE(x.toPrecision(15)).times(FACTOR[unit]);
        expect(typeof result === "number" || typeof result === "string").toBe(true);
        const read = typeof result === "number" ? Exact.ofCell(result).toString() : result;
        expect(new PRECISE(typeof read === "string" ? read : "NaN").equals(expected)).toBe(true);
      },
    ),
    { seed: 20250630, numRuns: 3000 },
  );
});

const NONE: ListRow = [];

test.each<readonly [ListInput, string, ListRow, Unit]>([
  [INVESTMENT, "总投资(万元)", NONE, "wan"],
  [INVESTMENT, "总投资（单位：万元）", NONE, "wan"],
  [INVESTMENT, "总投资，单位：亿元", NONE, "yi"],
  [INVESTMENT, "金额/万元", NONE, "wan"],
  [INVESTMENT, "总投资万元", NONE, "wan"],
  [INVESTMENT, "总投资 元", NONE, "yuan"],
  [INVESTMENT, "总投资", [5760, 8000], "yuan"],
  [INVESTMENT, "总投资(千元)", NONE, "yuan"],
  [INVESTMENT, "多元投资", NONE, "yuan"],
  [REVENUES, "2022年营业收入\n（万元）", NONE, "wan"],
  [PRICE, "单价(元/公斤)", NONE, "yuan"],
  [PRICE, "单价（万元/吨）", NONE, "wan"],
  [DAY, "投运日期(万元)", NONE, "asIs"],
  [RATE, "奖励比例(%)", [15, 20], "percent"],
  [RATE, "奖励比例（％）", NONE, "percent"],
  [RATE, "奖励比例（百分比）", [0.15, 0.2, null], "fraction"],
  [RATE, "奖励比例(%)", [0.8, 15], "percent"],
  [RATE, "奖励比例", [0.15, 0.2], "fraction"],
  [RATE, "奖励比例", NONE, "fraction"],
  [RATE, "奖励比例", [15, 20, null, 0], "percent"],
  [RATE, "奖励比例", [1.6], "fraction"],
  [RATE, "奖励比例", [15, 0.2], "fraction"],
  [RATE, "奖励比例(%)", ["15%", "20%"], "percent"],
])("%#: the unit", (input, heading, sample, unit) => {
  expect(unitFor(input, heading, sample)).toBe(unit);
});

test("every unit has its words, every input its units, the usual one first", () => {
  for (const { inputs } of facade.lists)
    for (const input of inputs) {
      const units = unitsFor(input);
      expect(units.every((unit) => UNIT_WORDS[unit].zh !== "" && UNIT_WORDS[unit].en !== "")).toBe(true);
      expect(unitFor(input, input.label.zh, NONE)).toBe(units[0]);
    }
  expect(unitsFor(INVESTMENT)).toEqual(["yuan", "wan", "yi"]);
  expect(unitsFor(RATE)).toEqual(["fraction", "percent"]);
  expect(unitsFor(DAY)).toEqual(["asIs"]);
});
