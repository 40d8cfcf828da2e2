import "../law/excel";
import type { CellScalar } from "../../src/engine/explanation";
import { isRefusal } from "../../src/engine/refusal";
import { Say } from "../../src/engine/say";
import { resultOf } from "../../src/functions/answers";
import { library } from "../../src/functions/create";
import type { RowAccount, RowAnswer } from "../../src/functions/facade";
import { facade } from "../../src/functions/facade-of-library";
import { type Given, day } from "../law/case";
import { isErrorCell, isMatrix } from "../law/excel";
import { TABLES } from "../law/tables";

/** Rows of a list judged one by one, over all cases of the law's tables. */

type Args = readonly unknown[];

const asCell = (value: unknown): unknown => (isErrorCell(value) ? { code: value.error } : value);
const asGiven = (value: Given, range: boolean): unknown =>
  isMatrix(value)
    ? value.map((row) => row.map(asCell))
    : range && value !== null
      ? [[asCell(value)]]
      : asCell(value);

const ruleOf = (name: string): NonNullable<(typeof library.functions)[number]["rule"]> => {
  const rule = library.find(name)?.rule;
  if (!rule) throw new Error(`no rule ${name}`);
  return rule;
};

/** The calls of the tables as Excel makes them, of every rule that answers row by row. */
const calls = Object.values(TABLES)
  .flat()
  .filter(({ call: [name] }) => facade.lists.some((one) => one.name === name))
  .map(({ call: [name, ...given] }) => ({
    name,
    args: ruleOf(name).inputs.map(({ input }, i) => asGiven(given[i] ?? null, input.spec.range)),
  }));
const byRule = facade.lists.map(({ name }): [string, readonly Args[]] => [
  name,
  calls.filter((one) => one.name === name).map(({ args }) => args),
]);
const isEmpty = (args: Args): boolean =>
  args.flat(2).every((cell) => cell === null || cell === 0 || (typeof cell === "string" && !cell.trim()));

/** What stands in the cell of the function. */
function inCell(name: string, args: Args, say?: Say): CellScalar {
  const answer = library.find(name)?.respond(args, say);
  const result = resultOf(answer ?? null, "zh-CN");
  return isRefusal(result) ? result.code : (result as CellScalar);
}

it("has hundreds of calls to go by", () => {
  expect(calls.length).toBeGreaterThan(1500);
  expect(byRule.filter(([, some]) => !some.length)).toEqual([]);
});

describe("the answer is the function's own", () => {
  it.each(byRule)("%s", (name, some) => {
    const judge = facade.judge(name, "zh-CN");
    const given = some.filter((one) => !isEmpty(one));
    expect(given.map((args) => judge.answer(args).value)).toEqual(given.map((args) => inCell(name, args)));
  });
});

describe("the account has the same answer, in every language", () => {
  it.each(byRule)("%s", (name, some) => {
    const [zh, en] = [facade.judge(name, "zh-CN"), facade.judge(name, "en-US")];
    const answerIn = ({ outcome, value, error }: RowAnswer): RowAnswer => ({ outcome, value, error });
    const answers = some.map((args) => zh.answer(args));
    expect(some.map((args) => answerIn(zh.account(args)))).toEqual(answers);
    expect(some.map((args) => answerIn(en.account(args)))).toEqual(some.map((args) => en.answer(args)));
    expect(some.map((args) => en.answer(args).outcome)).toEqual(answers.map(({ outcome }) => outcome));
  });
});

describe("under other readings it is what the rule decides under them", () => {
  const readable = facade.lists.filter(({ readings }) => readings.length);
  /** Where a rule has dozens of readings, some of its cases under each. */
  const MANY = 10;
  it.each(readable.map(({ name, readings }) => [name, readings] as const))("%s", (name, readings) => {
    const given = (byRule.find(([one]) => one === name)?.[1] ?? []).filter(
      (args, i) => !isEmpty(args) && (readings.length < MANY || i % readings.length === 0),
    );
    for (const { id, options } of readings)
      for (const option of Object.keys(options)) {
        const judge = facade.judge(name, "zh-CN", { [id]: option });
        const expected = given.map((args) => inCell(name, args, new Say(new Map([[id, option]]))));
        expect(given.map((args) => judge.answer(args).value)).toEqual(expected);
        expect(given.map((args) => judge.account(args).value)).toEqual(expected);
      }
  });
});

const LEADS = /另有待核实:|未核对:|未填写:/gu;

