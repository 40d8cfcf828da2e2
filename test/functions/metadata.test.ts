import "../law/excel";
import { createFunctions, library } from "../../src/functions/create";
import { functionsJson } from "../../src/functions/metadata";

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly options: Readonly<Record<string, boolean>>;
    readonly parameters: readonly Readonly<Record<string, string | boolean>>[];
    readonly result: Readonly<Record<string, string>>;
  }[];
}

const chinese = functionsJson("zh-CN") as Metadata;
const english = functionsJson("en-US") as Metadata;
const HAN = /\p{Script=Han}/u;

/** Excel shows long descriptions cut off; the function wizard holds about this much. */
const LONGEST_DESCRIPTION = 255;

describe("functions.json", () => {
  it("names exactly the functions that are associated", () => {
    const names = chinese.functions.map(({ id }) => id);
    expect(names).toEqual([...createFunctions("zh-CN").keys()]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("hands error cells over instead of letting them skip the call", () => {
    expect([chinese.allowErrorForDataTypeAny, english.allowErrorForDataTypeAny]).toEqual([true, true]);
  });

  it("has the same ids, parameters and shapes in both languages", () => {
    const shape = ({ functions }: Metadata): unknown =>
      functions.map(({ id, name, options, parameters, result }) => ({
        id,
        name,
        options,
        result,
        parameters: parameters.map(({ type, dimensionality, optional, repeating }) => [
          type,
          dimensionality,
          optional,
          repeating,
        ]),
      }));
    expect(shape(english)).toEqual(shape(chinese));
  });

  describe.each(chinese.functions.map((one, i) => [one.id, one, english.functions[i]] as const))(
    "%s",
    (_, zh, en) => {
      it("is described in each language, briefly enough to be read", () => {
        for (const text of [zh.description, en?.description ?? ""]) {
          expect(text.length).toBeGreaterThan(4);
          expect(text.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
        }
        expect(zh.description).toMatch(HAN);
        expect(en?.description).toMatch(/[a-z]{3}/u);
      });

      it("names its parameters in each language, each once", () => {
        for (const { parameters } of [zh, en ?? zh]) {
          const names = parameters.map(({ name }) => name);
          expect(new Set(names).size).toBe(names.length);
        }
        for (const { name, description } of zh.parameters)
          expect(`${String(name)}${String(description)}`).toMatch(HAN);
        for (const { name } of en?.parameters ?? []) expect(String(name)).not.toMatch(HAN);
      });

      it("takes any kind of cell, asks for its address, and puts optional parameters last", () => {
        expect(zh.options).toEqual({ requiresAddress: true });
        expect(zh.parameters.every(({ type }) => type === "any")).toBe(true);
        const optional = zh.parameters.map((one) => one.optional === true || one.repeating === true);
        expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
      });
    },
  );
});

describe("the rules behind the functions", () => {
  it.each(library.functions.map((known) => [known.name, known] as const))(
    "%s cites clauses that exist",
    (_, { rule }) => {
      for (const clause of rule?.clauses ?? []) expect(clause.original).not.toBe("");
    },
  );

  it("a dated rule names one of its own inputs, and the clock it is", () => {
    for (const { rule } of library.functions) {
      if (!rule?.dated) continue;
      expect(rule.inputs.map(({ name }) => name)).toContain(rule.dated.by);
      expect(["facts", "application", "decision"]).toContain(rule.dated.clock);
    }
  });
});
