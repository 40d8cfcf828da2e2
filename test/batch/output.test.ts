import "../law/excel";
import { formulaColumns, isOurs, valueColumns, valuesOf } from "../../src/batch/output";
import { finished, unfinished, unfinishedRow } from "../../src/batch/unfinished";
import type { ListRule, RowAccount } from "../../src/functions/facade";
import { facade } from "../../src/functions/facade-of-library";
import { day } from "../law/case";
import { TABLES } from "../law/tables";

function ruleOf(name: string): ListRule {
  const found = facade.lists.find((rule) => rule.name === name);
  if (!found) throw new Error(`no rule ${name}`);
  return found;
}
const STATION = ruleOf("STATION_AWARD");
const GAZELLE = ruleOf("GAZELLE_ELIGIBLE");
const LANGUAGES = ["zh-CN", "en-US"] as const;

describe("columns", () => {
  test.each<[string, readonly string[]]>([
    ["STATION_AWARD", ["结论:加氢站(换氢站)建设奖励上限", "奖励上限(元)", "原因", "差距", "依据"]],
    ["GAZELLE_ELIGIBLE", ["结论:瞪羚企业申报条件", "原因", "差距", "依据"]],
    ["LEADER_WITHIN_LIMIT", ["结论:项目负责人在研项目数是否在限内", "原因", "差距", "依据"]],
    ["GAZELLE_VALID_UNTIL", ["结论:瞪羚企业称号有效期末日", "有效期末日", "原因", "依据"]],
  ])("%s", (name, headings) => {
    expect(valueColumns(ruleOf(name), "zh-CN").map(({ heading }) => heading)).toEqual(headings);
  });

  test.each([
    ["STATION_AWARD", "#,##0.00"],
    ["GAZELLE_GROWTH_FLOOR", "0.00############%"],
    ["FUND_DUE", "yyyy-mm-dd"],
    ["FULL_FISCAL_YEARS", "General"],
    ["EVALUATION_METHOD", "General"],
  ])("the answer of %s is formatted %s", (name, format) => {
    const [, answer] = valueColumns(ruleOf(name), "zh-CN");
    expect(answer).toMatchObject({ part: "answer", numberFormat: format });
    expect(formulaColumns(ruleOf(name), "zh-CN")[0]).toMatchObject({ part: "answer", numberFormat: format });
  });

  test("no heading is the same as another, nor as one of the list", () => {
    const taken = ["企业名称", "原因", "原因(2)", "奖励上限(元)"];
    const headings = valueColumns(STATION, "zh-CN", taken).map(({ heading }) => heading);
    expect(headings.slice(1)).toEqual(["奖励上限(元)(2)", "原因(3)", "差距", "依据"]);
    expect(new Set([...taken, ...headings]).size).toBe(taken.length + headings.length);
    expect(formulaColumns(STATION, "zh-CN", taken)[0]?.heading).toBe("奖励上限(元)(2)");
  });

  test.each(LANGUAGES)("every rule's are distinct in %s", (language) => {
    for (const rule of facade.lists) {
      const headings = valueColumns(rule, language).map(({ heading }) => heading);
      expect(new Set(headings).size).toBe(headings.length);
    }
  });
});

describe("ours on a later run", () => {
  const headings = (
    rule: ListRule,
    language: (typeof LANGUAGES)[number],
    taken: readonly string[] = [],
  ): string[] => valueColumns(rule, language, taken).map(({ heading }) => heading);
  const marked = ([first = "", ...others]: readonly string[]): readonly string[] => [
    unfinished(first, 12, "zh-CN"),
    ...others,
  ];
  test.each<[string, readonly string[], boolean]>([
    ["in Chinese", headings(STATION, "zh-CN"), true],
    ["in English", headings(STATION, "en-US"), true],
    ["unfinished", marked(headings(STATION, "zh-CN")), true],
    ["numbered", headings(STATION, "zh-CN", ["原因", "依据"]), true],
    [
      "one of them renamed",
      headings(STATION, "zh-CN").map((heading) => (heading === "原因" ? "为何" : heading)),
      false,
    ],
    ["one too few", headings(STATION, "zh-CN").slice(1), false],
    ["none", [], false],
    ["a person's own", ["结论", "奖励上限(元)", "原因", "差距", "依据"], false],
    ["those of another rule", headings(GAZELLE, "zh-CN"), false],
  ])("%s", (_, found, ours) => {
    expect(isOurs(found, STATION)).toBe(ours);
  });
  test("no rule takes another's for its own", () => {
    for (const language of LANGUAGES)
      for (const rule of facade.lists)
        expect(facade.lists.filter((other) => isOurs(headings(rule, language), other))).toEqual([rule]);
  });
});

