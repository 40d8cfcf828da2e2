import { writings } from "../law/arbitrary";
import { library } from "../../src/functions/create";

/** Enumerated words: any case and width, blanks anywhere, short forms and codes read as the word of the law. */

const inputs = library.functions.flatMap(({ name, rule }) =>
  (rule?.inputs ?? [])
    .filter(({ input }) => input.spec.choices?.length)
    .map(({ name: argument, input }) => [`${name} ${argument}`, input] as const),
);

it.each(inputs)("%s", (_, input) => {
  for (const { word, also } of input.spec.choices ?? [])
    for (const name of [word, ...also])
      for (const written of writings(name)) expect([written, input.read(written)]).toEqual([written, word]);
});

it.each(inputs)("%s refuses any other word, naming those it takes", (_, input) => {
  const refusal = input.read("别的词");
  for (const { word } of input.spec.choices ?? []) expect(JSON.stringify(refusal)).toContain(word);
});

it.each(inputs)("%s knows each word once", (_, input) => {
  const names = (input.spec.choices ?? []).flatMap(({ word, also }) => [word, ...also]);
  expect(new Set(names).size).toBe(names.length);
});
