import Engine from "publicodes";

/**
 * Its keywords are French and it counts in doubles: amounts come in whole fen, ratios are compared by cross-multiplication within the
 * safe integers, and `//` divides whole numbers. A judgement is oui or non.
 */

const NUMBERS =
  "r1 r2 r3 p1 p3 d1 d2 d3 debt years inventions rights standards applied investment opened".split(" ");
const JUDGED = "j1 j2 j3 j4 j5 j6".split(" ");
const asked = (names) => Object.fromEntries(names.map((name) => [name, { question: name }]));
const grew = (series) => ({
  "toutes ces conditions": [`${series}1 > 0`, `${series}3 * 10000 >= ${series}1 * squared`],
});

const RULES = {
  ...asked(NUMBERS),
  ...asked(JUDGED),
  squared: {
    variations: [
      { si: "r3 < 5000000000", alors: 15_625 },
      { si: "r3 < 20000000000", alors: 14_400 },
      { si: "r3 < 100000000000", alors: 13_225 },
      { sinon: 12_100 },
    ],
  },
  share: {
    variations: [{ si: "r3 < 5000000000", alors: 5 }, { si: "r3 <= 20000000000", alors: 4 }, { sinon: 3 }],
  },
  eligible: {
    "toutes ces conditions": [
      ...JUDGED,
      "years >= 3",
      "debt < 7000",
      "r3 >= 1000000000",
      { "une de ces conditions": [grew("r"), grew("p")] },
      ...[1, 2, 3].map((year) => `d${year} * 100 >= r${year} * share`),
      { "une de ces conditions": ["inventions >= 2", "rights >= 8", "standards >= 1"] },
      "applied >= 45618",
      "applied <= 46347",
    ],
  },
  award: {
    "applicable si": { "toutes ces conditions": ["opened >= 45658", "opened <= 46387"] },
    valeur: "investment // 5",
    plafond: 200_000_000,
  },
};

const fen = (yuan) => Math.round(yuan * 100);
const said = (judged) => (judged === "是" ? "oui" : "non");

function situationOf({ gazelle, station }) {
  const [[r], [p], [d], debt, years, inventions, rights, standards, [j], applied] = gazelle;
  return {
    ...{ r1: fen(r[0]), r2: fen(r[1]), r3: fen(r[2]), p1: fen(p[0]), p3: fen(p[2]) },
    ...{ d1: fen(d[0]), d2: fen(d[1]), d3: fen(d[2]), debt: Math.round(debt * 10_000) },
    ...{ years, inventions, rights, standards, applied },
    ...{ j1: said(j[0]), j2: said(j[1]), j3: said(j[2]), j4: said(j[3]), j5: said(j[4]), j6: said(j[5]) },
    ...{ investment: fen(station[0]), opened: station[1] },
  };
}

export const publicodes = {
  label: "publicodes",
  note: "whole fen, cross-multiplied",
  start() {
    const engine = new Engine(RULES, { warn: false });
    return (rows, verdicts, awards) => {
      for (let i = 0; i < rows.length; i++) {
        engine.setSituation(situationOf(rows[i]));
        verdicts[i] = engine.evaluate("eligible").nodeValue === true ? 1 : 0;
        awards[i] = (engine.evaluate("award").nodeValue ?? 0) / 100;
      }
    };
  },
};
