import "./excel"; // first: the global CustomFunctions, as Excel has it before the add-in loads
import { createFunctions } from "../../src/functions/create";
import type { Case, Given } from "./case";
import { callFromCell, isErrorCell, isMatrix, whatExcelCannotHold } from "./excel";
import type { Answer, CustomFunction } from "./excel";
import { TABLES } from "./tables";

/** Every table of cases, each case called as Excel calls it, against the functions that Excel would call. */

const chinese: ReadonlyMap<string, CustomFunction> = createFunctions("zh-CN");
const english: ReadonlyMap<string, CustomFunction> = createFunctions("en-US");

function answer(functions: ReadonlyMap<string, CustomFunction>, one: Case): Answer {
  const [name, ...given] = one.call;
  const called = functions.get(name);
  if (!called) throw new Error(`no function ${name}`);
  return callFromCell(called, name, given);
}

function proves(one: Case, found: Answer): void {
  if (typeof one.gives === "function") expect(one.gives(found)).toBeUndefined();
  else expect(found.value).toEqual(one.gives);
}

/** An error cell that was among the arguments comes back as it is, with no message of ours. */
const handedBack = (one: Case, value: Given): boolean =>
  isErrorCell(value) && JSON.stringify(one.call).includes(JSON.stringify(value));

const title = (one: Case): string =>
  `${one.why} · ${one.call[0]}(${one.call.slice(1).map(spelled).join(", ")})`;
const spelled = (given: unknown): string => JSON.stringify(given);

const all = Object.values(TABLES).flat();
const titled = (cases: readonly Case[]): [string, Case][] => cases.map((one) => [title(one), one]);
const refusedByUs = all.filter((one) => isErrorCell(one.gives) && !handedBack(one, one.gives));
const plain = all.filter((one) => typeof one.gives === "number" || typeof one.gives === "boolean");

describe.each(Object.entries(TABLES))("%s", (_, cases) => {
  const clauses = [...new Set(cases.map((one) => one.clause))];
  describe.each(clauses)("%s", (proved) => {
    it.each(titled(cases.filter((one) => one.clause === proved)))("%s", (_title, one) => {
      const found = answer(chinese, one);
      proves(one, found);
      expect(whatExcelCannotHold(found.value)).toBeUndefined();
    });
  });
});

describe("every refusal says why", () => {
  it.each(titled(refusedByUs))("in Chinese: %s", (_title, one) => {
    expect(answer(chinese, one).message).toMatch(/\p{Script=Han}/u);
  });
  it.each(titled(refusedByUs))("in English: %s", (_title, one) => {
    const found = answer(english, one);
    expect(found.value).toEqual(one.gives);
    expect(found.message).toMatch(/[A-Za-z]{3}/u);
  });
});

describe("the English build answers the same", () => {
  it.each(titled(plain))("%s", (_title, one) => {
    expect(answer(english, one).value).toEqual(one.gives);
  });
});

describe("the tables themselves", () => {
  it("hold several hundred cases, each with its clause and its reason", () => {
    expect(all.length).toBeGreaterThan(800);
    expect(all.filter((one) => !one.clause || !one.why)).toEqual([]);
  });
  it("hand no argument to a function that mutates it", () => {
    const before = JSON.stringify(all.map((one) => one.call));
    all.forEach((one) => answer(chinese, one));
    expect(JSON.stringify(all.map((one) => one.call))).toBe(before);
  });
  it("know a matrix from a cell", () => {
    expect(isMatrix([[1]])).toBe(true);
    expect(whatExcelCannotHold([[1, 2], [3]])).toBe("a ragged matrix");
    expect(whatExcelCannotHold(NaN)).toBe("the number NaN");
  });
});
