import fc from "fast-check";
import type { Given } from "./case";
import { argumentOf, holds, inCell, rules, writings } from "./arbitrary";
import { isErrorCell } from "./excel";

/** A word of a list, however it is written, gives the whole function the same answer as the word itself. */

const choices = rules.flatMap(({ name, inputs }) =>
  inputs.flatMap((input, at) =>
    (input.spec.choices ?? []).map(({ word, also }) => ({ name, inputs, at, word, names: [word, ...also] })),
  ),
);
const withWord = (given: readonly Given[], at: number, word: string): Given[] =>
  given.map((one, i) => (i === at ? word : one));

it.each(choices)("$name, $word", ({ name, inputs, at, word, names }) => {
  holds(
    fc.property(fc.tuple(...inputs.map(argumentOf)), (given) => {
      const plain = inCell(name, withWord(given, at, word));
      for (const written of names.flatMap(writings))
        expect([written, inCell(name, withWord(given, at, written))]).toEqual([written, plain]);
    }),
    25,
  );
});

it.each([...new Set(choices.map(({ name }) => name))])("%s answers such calls", (name) => {
  const inputs = rules.find((one) => one.name === name)?.inputs ?? [];
  const calls = fc.sample(fc.tuple(...inputs.map(argumentOf)), { numRuns: 400, seed: 1 });
  expect(calls.some((given) => !isErrorCell(inCell(name, given)))).toBe(true);
});
