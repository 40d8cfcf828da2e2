import { callFromCell, type Answer, type CustomFunction } from "../law/excel";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import type { Language } from "../../src/engine/words";
import { createFunctions } from "../../src/functions/create";
import type { Case } from "../law/case";
import { TABLES } from "../law/tables";

/** The build leaves English out of functions.js and packs its strings: every case is answered as the sources answer it. */

const DIST = process.env.BT_DIST ?? join(__dirname, "../../dist");

type Functions = ReadonlyMap<string, CustomFunction>;

function shipped(file: string): Functions {
  const functions = new Map<string, CustomFunction>();
  const associate = (id: string, call: CustomFunction): unknown => functions.set(id, call);
  vm.runInNewContext(readFileSync(join(DIST, file), "utf8"), {
    CustomFunctions: { ...CustomFunctions, associate },
  });
  return functions;
}

function answer(functions: Functions, { call: [name, ...given] }: Case): Answer | undefined {
  const called = functions.get(name);
  return called && callFromCell(called, name, given);
}

test.each<[string, Language]>([
  ["functions.js", "zh-CN"],
  ["law.en-US.js", "en-US"],
])("%s", (file, language) => {
  const [built, sources] = [shipped(file), createFunctions(language)];
  const cases = Object.values(TABLES).flat();
  expect(cases.length).toBeGreaterThan(1_000);
  const different = cases
    .map((one) => [one.call, answer(built, one), answer(sources, one)].map((told) => JSON.stringify(told)))
    .filter(([, told, expected]) => told !== expected);
  expect(different.slice(0, 3)).toEqual([]); // the first few show whether dist/ is merely older than the sources
});
