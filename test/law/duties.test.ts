import "./excel";
import { library } from "../../src/functions/create";

/** What the checklist asks for says no figure that its clause does not. */

const numbers = (text: string): string[] => text.match(/\d+/gu) ?? [];

it.each(library.duties.map((duty) => [duty.text.zh, duty] as const))("%s", (_, { text, topic, clause }) => {
  expect(numbers(clause.original)).toEqual(
    expect.arrayContaining([...numbers(text.zh), ...numbers(text.en)]),
  );
  for (const said of [text.en, topic.en]) expect(said).toMatch(/^[A-Z][\x20-\x7e]+$/u);
});
