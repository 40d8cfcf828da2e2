import type { Given } from "../../src/engine/cell";
import { Exact } from "../../src/engine/exact";
import type { Input } from "../../src/engine/input";
import {
  calendarYear,
  choice,
  count,
  date,
  fraction,
  money,
  price,
  quantity,
  signedMoney,
  text,
  yearNumber,
  yesNo,
} from "../../src/engine/inputs";
import { judgements, years } from "../../src/engine/line-inputs";
import { same } from "../../src/engine/words";

const LABEL = same("label");
const ABOUT = same("about");

const INPUTS: Readonly<Record<string, Input<unknown>>> = {
  money: money(LABEL, ABOUT),
  "money, optional": money(LABEL, ABOUT).optional(),
  signedMoney: signedMoney(LABEL, ABOUT),
  quantity: quantity(LABEL, ABOUT),
  price: price(LABEL, ABOUT),
  "fraction of at most a fifth": fraction(LABEL, ABOUT)
    .refusing((rate) => (rate.is("<=", Exact.of("0.2")) ? null : same("too much")))
    .otherwise(Exact.of("0.2")),
  count: count(LABEL, ABOUT),
  "count, 0 is blank": count(LABEL, ABOUT).zeroIsBlank().orUnknown(),
  date: date(LABEL, ABOUT).optional(),
  calendarYear: calendarYear(LABEL, ABOUT),
  yearNumber: yearNumber(LABEL, ABOUT),
  yesNo: yesNo(LABEL, ABOUT),
  text: text(LABEL, ABOUT),
  choice: choice(LABEL, ABOUT, [{ word: "转让", also: ["transfer"] }]),
  "years, 0 is blank": years(LABEL, ABOUT, { least: 3, most: 4, zeroIsBlank: true }).orUnknown(),
  "years, may be negative": years(LABEL, ABOUT, { least: 2, most: 3, negative: true }),
  "three years": years(LABEL, ABOUT, { least: 3, most: 3 }).orUnknown(),
  judged: judgements(LABEL, ABOUT, 3),
};

const SINGLE: readonly Given[] = [
  ...[null, "", " ", true, false, "是", "否", " 是 ", "Yes", "可能", "转让", "Transfer", "别的"],
  ...[0, -0, 1, 3, 2.5, 0.1, 0.2, 0.20000001, -1, -0.01, 99, 100, 2025, 45_838, 45_838.75, 60, 2_958_466],
  ...[0.07, 1.15, 123.45, 1e14 + 0.5, 9_999_999_999_999.99, 12_345_678_901_234_567, 1e300, 5e-324, 0.1 + 0.2],
  ...["0", "0.2", "20%", "1,000", "5760万元", "-3", "1 2", "2025-06-30", "2025年6月30日", "-0"],
  ...[Number.NaN, Number.POSITIVE_INFINITY],
];
const RECTANGLES: readonly Given[] = [
  [[]],
  [[1]],
  [[1, 2, 3]],
  [[1.5, 2.25, 3.125]],
  [[1, 2, 3, 4]],
  [[1, 2, 3, 4, 5]],
  [[0, 0, 0]],
  [[0, 1, 2]],
  [[0, 1, 2, 3]],
  [[1, 0, 2]],
  [[-1, 1, 2]],
  [[1, null, 2]],
  [[1, "2万元", 3]],
  [[1, true, 3]],
  [[1], [2], [3]],
  [
    [1, 2],
    [3, 4],
  ],
  [["是", "否", "是"]],
  [["是", "是", true]],
  [["是", null, "否"]],
  [["是", 0, 1]],
  [["√", "是", "也许"]],
  [["是"]],
  [["是"], ["是"], ["否"]],
];

/** What a value is, without the scale it happens to have been read with. */
const plainly = (value: unknown): unknown =>
  value instanceof Exact ? value.toString() : Array.isArray(value) ? value.map(plainly) : value;

describe.each(Object.entries(INPUTS))("%s", (_, input) => {
  test("what is read without a closer look is what the closer look reads", () => {
    const usual = [...SINGLE, ...RECTANGLES].filter((given) => input.readUsual(given) !== undefined);
    expect(usual.length).toBeGreaterThan(0);
    for (const given of usual)
      expect([given, plainly(input.readUsual(given))]).toEqual([given, plainly(input.read(given))]);
  });

  test.each([undefined, { type: "Error", basicValue: "#N/A" }, { basicValue: 5 }, [1], [[{}, {}, {}]]])(
    "%j is nothing to be read as a value without a closer look",
    (raw) => {
      const byDefault = raw === undefined ? input.readUsual(null) : undefined;
      expect(input.readUsual(raw)).toBe(byDefault);
    },
  );
});
