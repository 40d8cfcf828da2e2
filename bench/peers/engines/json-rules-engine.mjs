import jsonRulesEngine from "json-rules-engine";

/**
 * One rule with a branch for each band. Its JSON has no arithmetic, so the two multiplications are operators of our own, over whole
 * fen, whose products stay within the safe integers; the figures stand in the JSON. The award is a fact worked out in JavaScript.
 */

const { Engine } = jsonRulesEngine;
const fen = (yuan) => Math.round(yuan * 100);
const [AT_LEAST, BELOW] = ["greaterThanInclusive", "lessThan"];
const is = (fact, operator, value) => ({ fact, operator, value });

const growth = (squared) => ({
  any: [is("revenues", "grewBySquare", squared), is("profits", "grewBySquare", squared)],
});
const band = (from, to, squared) => ({
  all: [is("revenue", AT_LEAST, from), ...(to === null ? [] : [is("revenue", BELOW, to)]), growth(squared)],
});
const research = (limits, percent) => ({ all: [...limits, is("research", "isYearlyShareOf", percent)] });

const GAZELLE = {
  conditions: {
    all: [
      is("judged", "doesNotContain", "否"),
      is("years", AT_LEAST, 3),
      is("debt", BELOW, 0.7),
      {
        any: [
          band(1e7, 5e7, 15_625),
          band(5e7, 2e8, 14_400),
          band(2e8, 1e9, 13_225),
          band(1e9, null, 12_100),
        ],
      },
      {
        any: [
          research([is("revenue", BELOW, 5e7)], 5),
          research([is("revenue", AT_LEAST, 5e7), is("revenue", "lessThanInclusive", 2e8)], 4),
          research([is("revenue", "greaterThan", 2e8)], 3),
        ],
      },
      {
        any: [is("inventions", AT_LEAST, 2), is("rights", AT_LEAST, 8), is("standards", AT_LEAST, 1)],
      },
      is("applied", AT_LEAST, 45_618),
      is("applied", "lessThanInclusive", 46_347),
    ],
  },
  event: { type: "gazelle" },
};

const STATION = {
  conditions: { all: [is("opened", AT_LEAST, 45_658), is("opened", "lessThanInclusive", 46_387)] },
  event: { type: "station", params: { award: { fact: "award" } } },
};

function engineOfBoth() {
  const engine = new Engine([GAZELLE, STATION], { replaceFactsInEventParams: true });
  engine.addOperator(
    "grewBySquare",
    ([first, , last], squared) => first > 0 && last * 10_000 >= first * squared,
  );
  engine.addOperator("isYearlyShareOf", (years, percent) =>
    years.every(([spent, revenue]) => spent * 100 >= revenue * percent),
  );
  engine.addFact(
    "award",
    async (_, almanac) =>
      Math.min(Math.floor((await almanac.factValue("investment")) / 5), 200_000_000) / 100,
  );
  return engine;
}

function factsOf({ gazelle, station }) {
  const [[yearly], [profits], [spent], debt, years, inventions, rights, standards, [judged], applied] =
    gazelle;
  const revenues = yearly.map(fen);
  return {
    revenue: yearly[2],
    revenues,
    profits: profits.map(fen),
    research: spent.map((amount, year) => [fen(amount), revenues[year]]),
    debt,
    years,
    inventions,
    rights,
    standards,
    judged,
    applied,
    investment: fen(station[0]),
    opened: station[1],
  };
}

export const jsonRules = {
  label: "json-rules-engine",
  note: "two operators and the award are JavaScript",
  start() {
    const engine = engineOfBoth();
    return async (rows, verdicts, awards) => {
      for (let i = 0; i < rows.length; i++) {
        const { events } = await engine.run(factsOf(rows[i]));
        verdicts[i] = events.some(({ type }) => type === "gazelle") ? 1 : 0;
        awards[i] = events.find(({ type }) => type === "station")?.params.award ?? 0;
      }
    };
  },
};
