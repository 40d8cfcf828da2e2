import "../../law/excel";
import { facade } from "../../../src/functions/facade-of-library";
import { day } from "../../law/case";

const chain = (name: string, ...args: readonly unknown[]): string =>
  (facade.explain(name, args).chain ?? []).map(({ zh }) => zh).join("");

test.each<[string, readonly unknown[], string]>([
  [
    "STATION_AWARD",
    [9_999_999.95, day("2025-06-30")],
    "购置和安装总投资 ¥9,999,999.95 × 20% = ¥1,999,999.99,未达上限200万元,故奖励上限为¥1,999,999.99。",
  ],
  [
    "STATION_AWARD",
    [57_600_000, day("2025-06-30")],
    "= ¥11,520,000.00,超过上限200万元,按上限计,故奖励上限为¥2,000,000.00。",
  ],
  ["STATION_AWARD", [9_999_999.99, day("2025-06-30")], "¥1,999,999.998 向下取到分为 ¥1,999,999.99,故"],
  [
    "REFUEL_AWARD",
    [1000, 30, 2025],
    "不符合:绿氢终端价格 ¥30.00/公斤,须不高于¥25.00/公斤(含)。故运营奖励为¥0.00。",
  ],
  [
    "CONTRACT_REGISTRATION_GRANT",
    [100_000_000, 150_000_000],
    "1 × ¥200,000.00 = ¥200,000.00,未达上限100万元",
  ],
  ["FULL_FISCAL_YEARS", [day("2022-01-02"), day("2025-06-30")], "2023年至2024年:2,故满会计年度数为2。"],
])("%s%j", (name, args, expected) => {
  expect(chain(name, ...args)).toContain(expected);
});

test("many conditions are counted, and those that are not met are named with what is short", () => {
  const years = [[40_000_000, 50_000_000, 57_600_000]];
  const given = [years, [[1, 1, 1]], [[2_400_000, 2_400_000, 2_400_000]], 0.7, 3, 2, 0, 0, true, null];
  expect(chain("GAZELLE_ELIGIBLE", ...given)).toBe(
    "12项条件:10项符合,1项不符合(资产负债率:恰为70%,须低于70%),1项未核对(办法有效期),故不符合。",
  );
});

test("a look-up and a call that cannot be read have no chain", () => {
  expect(chain("VERSION")).toBe("");
  expect(chain("STATION_AWARD", "八百万", 45_838)).toBe("");
});

test("no number stands in a chain that the steps and the answer do not hold", () => {
  const { chain: told = [], steps, outcome } = facade.explain("TRANSFER_INCOME_TAX", [8_000_000]);
  const known = JSON.stringify([steps, outcome]);
  for (const { zh } of told)
    for (const [number] of zh.matchAll(/\d[\d,.]*\d/gu)) expect(known).toContain(number);
  expect(told).not.toEqual([]);
});
