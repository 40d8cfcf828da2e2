import { iso, partsOf } from "../../src/engine/calendar";
import type { Band, Figure, Period, Provision } from "../../src/engine/provision";
import type { Provisions } from "../../src/engine/provisions";
import { figuresIn, operatorsIn, quoteAsRead } from "./words-of-comparison";

const letters = (text: string): string => text.replace(/\s/gu, "");

/** Each figure of the rules stands in the words quoted for it, and its operator is the one those words state. */

const numbersIn = (provision: Provision): readonly string[] =>
  figuresIn(quoteAsRead(provision)).map((number) => number.toString());

function holdsFigure(figure: Figure, title: string): void {
  it(`the words state the figure: ${title}`, () => {
    expect(numbersIn(figure)).toContain(figure.at.toString());
  });
  if (figure.operator === "=")
    it(`an exact figure is not a threshold in disguise: ${title}`, () => {
      const states = (phrase: string): boolean =>
        figuresIn(phrase).some((number) => number.compare(figure.at) === 0);
      const phrases = quoteAsRead(figure)
        .split(/[,，、;；]/u)
        .filter(states);
      expect(phrases.length).toBeGreaterThan(0);
      for (const phrase of phrases) expect([...operatorsIn(phrase)]).toEqual([]);
    });
  else
    it(`the words state the comparison: ${title}`, () => {
      expect([...operatorsIn(quoteAsRead(figure))]).toContain(figure.operator);
    });
}

function holdsPeriod(period: Period, { document }: Provisions, title: string): void {
  it(`a period's years stand in its words or follow from its document: ${title}`, () => {
    const years = [period.from, period.until].flatMap((day) =>
      day === null ? [] : [String(partsOf(day).year)],
    );
    const written = years.every((year) => period.quote.includes(year));
    const ofDocument = period.from === document.inForceFrom && period.until === document.ends;
    expect(written || ofDocument ? "stated" : `${iso(period.from)} is stated nowhere`).toBe("stated");
  });
}

function holdsBand(band: Band): void {
  it(`a band's edges and floor stand in its words: ${band.quote}`, () => {
    const read = quoteAsRead(band);
    const numbers = numbersIn(band);
    expect(numbers).toContain(band.gives.toString());
    for (const edge of [band.from, band.to]) if (edge) expect(numbers).toContain(edge.at.toString());
    if (band.to && !band.to.included) expect(operatorsIn(read)).toContain("<");
    if (band.from && !band.from.included) expect(operatorsIn(read)).toContain(">");
    if (band.from?.included) expect(read).toMatch(/至|以上/u);
  });
}

/** Holds every entry of these documents to the words of its clause. */
export function holdWording(laws: readonly Provisions[]): void {
  const titleOf = ({ clause, quote }: Provision): string => `${clause.id} · ${quote}`;
  for (const law of laws) {
    for (const provision of law.all)
      it(`quotes letter for letter: ${titleOf(provision)}`, () => {
        expect(letters(provision.clause.original)).toContain(letters(provision.quote));
      });
    for (const figure of law.figures)
      holdsFigure(figure, `${figure.operator} ${figure.at.toString()} ${titleOf(figure)}`);
    for (const period of law.periods) holdsPeriod(period, law, titleOf(period));
    for (const band of law.tables.flatMap(({ rows }) => rows)) holdsBand(band);
  }
}
