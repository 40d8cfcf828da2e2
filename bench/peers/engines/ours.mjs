/** The add-in as it ships: the built functions.js and law.js in this process, with a `CustomFunctions` and nothing else. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

const DIST = process.env.BT_DIST ?? fileURLToPath(new URL("../../../dist/", import.meta.url));
const LANGUAGE = "zh-CN";

/** @returns the functions by their ids; the facade is at `globalThis.BT` */
async function load() {
  const functions = new Map();
  globalThis.CustomFunctions = {
    associate: (id, call) => functions.set(id, call),
    Error: class extends Error {},
    ErrorCode: {},
  };
  for (const script of ["functions.js", "law.js"]) {
    const file = join(DIST, script);
    new Script(await readFile(file, "utf8"), { filename: file }).runInThisContext();
  }
  return functions;
}

async function judges() {
  await load();
  return ["GAZELLE_ELIGIBLE", "STATION_AWARD"].map((rule) => globalThis.BT.judge(rule, LANGUAGE));
}

const truth = (value) => (value === true ? 1 : value === false ? 0 : 2);

export const oursVerdicts = {
  label: "BT, verdicts (judge.answer)",
  note: "12 conditions, inputs checked as in a cell",
  async start() {
    const [gazelle, station] = await judges();
    return (rows, verdicts, awards) => {
      for (let i = 0; i < rows.length; i++) {
        verdicts[i] = truth(gazelle.answer(rows[i].gazelle).value);
        awards[i] = station.answer(rows[i].station).value;
      }
    };
  },
};

/** Reads a character near the end, so that a text put together is really put together; its length. */
const written = (text) => text.length + (text.charCodeAt(text.length - 1) === 0 ? 1 : 0);

const lengthOf = ({ conclusion, reason, gap, citation, grounds }) =>
  written(conclusion) + written(reason) + written(gap) + written(citation) + grounds.length;

export const oursReasons = {
  label: "BT, with reasons, gaps and citations (judge.account)",
  note: "every text of both accounts written out",
  async start() {
    const [gazelle, station] = await judges();
    return (rows, verdicts, awards) => {
      let characters = 0;
      for (let i = 0; i < rows.length; i++) {
        const why = gazelle.account(rows[i].gazelle);
        const how = station.account(rows[i].station);
        verdicts[i] = truth(why.value);
        awards[i] = how.value;
        characters += lengthOf(why) + lengthOf(how);
      }
      return { charactersOfReasons: characters };
    };
  },
};

/** EACH_ROW takes one column of judgements: 是 where all six are. */
const gazelleRow = ({ gazelle: [[revenues], [profits], [research], ...rest] }) => [
  ...revenues,
  ...profits,
  ...research,
  ...rest.slice(0, -2),
  rest.at(-2)[0].every((one) => one === "是") ? "是" : "否",
  rest.at(-1),
];

export const oursEachRow = {
  label: "BT, =BT.EACH_ROW, two calls for all rows",
  note: "verdicts; the six judgements as one column",
  async start() {
    const eachRow = (await load()).get("EACH_ROW");
    const ranges = new WeakMap();
    const rangesOf = (rows) => {
      if (!ranges.has(rows))
        ranges.set(rows, [rows.map(gazelleRow), rows.map(({ station }) => [...station])]);
      return ranges.get(rows);
    };
    const run = (rows, verdicts, awards) => {
      const [applications, stations] = rangesOf(rows);
      const answers = eachRow("GAZELLE_ELIGIBLE", applications);
      const amounts = eachRow("STATION_AWARD", stations);
      for (let i = 0; i < rows.length; i++) {
        verdicts[i] = truth(answers[i][0]);
        awards[i] = amounts[i][0];
      }
    };
    return Object.assign(run, { prepare: rangesOf });
  },
};