describe("the mark of what is unfinished", () => {
  test.each([
    ["zh-CN", "结论:甲(未完成:已写至第0行)"],
    ["en-US", "结论:甲 (unfinished: written down to row 0)"],
  ] as const)("%s", (language, heading) => {
    expect(unfinished("结论:甲", 0, language)).toBe(heading);
    expect(unfinished(heading, 0, language)).toBe(heading);
    expect(finished(heading)).toBe("结论:甲");
    expect(unfinishedRow(heading)).toBe(0);
    expect(unfinishedRow(unfinished(heading, 1_048_576, language))).toBe(1_048_576);
    expect(unfinishedRow(finished(heading))).toBeNull();
  });
});

describe("cells", () => {
  const account = (of: Partial<RowAccount>): RowAccount => ({
    outcome: "yes",
    value: 1_600_000,
    error: false,
    conclusion: "符合",
    reason: "r",
    gap: "g",
    citation: "c",
    grounds: [],
    ...of,
  });
  test.each<[string, Partial<RowAccount>, readonly unknown[]]>([
    ["an amount", {}, ["符合", 1_600_000, "r", "g", "c"]],
    ["none due", { outcome: "no", value: 0, conclusion: "不符合" }, ["不符合", 0, "r", "g", "c"]],
    [
      "open is no 0",
      { outcome: "open", value: "#VALUE!", error: true, conclusion: "待核实" },
      ["待核实", "", "r", "g", "c"],
    ],
    ["nor is open without an error", { outcome: "open", value: "待核实" }, ["符合", "", "r", "g", "c"]],
    ["outside", { outcome: "outside", value: "#N/A", error: true }, ["符合", "", "r", "g", "c"]],
    ["wrong", { outcome: "wrong", value: "#DIV/0!", error: true }, ["符合", "", "r", "g", "c"]],
    ["a blank row stays blank", { outcome: "blank", value: "" }, ["", "", "", "", ""]],
    ["32,767 signs", { reason: "长".repeat(32_767) }, ["符合", 1_600_000, "长".repeat(32_767), "g", "c"]],
    [
      "and no more",
      { reason: "长".repeat(32_768) },
      ["符合", 1_600_000, `${"长".repeat(32_766)}…`, "g", "c"],
    ],
  ])("%s", (_, of, cells) => {
    expect(valuesOf(account(of), valueColumns(STATION, "zh-CN"))).toEqual(cells);
  });

  test("a station as the law has it", () => {
    const account = facade.judge("STATION_AWARD", "zh-CN").account([8_000_000, day("2025-06-30"), null]);
    const [conclusion, amount, reason, , citation] = valuesOf(account, valueColumns(STATION, "zh-CN"));
    expect([conclusion, amount]).toEqual(["有金额", 1_600_000]);
    expect(reason).toContain("20%");
    expect(citation).toContain("包府办发〔2024〕121号");
  });

  /** What is left out must never have said anything. */
  test.each(facade.lists.map((rule) => [rule.name, rule] as const))(
    "%s says nothing beside its columns",
    (name, rule) => {
      const parts = valueColumns(rule, "zh-CN").map(({ part }) => part);
      const judge = facade.judge(name, "zh-CN");
      const calls = Object.values(TABLES)
        .flat()
        .filter(({ call: [called] }) => called === name);
      expect(calls.length).toBeGreaterThan(0);
      for (const {
        call: [, ...given],
      } of calls) {
        const account = judge.account(rule.inputs.map((_, i) => given[i] ?? null));
        if (!parts.includes("gap")) expect(account.gap).toBe("");
        if (!parts.includes("answer")) expect(typeof account.value === "number").toBe(false);
      }
    },
  );
});
