import { readFileSync } from "node:fs";
import vm from "node:vm";
import { chineseOnly } from "../../scripts/chinese-only.cjs";
import holidaysLoader from "../../scripts/holidays-loader.cjs";

/** What the build for Chinese leaves out, and that it leaves everything else. */

test.each([
  ["words", 'words("氢", "hydrogen")', 'words("氢")'],
  ["over lines", 'words(\n  "氢",\n  "hydrogen",\n)', 'words(\n  "氢"\n,\n)'],
  ["templates", "words(`${a.zh}年`, `in ${a.en}`)", "words(`${a.zh}年`)"],
  ["words within words", 'words(x(words("甲", "A")), "B")', 'words(x(words("甲")))'],
  ["in an argument left out", 'words("甲", f(words("乙", "B")))', 'words("甲")'],
  ["faults", 'fault("不是数字", "is no number")', 'fault("不是数字")'],
  ["a sentence", '({ zh: "甲", en: "A" })', '({ zh: "甲", get en(){return this.zh} })'],
  ["in JSON", '({"zh":"甲","en":"A","on":[]})', '({"zh":"甲",get en(){return this.zh},"on":[]})'],
  [
    "for a parameter called en",
    'const duty = (n, en, zh) => words(zh, en);\nduty(1, "A", "甲");\nother(1, "A");',
    'const duty = (n, en, zh) => words(zh);\nduty(1, void 0, "甲");\nother(1, "A");',
  ],
])("%s", (_, source, expected) => {
  expect(chineseOnly(source)).toBe(expected);
});

test.each([
  'named("瞪羚", "gazelle")',
  "const words = (zh, en = zh) => ({ zh, en });",
  "({ zh: one.zh, en: one.en })",
  '({ en: "A" })',
  'law.words("三(五)", "不超过")',
  "toString(1, 2)",
])("%s stays", (source) => {
  expect(chineseOnly(source)).toBe(source);
});

test("English that is read nevertheless is the Chinese", () => {
  const read = vm.runInNewContext(
    chineseOnly(
      `const words = (zh, en = zh) => ({ zh, en });
       [words("甲", "A").en, { zh: "乙", en: "B" }.en, { ...{ zh: "丙", en: "C" }, more: 1 }.en].join("")`,
    ),
  ) as string;
  expect(read).toBe("甲乙丙");
});

test("the holidays in the bundle are those of chinese-days, without their names", () => {
  const file = require.resolve("chinese-days/dist/chinese-days.json");
  const json = readFileSync(file, "utf8");
  const module = holidaysLoader(json).replace("export default", "result =");
  const { result } = vm.runInNewContext(`let result; ${module}; ({ result })`) as {
    result: Record<"holidays" | "workdays", Record<string, string>>;
  };
  const known = JSON.parse(json) as typeof result;
  for (const kind of ["holidays", "workdays"] as const)
    expect(Object.keys(result[kind])).toEqual(Object.keys(known[kind]).sort());
});