describe("the reason is in the explanation's own words, the citation the explanation's", () => {
  it.each(byRule)("%s", (name, some) => {
    const judge = facade.judge(name, "zh-CN");
    const labels = ruleOf(name).inputs.map(({ input }) => input.spec.label.zh);
    for (const args of some.filter((one) => !isEmpty(one))) {
      const account = judge.account(args);
      const why = facade.explain(name, args);
      expect(account.citation).toBe(why.citation);
      const message = why.outcome.kind === "error" ? [why.outcome.message.zh] : [];
      if (account.outcome === "wrong" || (account.error && account.outcome === "open")) {
        expect(account.reason).toContain(message[0]);
        continue;
      }
      const texts = [...why.steps.map(({ text }) => text.zh), ...message].sort((a, b) => b.length - a.length);
      const left = texts.reduce((rest, text) => rest.split(text).join(""), account.reason);
      const pieces = left
        .replace(LEADS, "")
        .split(/[；、 ]/u)
        .filter(Boolean);
      expect(
        pieces.filter((one) => !labels.includes(one) && !texts.some((text) => text.includes(one))),
      ).toEqual([]);
      const gaps = why.steps.map(({ gap }) => gap.zh).filter(Boolean);
      for (const gap of gaps) expect(account.gap).toContain(gap);
      if (!gaps.length) expect(account.gap).toBe("");
    }
  });
});

describe("grounds", () => {
  it.each(byRule)("of %s say why a row is not yes, without its values", (name, some) => {
    const judge = facade.judge(name, "zh-CN");
    for (const args of some) {
      const { outcome, grounds } = judge.account(args);
      if (outcome === "yes" || outcome === "blank") expect(grounds).toEqual([]);
      else if (outcome !== "value") expect(grounds).not.toEqual([]);
      for (const ground of grounds) expect(ground).toMatch(/\p{Script=Han}/u);
    }
    const kinds = new Set(some.flatMap((args) => judge.account(args).grounds));
    expect(kinds.size).toBeLessThan(40); // a few kinds, however many cases
    expect([...kinds].filter((one) => one.includes("¥"))).toEqual([]);
  });
});

const FAILING = [
  [[8_000_000, 9_000_000, 9_500_000]],
  [[1, 2, 3]],
  [[400_000, 450_000, 470_000]],
  0.75,
  2,
  2,
  0,
  0,
  [[true]],
  null,
];

const told = (name: string, args: Args, readings?: Readonly<Record<string, string>>): RowAccount =>
  facade.judge(name, "zh-CN", readings).account(args);

