import zen from "@gorules/zen-engine";

/**
 * A decision graph: a table for the growth floor, a table for the research floor, expressions for the rest. It counts in decimals of 28
 * digits, so the law is written as it reads; only (1 + floor)² replaces the root.
 */

const at = { x: 0, y: 0 };
const HOW_OFTEN = {
  once: { inputField: null, outputPath: null, executionMode: "single" },
  eachRow: { inputField: "rows", outputPath: "rows", executionMode: "loop" },
};

const table = (id, rules, how) => ({
  id,
  name: id,
  type: "decisionTableNode",
  position: at,
  content: {
    hitPolicy: "first",
    inputs: [{ id: "i", name: "r3", field: "r3" }],
    outputs: [{ id: "o", name: id, field: id }],
    rules: rules.map(([from, gives], row) => ({ _id: `${id}${row}`, i: from, o: gives })),
    passThrough: true,
    ...how,
  },
});

const GROWTH = [
  ["< 50000000", "1.5625"],
  ["< 200000000", "1.44"],
  ["< 1000000000", "1.3225"],
  [">= 1000000000", "1.21"],
];
const RESEARCH = [
  ["< 50000000", "0.05"],
  ["<= 200000000", "0.04"],
  ["> 200000000", "0.03"],
];

const ELIGIBLE = [
  ...[1, 2, 3, 4, 5, 6].map((place) => `j${place} == "是"`),
  "years >= 3",
  "debt < 0.7",
  "r3 >= 10000000",
  "((r1 > 0 and r3 >= r1 * squared) or (p1 > 0 and p3 >= p1 * squared))",
  ...[1, 2, 3].map((year) => `d${year} >= r${year} * share`),
  "(inventions >= 2 or rights >= 8 or standards >= 1)",
  "applied >= 45618 and applied <= 46347",
].join(" and ");
const AWARD = "opened >= 45658 and opened <= 46387 ? min([floor(20 * investment) / 100, 2000000]) : 0";

function graph(how) {
  const bare = (id, type) => ({ id, name: id, type, position: at, content: { schema: "" } });
  const nodes = [
    bare("in", "inputNode"),
    table("squared", GROWTH, how),
    table("share", RESEARCH, how),
    {
      ...bare("decide", "expressionNode"),
      content: {
        expressions: [
          { id: "a", key: "eligible", value: ELIGIBLE },
          { id: "b", key: "award", value: AWARD },
        ],
        passThrough: false,
        ...how,
      },
    },
    bare("out", "outputNode"),
  ];
  const edges = nodes.slice(1).map(({ id }, i) => ({
    id: `e${i}`,
    sourceId: nodes[i].id,
    targetId: id,
    type: "edge",
  }));
  return { contentType: "application/vnd.gorules.decision", nodes, edges };
}

const decision = (how) => new zen.ZenEngine().createDecision(Buffer.from(JSON.stringify(graph(how))));

function contextOf({ gazelle, station }) {
  const [[r], [p], [d], debt, years, inventions, rights, standards, [j], applied] = gazelle;
  return {
    ...{ r1: r[0], r2: r[1], r3: r[2], p1: p[0], p3: p[2], d1: d[0], d2: d[1], d3: d[2] },
    ...{ debt, years, inventions, rights, standards, applied },
    ...{ j1: j[0], j2: j[1], j3: j[2], j4: j[3], j5: j[4], j6: j[5] },
    ...{ investment: station[0], opened: station[1] },
  };
}

const onePerCall = (options) => ({
  start() {
    const both = decision(HOW_OFTEN.once);
    return async (rows, verdicts, awards) => {
      let traced = 0;
      for (let i = 0; i < rows.length; i++) {
        const { result, trace } = await both.evaluate(contextOf(rows[i]), options);
        verdicts[i] = result.eligible ? 1 : 0;
        awards[i] = Number(result.award);
        if (trace) traced += Object.keys(trace).length;
      }
      return { stepsTraced: traced };
    };
  },
});

const CHUNK = 1000;

export const zenEngine = {
  label: "zen-engine",
  note: "one call a row",
  ...onePerCall(),
};

export const zenTrace = {
  label: "zen-engine with trace",
  note: "one call a row, trace: true",
  ...onePerCall({ trace: true }),
};

export const zenLoop = {
  label: "zen-engine, loop mode",
  note: "1,000 rows a call, its fastest form",
  start() {
    const both = decision(HOW_OFTEN.eachRow);
    return async (rows, verdicts, awards) => {
      for (let from = 0; from < rows.length; from += CHUNK) {
        const { result } = await both.evaluate({ rows: rows.slice(from, from + CHUNK).map(contextOf) });
        result.rows.forEach(({ eligible, award }, i) => {
          verdicts[from + i] = eligible ? 1 : 0;
          awards[from + i] = Number(award);
        });
      }
    };
  },
};
