import "../law/excel";
import { facade } from "../../src/functions/facade-of-library";

/** What a form is made of comes from the definitions alone. */

const { forms } = facade;

test("every function has a form with a field for each parameter", () => {
  expect(forms.map(({ name }) => name)).toEqual(facade.functions.map(({ name }) => name));
  for (const { name, parameters } of forms) {
    const own = facade.functions.find((one) => one.name === name)?.parameters ?? [];
    expect(parameters.map(({ label }) => label)).toEqual(own.map(({ label }) => label));
  }
});

test("a rule's fields are its inputs, as lists have them", () => {
  for (const { name, inputs } of facade.lists) {
    const fields = forms.find((form) => form.name === name)?.parameters ?? [];
    expect([name, fields.map(({ kind, columns, most }) => [kind, columns, most])]).toEqual([
      name,
      inputs.map(({ kind, columns, most }) => [kind, columns, most]),
    ]);
    expect(fields.map(({ choices }) => choices.map(({ value }) => value))).toEqual(
      inputs.map(({ choices }) => choices),
    );
  }
});

test("each of the six judgements has the name of its condition, also in the table of conditions", () => {
  for (const name of ["GAZELLE_ELIGIBLE", "GAZELLE_CHECK"]) {
    const judged = forms.find((form) => form.name === name)?.parameters.find(({ kind }) => kind === "judged");
    expect(judged?.most).toBe(6);
    expect(judged?.decides).toHaveLength(6);
  }
});

const suggesting = forms.flatMap(({ name, parameters }) =>
  parameters.flatMap((field, at) =>
    field.suggestions.length > 0 ? [[name, field.label.zh, at, field.suggestions] as const] : [],
  ),
);

test("names are suggested wherever a function takes them", () => {
  expect(suggesting.map(([name, label]) => `${name} ${label}`).sort()).toEqual([
    "CHECKLIST 主题",
    "CITE 函数或条款",
    "CLAUSE 条款编号",
    "EACH_ROW 函数",
    "EXPLAIN 函数",
    "IN_FORCE 条款编号",
    "TARGET 指标",
    "TARGET_MET 指标",
    "TITLE_GRANT 名目",
  ]);
});

const NO_SUCH = /没有(?:名目|指标|主题|条款|文件|函数)"|没有条款依据|不止一|可能是/u;

test.each(suggesting)("%s knows each %s suggested", (name, _, at, suggestions) => {
  const unknown = suggestions.filter(({ value }) => {
    const { outcome } = facade.grounds(name, [...Array.from({ length: at }, () => null), value, 45_838]);
    return outcome.kind === "error" && NO_SUCH.test(outcome.message.zh);
  });
  expect(unknown).toEqual([]);
});

describe("faults", () => {
  test("each argument is read by itself, in the function's own words", () => {
    const found = facade.faults("STATION_AWARD", [null, "昨天", -1]);
    expect(found.map((one) => one && [one.message.zh, one.missing])).toEqual([
      ["购置和安装总投资:未填写。", true],
      [expect.stringContaining("建成验收并投运日期:不是日期"), false],
      ["奖励比例:不能为负数。", false],
    ]);
  });

  test("none where all can be used, nor for a function without a rule or without a name", () => {
    expect(facade.faults("STATION_AWARD", [8_000_000, 45_838])).toEqual([null, null, null]);
    expect(facade.faults("EXPLAIN", ["STATION_AWARD"])).toEqual([]);
    expect(facade.faults("NONE", [1])).toEqual([]);
  });
});
