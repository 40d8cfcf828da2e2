import { findHost, isDark } from "../../src/workbook/host";

test.each([
  ["#ffffff", false],
  ["#f3f2f1", false],
  ["#212121", true],
  ["1F1F1F", true],
  ["#262626", true],
  [undefined, false],
  ["", false],
  ["white", false],
])("%p is dark: %p", (colour, dark) => {
  expect(isDark(colour)).toBe(dark);
});

test("without office.js there is no host", async () => {
  expect(await findHost()).toEqual({ kind: "none", language: "zh-CN" });
});
