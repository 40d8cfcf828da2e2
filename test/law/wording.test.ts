import { measures } from "../../src/law";
import { iso, partsOf } from "../../src/engine/calendar";
import type { Provision } from "../../src/engine/provision";
import type { Provisions } from "../../src/engine/provisions";
import { figuresIn, operatorsIn, quoteAsRead } from "./words-of-comparison";

const letters = (text: string): string => text.replace(/\s/gu, "");

/** Each figure of the rules stands in the words quoted for it, and its operator is the one those words state. */

/** Every entry of the library with the document it stands in, titled for a report. */
const entries = <T extends Provision>(
  of: (law: Provisions) => readonly T[],
  title: (entry: T) => string,
): [string, T, Provisions][] =>
  measures.flatMap(({ law }) =>
    of(law).map((entry): [string, T, Provisions] => [
      `${entry.clause.id} ${title(entry)} · ${entry.quote}`,
      entry,
      law,
    ]),
  );

const figures = entries(
  (law) => law.figures,
  ({ operator, at }) => `${operator} ${at.toString()}`,
);

it.each(
  entries(
    (law) => law.all,
    () => "",
  ),
)("quotes letter for letter: %s", (_title, provision) => {
  expect(letters(provision.clause.original)).toContain(letters(provision.quote));
});

it.each(figures)("the words state the figure: %s", (_title, figure) => {
  const numbers = figuresIn(quoteAsRead(figure)).map((number) => number.toString());
  expect(numbers).toContain(figure.at.toString());
});

it.each(figures.filter(([, figure]) => figure.operator !== "="))(
  "the words state the comparison: %s",
  (_title, figure) => {
    expect([...operatorsIn(quoteAsRead(figure))]).toContain(figure.operator);
  },
);

it.each(figures.filter(([, figure]) => figure.operator === "="))(
  "an exact figure is not a threshold in disguise: %s",
  (_title, figure) => {
    const states = (phrase: string): boolean =>
      figuresIn(phrase).some((number) => number.compare(figure.at) === 0);
    const phrases = quoteAsRead(figure)
      .split(/[,，、;；]/u)
      .filter(states);
    expect(phrases.length).toBeGreaterThan(0);
    for (const phrase of phrases) expect([...operatorsIn(phrase)]).toEqual([]);
  },
);

it.each(
  entries(
    (law) => law.periods,
    () => "",
  ),
)("a period's years stand in its words or follow from its document: %s", (_title, period, { document }) => {
  const years = [period.from, period.until].flatMap((day) =>
    day === null ? [] : [String(partsOf(day).year)],
  );
  const written = years.every((year) => period.quote.includes(year));
  const ofDocument = period.from === document.inForceFrom && period.until === document.ends;
  expect(written || ofDocument ? "stated" : `${iso(period.from)} is stated nowhere`).toBe("stated");
});

const bands = measures.flatMap(({ law }) => law.tables.flatMap((table) => table.rows));

it.each(bands.map((band) => [band.quote, band] as const))(
  "a band's edges and floor stand in its words: %s",
  (_title, band) => {
    const read = quoteAsRead(band);
    const numbers = figuresIn(read).map((number) => number.toString());
    expect(numbers).toContain(band.gives.toString());
    for (const edge of [band.from, band.to]) if (edge) expect(numbers).toContain(edge.at.toString());
    if (band.to && !band.to.included) expect(operatorsIn(read)).toContain("<");
    if (band.from && !band.from.included) expect(operatorsIn(read)).toContain(">");
    if (band.from?.included) expect(read).toMatch(/至|以上/u);
  },
);

describe("the words of comparison", () => {
  it.each([
    ["不低于25%", ">="],
    ["不少于8项", ">="],
    ["三年以上", ">="],
    ["应持续达到5%", ">="],
    ["大于2亿元", ">"],
    ["超过500万元", ">"],
    ["突破550亿元", ">"],
    ["不超过200万元", "<="],
    ["不高于25元/公斤", "<="],
    ["1亿元以下", "<="],
    ["低于70%", "<"],
    ["小于5000万元", "<"],
    ["不满三年", "<"],
  ])("%s states %s and nothing else", (quote, operator) => {
    expect([...operatorsIn(quote)]).toEqual([operator]);
  });

  it.each([
    ["最高不超过200万元", ["2000000"]],
    ["2亿至10亿元", ["200000000", "1000000000"]],
    ["5000［万元至］2亿元", ["50000000", "200000000"]],
    ["购置和安装总投资的20%", ["0.2"]],
    ["4:3:3方式分三年", ["4", "3", "3", "3"]],
  ])("%s holds the numbers %j", (quote, numbers) => {
    expect(figuresIn(quote).map((number) => number.toString())).toEqual(numbers);
  });
});
