import "../law/excel";
import { library } from "../../src/functions/create";
import { facade } from "../../src/functions/facade-of-library";

/** The three clocks: the date of the facts, of the application or of the decision selects the version of the law. */

/** A rule dated by one of its inputs has its line here: a new one too, written down from the document and not from the code. */
const CLOCKS: Readonly<Record<string, string>> = {
  STATION_AWARD: "facts commissionedOn",
  REFUEL_AWARD: "facts year",
  GAZELLE_ELIGIBLE: "application appliedOn",
  GAZELLE_CHECK: "application appliedOn",
  GAZELLE_VALID_UNTIL: "decision recognisedOn",
  GAZELLE_REAPPLY_FROM: "decision foundOn",
  FULL_FISCAL_YEARS: "application appliedOn",
  TRANSFER_SHARE: "facts convertedOn",
  TRANSFER_SHARE_RATE: "facts convertedOn",
  TRANSFER_KEY_SHARE: "facts convertedOn",
  PUBLICITY_END: "facts startOn",
  PROJECT_DUE: "facts startOn",
  RESULT_REGISTRATION_DUE: "facts evaluatedOn",
  TALENT_TAX_REWARD: "application claimedOn",
  INDUSTRIALISATION_REWARD: "application claimedOn",
  LOCAL_TAX_RELIEF: "facts taxYear",
  FUND_DUE: "facts receivedOn",
};

const dated = library.functions.flatMap(({ name, rule }) =>
  rule?.dated ? [[name, `${rule.dated.clock} ${rule.dated.by}`] as const] : [],
);

it("each dated rule says which clock selects its version", () => {
  expect(dated.filter(([name]) => !(name in CLOCKS)).map(([name]) => `${name}: no line in CLOCKS`)).toEqual(
    [],
  );
  expect(Object.fromEntries(dated)).toEqual(CLOCKS);
});

it("a rule is dated by one of its own dates or years", () => {
  for (const { rule } of library.functions)
    if (rule?.dated) {
      const by = rule.inputs.find(({ name }) => name === rule.dated?.by);
      expect(["date", "year"]).toContain(by?.input.spec.kind);
    }
});

const remarks = (name: string, args: readonly unknown[]): readonly string[] =>
  facade
    .explain(name, args)
    .steps.filter(({ kind }) => kind === "note")
    .flatMap(({ text }) => [text.zh, text.en]);

it.each([
  [
    "STATION_AWARD",
    [8e6, "2025-06-30"],
    "适用的规定以事实发生之日为准:建成验收并投运日期 2025年6月30日",
    "The date of the facts selects the law: Built, accepted and in operation on 2025-06-30",
  ],
  [
    "REFUEL_AWARD",
    [1000, 20, 2025],
    "适用的规定以事实发生之日为准:年度 2025",
    "The date of the facts selects the law: year 2025",
  ],
  [
    "REFUEL_AWARD",
    [1000, 20, "2026-03-01"],
    "适用的规定以事实发生之日为准:年度 2026",
    "The date of the facts selects the law: year 2026",
  ],
  [
    "GAZELLE_VALID_UNTIL",
    ["2025-11-22"],
    "适用的规定以决定之日为准:认定日期 2025年11月22日",
    "The date of the decision selects the law: recognised on 2025-11-22",
  ],
  [
    "TALENT_TAX_REWARD",
    [6e5, 2, "2025-02-16"],
    "适用的规定以申请之日为准:申请日期 2025年2月16日",
    "The date of the application selects the law: date of claim 2025-02-16",
  ],
])("the explanation of %s%j tells the clock", (name, args, zh, en) => {
  expect(remarks(name, args)).toEqual(expect.arrayContaining([zh, en]));
});

it("tells it where the day lies outside as well, since it is the day that decides", () => {
  expect(remarks("TALENT_TAX_REWARD", [6e5, 2, "2025-02-17"])).toContain(
    "适用的规定以申请之日为准:申请日期 2025年2月17日",
  );
});

it("tells no clock where no date selects anything", () => {
  const told = (name: string, args: readonly unknown[]): boolean =>
    remarks(name, args).some((remark) => remark.includes("之日为准"));
  expect(told("HYDROGEN_SPLIT", [100])).toBe(false);
  expect(told("INSTALMENT_DUE", ["2025-01-15"])).toBe(false);
  expect(told("STATION_AWARD", [8e6, "明年"])).toBe(false);
  expect(told("GAZELLE_ELIGIBLE", [[[4e7, 5e7, 5.76e7]]])).toBe(false);
});
