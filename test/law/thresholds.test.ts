import "./excel"; // first: the global CustomFunctions
import { iso } from "../../src/engine/calendar";
import { Exact } from "../../src/engine/exact";
import type { Bands, Figure, Period } from "../../src/engine/provision";
import { createFunctions } from "../../src/functions/create";
import { measures } from "../../src/law";
import { NA } from "./case";
import type { Given } from "./case";
import { callFromCell } from "./excel";
import { gazelle } from "./thresholds/gazelle";
import { hydrogen } from "./thresholds/hydrogen";
import { measures25 } from "./thresholds/measures25";
import { BANDS, PERIODS } from "./thresholds/periods";
import { type Call, type Question, probes } from "./thresholds/probe";
import { projects } from "./thresholds/projects";
import { talent2021 } from "./thresholds/talent2021";
import { transfer } from "./thresholds/transfer";

/**
 * Every threshold of the library, at, just under and just over, generated from its own figures, periods and tables of bands. A
 * threshold that no probe knows fails here: none enters the library untried. Words and numbers are held together elsewhere.
 */

const functions = createFunctions("zh-CN");
function ask([name, ...given]: Call): Given {
  const called = functions.get(name);
  if (!called) throw new Error(`no function ${name}`);
  return callFromCell(called, name, given).value;
}

const laws = measures.map(({ law }) => law);
const PROBES = [...measures25, ...gazelle, ...hydrogen, ...transfer, ...projects, ...talent2021];

/** Thresholds that no function computes with, and why. */
const UNPROBED: readonly { readonly clause: string; readonly words: string; readonly why: string }[] = [];

/** A comparison, and a span or number of steps that the words prescribe; other exact figures are amounts and rates. */
const STEPS: ReadonlySet<string> = new Set(["years", "months", "days", "workdays", "places"]);
const isThreshold = ({ operator, unit }: Figure): boolean => operator !== "=" || STEPS.has(unit);

/** The figures of a title: TITLE_GRANT gives the amount as it stands, a ceiling or floor too, there being no formula. */
const ofTitles: ReadonlyMap<Figure, readonly Question[]> = new Map(
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
const figures = laws.flatMap((law) => law.figures);
const probed = figures.map((figure): [string, Figure, readonly Question[]] => [
  nameOf(figure),
  figure,
  [
    ...(ofTitles.get(figure) ?? []),
    ...PROBES.filter((probe) => probes(probe, figure)).flatMap((probe) => probe.questions(figure)),
  ],
]);

describe.each(probed.filter(([, , questions]) => questions.length > 0))("%s", (_, _figure, questions) => {
  it.each(questions.map((one) => [`${one.why} · ${JSON.stringify(one.call)}`, one] as const))(
    "%s",
    (_title, { call, shows, gives }) => {
      const answer = ask(call);
      expect(shows ? shows(answer) : answer).toEqual(gives);
    },
  );
});

const periods = laws.flatMap((law) => law.periods);
const calling = (period: Period): (typeof PERIODS)[number]["calls"] =>
  PERIODS.filter(({ clause, words }) => period.clause.id === clause && period.quote.endsWith(words)).flatMap(
    ({ calls }) => calls,
  );

describe.each(periods.map((period) => [`${period.clause.id} ${period.quote}`, period] as const))(
  "%s",
  (_, period) => {
    const days: readonly (readonly [day: number, within: boolean])[] = [
      [period.from - 1, false],
      [period.from, true],
      ...(period.until === null
        ? []
        : ([
            [period.until, true],
            [period.until + 1, false],
          ] as const)),
    ];
    const lines = calling(period).flatMap(([on, within]) =>
      days.map(([day, expected]) => [`${iso(day)} ${on(day)[0]}`, on(day), within, expected] as const),
    );
    it("has a probe", () => {
      expect(lines).not.toEqual([]);
    });
    it.each(lines)("%s", (_title, call, within, expected) => {
      expect(within(ask(call))).toBe(expected);
    });
  },
);

const FEN = Exact.of("0.01");
const tables = laws.flatMap((law) => law.tables);

/** The rate of the last row that holds, found by walking the rows; nothing where none holds. */
function rateIn(table: Bands, value: Exact): Exact | null {
  const holding = table.rows.filter(
    ({ from, to }) =>
      (!from || value.is(from.included ? ">=" : ">", from.at)) &&
      (!to || value.is(to.included ? "<=" : "<", to.at)),
  );
  return holding[holding.length - 1]?.gives ?? null;
}

describe.each(tables.map((table) => [table.rows[0]?.clause.id ?? "", table] as const))(
  "the bands of %s",
  (clause, table) => {
    const edges = table.rows.flatMap(({ from, to }) => [from, to]).flatMap((edge) => (edge ? [edge.at] : []));
    const values = [...new Set(edges.flatMap((at) => [at.minus(FEN), at, at.plus(FEN)]).map(String))];
    const own = BANDS.filter((probe) => probe.clause === clause);
    it("have a probe", () => {
      expect(own).not.toEqual([]);
    });
    it.each(
      own.flatMap((probe) => values.map((value) => [`${value} ${probe.call(0)[0]}`, probe, value] as const)),
    )("%s", (_title, { call, rate }, value) => {
      const answer = ask(call(Number(value)));
      const expected = rateIn(table, Exact.of(value));
      if (expected === null) expect(answer).toEqual(NA);
      else expect(rate(answer as number)).toBe(expected.toNumber());
    });
  },
);

const dated = laws.map(({ document }) => document).filter(({ inForceFrom }) => inForceFrom !== null);

describe.each(dated.map((document) => [document.ref, document] as const))(
  "IN_FORCE of %s",
  (ref, document) => {
    const first = document.inForceFrom ?? 0;
    const clause = `${ref}#${document.clauses[0]?.article ?? ""}`;
    const days: readonly (readonly [number, boolean])[] = [
      [first - 1, false],
      [first, true],
      ...(document.ends === null
        ? []
        : ([
            [document.ends, true],
            [document.ends + 1, false],
          ] as const)),
    ];
    it.each(days.map(([day, holds]) => [iso(day), day, holds] as const))("%s", (_title, day, holds) => {
      expect(ask(["IN_FORCE", clause, day])).toBe(holds);
    });
  },
);

describe("the table of probes", () => {
  const excused = ({ clause, quote }: Figure): boolean =>
    UNPROBED.some((one) => clause.id === one.clause && quote.endsWith(one.words));

  it("has one for every threshold of the library", () => {
    const lacking = probed.filter(
      ([, figure, questions]) => isThreshold(figure) && questions.length === 0 && !excused(figure),
    );
    expect(lacking.map(([name]) => name)).toEqual([]);
  });

  it("has none whose threshold has left the library", () => {
    const stands = (id: string, words: string): boolean =>
      [...figures, ...periods].some(({ clause, quote }) => clause.id === id && quote.endsWith(words));
    const stale = [
      ...PROBES.filter((probe) => !figures.some((figure) => probes(probe, figure))),
      ...PERIODS.filter(({ clause, words }) => !stands(clause, words)),
      ...BANDS.filter(({ clause }) => !tables.some(({ rows }) => rows[0]?.clause.id === clause)),
      ...UNPROBED.filter(({ clause, words }) => !stands(clause, words)),
    ];
    expect(stale).toEqual([]);
  });

  it("asks a good number of questions", () => {
    expect(probed.flatMap(([, , questions]) => questions).length).toBeGreaterThan(250);
  });
});