describe("accounts", () => {
  it("of a firm that fails name every condition, its gap, and what nobody looked at", () => {
    const account = told("GAZELLE_ELIGIBLE", FAILING);
    expect(account).toMatchObject({ outcome: "no", value: false, error: false, conclusion: "不符合" });
    expect(account.reason).toContain("资产负债率:低于70%(不含);实际:75%");
    expect(account.reason).toMatch(/；未核对:办法有效期$/u);
    expect(account.gap).toContain("资产负债率:须低于70%,现高出5个百分点");
    expect(account.gap).toContain("经营年限:差1个会计年度");
    expect(account.grounds).toEqual([
      "经营年限(第四条(三))",
      "资产负债率(第四条(三))",
      "成长性(第四条(四))",
      "研发强度(第四条(五))",
    ]);
    expect(account.citation).toContain("第四条");
  });

  it("of a firm that fails and lacks something name what is open", () => {
    const { reason, outcome } = told("GAZELLE_ELIGIBLE", [...FAILING.slice(0, 8), null]);
    expect(outcome).toBe("no");
    expect(reason).toContain(
      "另有待核实:注册与信用、产业方向、非上市公司控股或并购、未上市、企业信用、不属排除范围",
    );
  });

  it("of a firm of which something is missing name every input", () => {
    const account = told("GAZELLE_ELIGIBLE", [null, null, null, 0.5]);
    expect(account).toMatchObject({ outcome: "open", value: "待核实", error: false, conclusion: "待核实" });
    expect(account.reason).toMatch(/^未填写:营业收入、净利润、研发投入、满会计年度数、有效发明专利/u);
    expect(account.grounds).toContain("未填写:营业收入");
    expect(account.grounds).not.toContain("未填写:资产负债率");
  });

  it("of an open condition that lacks no input name the condition", () => {
    const firm = [[[2e7, 3e7, 4e7]], [[1, 1, 1]], [[2e6, 2e6, 2e6]], 0.5, 3, 2, 0, 0, [[true]], "2025-06-30"];
    expect(told("GAZELLE_ELIGIBLE", firm)).toMatchObject({
      outcome: "yes",
      conclusion: "符合",
      grounds: [],
      reason: "",
    });
    expect(told("GAZELLE_ELIGIBLE", firm, { G09: "three" })).toMatchObject({
      outcome: "open",
      grounds: ["待核实:成长性(第四条(四))"],
    });
  });

  it("of an award say how it came about", () => {
    expect(told("STATION_AWARD", [8_000_000, "2025-06-30"])).toMatchObject({
      outcome: "yes",
      value: 1_600_000,
      conclusion: "有金额",
      reason: "购置和安装总投资 ¥8,000,000.00 × 20%",
      gap: "",
      grounds: [],
    });
    expect(told("STATION_AWARD", [12_000_000, "2025-06-30"]).reason).toBe(
      "购置和安装总投资 ¥12,000,000.00 × 20%；最高不超过200万元:超过上限,按上限计",
    );
  });

  it("of no award say which condition failed, or that nothing comes out", () => {
    expect(told("STATION_AWARD", [8_000_000, "2027-01-01"])).toMatchObject({
      outcome: "no",
      value: 0,
      conclusion: "不符合",
      grounds: ["建成验收并投运日期不在期间内(三(五))"],
    });
    expect(told("STATION_AWARD", [0, "2025-06-30"])).toMatchObject({
      outcome: "no",
      conclusion: "金额为0",
      grounds: ["金额为0"],
    });
  });

  it("name all that is missing, not only the first", () => {
    expect(told("STATION_AWARD", [null, null, 0.1])).toMatchObject({
      outcome: "open",
      value: "#VALUE!",
      error: true,
      conclusion: "待核实",
      reason: "购置和安装总投资:未填写。建成验收并投运日期:未填写。",
      grounds: ["未填写:购置和安装总投资", "未填写:建成验收并投运日期"],
    });
    expect(told("PRIZE_MATCH", [1_000_000, "自治区"])).toMatchObject({
      outcome: "open",
      value: "#VALUE!",
      grounds: ["未填写:奖励等次"],
    });
    expect(told("CAGR", [[[1, null, 3]]])).toMatchObject({ outcome: "open", grounds: ["未填写:各年数值"] });
  });

  it("name all that cannot be read, and what is missing beside it", () => {
    const account = told("STATION_AWARD", ["很多", null, 0.5]);
    expect(account).toMatchObject({
      outcome: "wrong",
      value: "#VALUE!",
      error: true,
      conclusion: "数据有误",
    });
    expect(account.grounds).toEqual([
      "无法读取:购置和安装总投资",
      "未填写:建成验收并投运日期",
      "无法读取:奖励比例",
    ]);
  });

  it("hand back the error of a cell", () => {
    const account = told("STATION_AWARD", [8_000_000, { code: "#DIV/0!" }]);
    expect(account).toMatchObject({ outcome: "wrong", value: "#DIV/0!", error: true });
    expect(account.reason).toBe("建成验收并投运日期:引用的单元格有错误值 #DIV/0!。");
    expect(account.grounds).toEqual(["无法读取:建成验收并投运日期"]);
  });

  it("say where the law does not reach", () => {
    expect(told("GAZELLE_GROWTH_FLOOR", [9_999_999])).toMatchObject({
      outcome: "outside",
      value: "#N/A",
      error: true,
      conclusion: "不适用",
      grounds: ["上年度营业收入不足1000万元"],
    });
    expect(told("RESULT_REGISTRATION_DUE", ["2010-01-01"]).grounds[0]).toMatch(/不在期间内\(/u);
  });

  it("of a date or a rate are a value", () => {
    expect(told("GAZELLE_VALID_UNTIL", ["2025-01-01"])).toMatchObject({
      outcome: "value",
      value: day("2027-12-31"),
      conclusion: "已算出",
      grounds: [],
    });
  });

  it("carry the suspicions", () => {
    expect(told("STATION_AWARD", [800, "2025-06-30"]).reason).toMatch(/；疑似以万元填写/u);
    expect(told("STATION_AWARD", [8_000_000, 2025]).reason).toMatch(/疑似只填了年份/u);
  });

  it("of blanks and zeros are empty", () => {
    for (const args of [[null, 0, ""], [], [[[null, 0]], "  "]])
      expect(told("STATION_AWARD", args)).toEqual({
        outcome: "blank",
        value: "",
        error: false,
        conclusion: "",
        reason: "",
        gap: "",
        citation: "",
        grounds: [],
      });
    expect(told("STATION_AWARD", [null, { code: "#N/A" }]).outcome).toBe("wrong");
  });

  it("speak English to whom asks for it", () => {
    const account = facade.judge("STATION_AWARD", "en-US").account([null, "2027-01-01"]);
    expect(account).toMatchObject({ conclusion: "To verify", reason: "investment: is missing." });
    const failing = facade.judge("GAZELLE_ELIGIBLE", "en-US").account(FAILING);
    expect(failing.gap).toContain("Debt ratio: must be below 70%; now 5 percentage points above");
    expect(failing.reason).not.toMatch(/[；、]/u);
  });
});

it("knows no rule that does not answer row by row", () => {
  for (const name of ["GAZELLE_CHECK", "EXPLAIN", "NOTHING"])
    expect(() => facade.judge(name, "zh-CN")).toThrow(name);
});
