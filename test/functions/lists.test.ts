import "../law/excel";
import fc from "fast-check";
import { library } from "../../src/functions/create";
import { facade } from "../../src/functions/facade-of-library";
import { argumentOf } from "../law/arbitrary";
import type { Given } from "../law/case";
import { Witness } from "../law/coverage/witness";
import { TABLES } from "../law/tables";

/** The rules as a list of applications serves them. */

const names = facade.lists.map(({ name }) => name);
const cases = Object.values(TABLES)
  .flat()
  .map(({ call: [name, ...given] }) => ({ name, given }));

const listRule = (name: string): (typeof facade.lists)[number] => {
  const found = facade.lists.find((one) => one.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

it("are those that EACH_ROW takes, in the order of the library", () => {
  const respond = library.find("EACH_ROW")?.respond;
  const taken = library.functions.filter(
    ({ name }) => Array.isArray(respond?.([name, [[1]]])), // a list, not the refusal of the function
  );
  expect(names).toEqual(taken.map(({ name }) => name));
  expect(names).toContain("GAZELLE_ELIGIBLE");
  expect(names).not.toContain("GAZELLE_CHECK");
});

it("are worked out once", () => {
  expect(facade.lists).toBe(facade.lists);
});

it("say how many columns an input takes", () => {
  const columns = (name: string): unknown =>
    listRule(name).inputs.map((input) => [input.name, input.columns, input.most]);
  expect(columns("GAZELLE_ELIGIBLE")).toEqual([
    ["revenues", 3, 4],
    ["netProfits", 3, 4],
    ["rdExpenses", 3, 3],
    ["debtRatio", 1, 1],
    ["fiscalYears", 1, 1],
    ["inventionPatents", 1, 1],
    ["otherRights", 1, 1],
    ["standards", 1, 1],
    ["judged", 1, 6],
    ["appliedOn", 1, 1],
  ]);
  expect(columns("CAGR")).toEqual([["values", 3, 1000]]);
  expect(columns("BEST_OF")).toEqual([["amounts", 3, 16_384]]);
});

it("name the conditions that stay open without an input", () => {
  const decides = (name: string): Record<string, readonly string[]> =>
    Object.fromEntries(listRule(name).inputs.map((input) => [input.name, input.decides.map(({ zh }) => zh)]));
  expect(decides("GAZELLE_ELIGIBLE")).toEqual({
    revenues: ["成长性", "研发强度"],
    netProfits: ["成长性"],
    rdExpenses: ["研发强度"],
    debtRatio: ["资产负债率"],
    fiscalYears: ["经营年限"],
    inventionPatents: ["知识产权"],
    otherRights: ["知识产权"],
    standards: ["知识产权"],
    judged: ["注册与信用", "产业方向", "非上市公司控股或并购", "未上市", "企业信用", "不属排除范围"],
    appliedOn: ["办法有效期"],
  });
  expect(decides("RETIREMENT_DEFERRABLE")).toEqual({ taskLevel: ["承担任务"], titleLevel: ["职称"] });
  expect(decides("STATION_AWARD")).toEqual({ investment: [], commissionedOn: [], rate: [] });
});

describe("list every reading that the rule asks for", () => {
  const asked = (name: string, args: readonly unknown[], others: ReadonlyMap<string, string>): string[] => {
    const witness = new Witness(others);
    library.find(name)?.respond(args, witness);
    return [...witness.readings].map(({ id }) => id);
  };
  const known = (name: string): readonly string[] => listRule(name).readings.map(({ id }) => id);

  /** Under the adopted readings and under each other one, since one may lead to the question of another. */
  const ways = (name: string): readonly ReadonlyMap<string, string>[] => [
    new Map(),
    ...listRule(name).readings.flatMap(({ id, options }) =>
      Object.keys(options).map((option) => new Map([[id, option]])),
    ),
  ];
  const heard = (name: string, lists: readonly (readonly unknown[])[]): ReadonlySet<string> =>
    new Set(ways(name).flatMap((way) => lists.flatMap((args) => asked(name, args, way))));

  it.each(names)("%s", (name) => {
    const inputs = library.find(name)?.rule?.inputs ?? [];
    const tabled = cases.filter((one) => one.name === name).map(({ given }) => given);
    const random = fc.sample(fc.tuple(...inputs.map(({ input }) => argumentOf(input))), {
      numRuns: 100,
      seed: 1,
    }) as readonly (readonly Given[])[];
    const found = heard(name, [...tabled, ...random]);
    expect([...found].filter((id) => !known(name).includes(id))).toEqual([]);
    expect(new Set(known(name)).size).toBe(known(name).length);
    // and none that nothing asks for, but where a name chooses among many entries
    if (!inputs.some(({ input }) => input.spec.kind === "text"))
      expect(known(name).filter((id) => !found.has(id))).toEqual([]);
  });
});
