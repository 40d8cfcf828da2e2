import { iso } from "../../../src/engine/calendar";
import { Exact } from "../../../src/engine/exact";
import type { Bands, Figure, Period } from "../../../src/engine/provision";
import type { Provisions } from "../../../src/engine/provisions";
import { NA } from "../case";
import type { Given } from "../case";
import { type Call, type PeriodProbe, type ProbeFile, type Question, isOf } from "./probe";

/** Every threshold of some documents, at, just under and just over; one that no probe knows fails, and so does a probe of none. */

export interface Tried {
  readonly laws: readonly Provisions[];
  readonly probes: Required<ProbeFile>;
  readonly ask: (call: Call) => Given;
}

/** A comparison, and a span or number of steps that the words prescribe; other exact figures are amounts and rates. */
const STEPS: ReadonlySet<string> = new Set(["years", "months", "days", "workdays", "places"]);
const isThreshold = ({ operator, unit }: Figure): boolean => operator !== "=" || STEPS.has(unit);

/** The figures of a title: TITLE_GRANT gives the amount as it stands, a ceiling or floor too, there being no formula. */
const ofTitles = (laws: readonly Provisions[]): ReadonlyMap<Figure, readonly Question[]> =>
  new Map(
    laws
      .flatMap(({ grants }) => grants)
      .flatMap(({ title, amount, years }): [Figure, Question[]][] => {
        const grant = (why: string, gives: number, ...year: number[]): Question => ({
          why: `${title}: ${why}`,
          call: ["TITLE_GRANT", title, ...year],
          gives,
        });
        const yearly = amount.at.toNumber();
        const last = years?.at.toNumber() ?? 0;
        return [
          [amount, [grant("as it stands", yearly)]],
          ...(years
            ? [
                [
                  years,
                  [
                    grant("the first year", yearly, 1),
                    grant("the last year", yearly, last),
                    grant("the year after", 0, last + 1),
                  ],
                ] satisfies [Figure, Question[]],
              ]
            : []),
        ];
      }),
  );

const nameOf = ({ clause, quote, operator, at }: Figure): string =>
  `${clause.id} ${operator} ${at.toString()} · ${quote}`;

type Probed = readonly [figure: Figure, questions: readonly Question[]];

function probedOf({ laws, probes }: Tried): readonly Probed[] {
  const titles = ofTitles(laws);
  return laws
    .flatMap((law) => law.figures)
    .map((figure) => [
      figure,
      [
        ...(titles.get(figure) ?? []),
        ...probes.probes.filter((probe) => isOf(probe, figure)).flatMap((probe) => probe.questions(figure)),
      ],
    ]);
}

function holdsFigures(probed: readonly Probed[], ask: Tried["ask"]): void {
  for (const [figure, questions] of probed)
    if (questions.length > 0)
      describe(nameOf(figure), () => {
        for (const { why, call, shows, gives } of questions)
          it(`${why} · ${JSON.stringify(call)}`, () => {
            const answer = ask(call);
            expect(shows ? shows(answer) : answer).toEqual(gives);
          });
      });
}

/** The first and the last day with those beside them, and whether each lies within. */
const edgesOf = (
  from: number,
  until: number | null,
): readonly (readonly [day: number, within: boolean])[] => [
  [from - 1, false],
  [from, true],
  ...(until === null
    ? []
    : ([
        [until, true],
        [until + 1, false],
      ] as const)),
];

const callsOf = (periods: readonly PeriodProbe[], { clause, quote }: Period): PeriodProbe["calls"] =>
  periods
    .filter((one) => clause.id === one.clause && quote.endsWith(one.words))
    .flatMap(({ calls }) => calls);

function holdsPeriods({ laws, probes, ask }: Tried): void {
  for (const period of laws.flatMap((law) => law.periods))
    describe(`${period.clause.id} ${period.quote}`, () => {
      const calls = callsOf(probes.periods, period);
      it("has a probe", () => {
        expect(calls).not.toEqual([]);
      });
      for (const [on, within] of calls)
        for (const [day, expected] of edgesOf(period.from, period.until))
          it(`${iso(day)} ${on(day)[0]}`, () => {
            expect(within(ask(on(day)))).toBe(expected);
          });
    });
}

const FEN = Exact.of("0.01");

const firstClause = ({ rows }: Bands): string => rows[0]?.clause.id ?? "";

/** The rate of the last row that holds, found by walking the rows; nothing where none holds. */
function rateIn(table: Bands, value: Exact): Exact | null {
  const holding = table.rows.filter(
    ({ from, to }) =>
      (!from || value.is(from.included ? ">=" : ">", from.at)) &&
      (!to || value.is(to.included ? "<=" : "<", to.at)),
  );
  return holding[holding.length - 1]?.gives ?? null;
}

function holdsBands({ laws, probes, ask }: Tried): void {
  for (const table of laws.flatMap((law) => law.tables))
    describe(`the bands of ${firstClause(table)}`, () => {
      const edges = table.rows
        .flatMap(({ from, to }) => [from, to])
        .flatMap((edge) => (edge ? [edge.at] : []));
      const values = [...new Set(edges.flatMap((at) => [at.minus(FEN), at, at.plus(FEN)]).map(String))];
      const own = probes.bands.filter(({ clause }) => clause === firstClause(table));
      it("have a probe", () => {
        expect(own).not.toEqual([]);
      });
      for (const { call, rate } of own)
        for (const value of values)
          it(`${value} ${call(0)[0]}`, () => {
            const answer = ask(call(Number(value)));
            const expected = rateIn(table, Exact.of(value));
            if (expected === null) expect(answer).toEqual(NA);
            else expect(rate(answer as number)).toBe(expected.toNumber());
          });
    });
}

function holdsDocuments({ laws, ask }: Tried): void {
  for (const { document } of laws) {
    const { ref, inForceFrom, ends, clauses } = document;
    if (inForceFrom === null) continue;
    describe(`IN_FORCE of ${ref}`, () => {
      for (const [day, holds] of edgesOf(inForceFrom, ends))
        it(iso(day), () => {
          expect(ask(["IN_FORCE", `${ref}#${clauses[0]?.article ?? ""}`, day])).toBe(holds);
        });
    });
  }
}

/** The probes whose threshold has left the documents. */
function staleIn({ laws, probes: { probes, periods, bands } }: Tried): readonly unknown[] {
  const [figures, spans, tables] = [
    laws.flatMap((law) => law.figures),
    laws.flatMap((law) => law.periods),
    laws.flatMap((law) => law.tables),
  ];
  return [
    ...probes.filter((probe) => !figures.some((figure) => isOf(probe, figure))),
    ...periods.filter((probe) => !spans.some((period) => callsOf([probe], period).length > 0)),
    ...bands.filter(({ clause }) => !tables.some((table) => firstClause(table) === clause)),
  ];
}

/** Holds all of it; gives back how many questions it asked of the figures. */
export function holdThresholds(tried: Tried): number {
  const probed = probedOf(tried);
  holdsFigures(probed, tried.ask);
  holdsPeriods(tried);
  holdsBands(tried);
  holdsDocuments(tried);

  it("there is a probe for every threshold", () => {
    const lacking = probed.filter(([figure, questions]) => isThreshold(figure) && questions.length === 0);
    expect(lacking.map(([figure]) => nameOf(figure))).toEqual([]);
  });

  it("there is no probe whose threshold has left the documents", () => {
    expect(staleIn(tried)).toEqual([]);
  });

  return probed.flatMap(([, questions]) => questions).length;
}
