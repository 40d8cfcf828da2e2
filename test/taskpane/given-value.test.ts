import "../law/excel";
import { facade } from "../../src/functions/facade-of-library";
import { speechIn } from "../../src/taskpane/language";
import { askedInputs } from "../../src/taskpane/parts/explain/asked-inputs";
import { givenValue } from "../../src/taskpane/parts/explain/given-value";

/** What a function was given is shown as the function reads it: a 0 that is a blank to it is none. */

const shown = (name: string, args: readonly unknown[]): Record<string, string> =>
  Object.fromEntries(
    askedInputs(facade, name, args).map(({ label, reads, value }) => [
      label.zh,
      givenValue(value, reads, speechIn("zh-CN")),
    ]),
  );

test.each([
  ["an amount", "STATION_AWARD", [0, 45_838, 0], { 购置和安装总投资: "0", 奖励比例: "" }],
  ["a date", "STATION_AWARD", [1, 0, 0.2], { 建成验收并投运日期: "", 奖励比例: "20%" }],
  ["a yes or no", "REFUEL_AWARD", [2025, 1, 2, 0], { 是否固定站: "" }],
])("0 for %s", (_, name, args, expected) => {
  expect(shown(name, args)).toMatchObject(expected);
});

test("0 for pieces is a number of them, for fiscal years a blank", () => {
  const args = [[[1, 2, 3]], [[1, 2, 3]], [[0, 0, 3]], 0, 0, 0, 0, 0, "是", 45_700];
  expect(shown("GAZELLE_ELIGIBLE", args)).toMatchObject({
    研发投入: "0；0；3",
    资产负债率: "",
    满会计年度数: "",
    有效发明专利: "0",
    主导标准: "0",
  });
});
