import "./excel"; // first: the global CustomFunctions
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createFunctions } from "../../src/functions/create";
import { measures } from "../../src/law";
import type { Given } from "./case";
import { callFromCell } from "./excel";
import { holdThresholds } from "./thresholds/check";
import type { Call, ProbeFile } from "./thresholds/probe";

/**
 * Every threshold of the library, at, just under and just over, generated from its own figures, periods and tables of bands by
 * the files `thresholds/*.probes.ts`. A threshold that no probe knows fails here: none enters the library untried. Words and
 * numbers are held together elsewhere.
 */

const FOLDER = join(__dirname, "thresholds");
const files = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".probes.ts"))
  .sort()
  .map((file) => jest.requireActual<ProbeFile>(join(FOLDER, file)));

const functions = createFunctions("zh-CN");
function ask([name, ...given]: Call): Given {
  const called = functions.get(name);
  if (!called) throw new Error(`no function ${name}`);
  return callFromCell(called, name, given).value;
}

const asked = holdThresholds({
  laws: measures.map(({ law }) => law),
  probes: {
    probes: files.flatMap(({ probes = [] }) => probes),
    periods: files.flatMap(({ periods = [] }) => periods),
    bands: files.flatMap(({ bands = [] }) => bands),
  },
  ask,
});

it("asks a good number of questions", () => {
  expect(asked).toBeGreaterThan(250);
});
