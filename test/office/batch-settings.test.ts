import type { RunRecord } from "../../src/batch/run-record";
import { type SavedMapping, save } from "../../src/batch/saved-mapping";
import { summaryKeeper } from "../../src/batch/summary";
import { forgetRun, keepMapping, keepRun, readMappings, readRun } from "../../src/workbook/list-settings";
import { HEADINGS, RULE, value } from "./batch-list";
import { openStage, type Stage } from "./harness";

let stage: Stage;
beforeEach(async () => {
  stage = (await openStage({ sheets: ["名单"] })).asGlobals();
});
afterEach(() => {
  stage.close();
});

const KEY = "BT.batch.mappings.1";

const mapping = (heading: string): SavedMapping =>
  save(RULE, { rule: RULE.name, inputs: { investment: { kind: "columns", columns: [0], unit: "wan" } } }, [
    { index: 0, heading, sample: [] },
  ]);

const RECORD: RunRecord = {
  version: 1,
  library: "1.0.0",
  rule: "STATION_AWARD",
  language: "zh-CN",
  list: "名单!A1:C401",
  headings: HEADINGS,
  mapping: { rule: "STATION_AWARD", inputs: {} },
  readings: {},
  output: { kind: "values", place: "名单!D1" },
  total: 400,
  done: 0,
  summary: summaryKeeper(RULE).saved(),
  sensitivity: null,
};

describe("mappings", () => {
  test("the newest first, the same one once, at most twenty", async () => {
    expect(value(await readMappings(RULE))).toEqual([]);
    for (let i = 0; i < 25; i += 1) value(await keepMapping(mapping(`总投资${i}`)));
    value(await keepMapping(mapping("总投资20")));
    const kept = value(await readMappings(RULE));
    expect(kept).toHaveLength(20);
    expect(kept.slice(0, 3)).toEqual([mapping("总投资20"), mapping("总投资24"), mapping("总投资23")]);
    expect(value(await readMappings({ ...RULE, name: "GAZELLE_ELIGIBLE" }))).toEqual([]);
  });

  test.each([
    ["a number", 12],
    ["no JSON", "{"],
    ["a list", "[1]"],
    ["null", "null"],
    ["another form", JSON.stringify({ STATION_AWARD: "x" })],
    ["mappings that are none", JSON.stringify({ STATION_AWARD: [null, 1, { version: 2 }, {}] })],
  ])("what is broken counts as nothing, and does not keep others from being kept: %s", async (_, broken) => {
    stage.book.settings.set(KEY, broken);
    expect(value(await readMappings(RULE))).toEqual([]);
    value(await keepMapping(mapping("总投资")));
    expect(value(await readMappings(RULE))).toEqual([mapping("总投资")]);
  });

  test("the mappings of other rules stay", async () => {
    stage.book.settings.set(KEY, JSON.stringify({ OTHER_RULE: [{ version: 1, rule: "OTHER_RULE" }] }));
    value(await keepMapping(mapping("总投资")));
    expect(JSON.parse(String(stage.book.settings.get(KEY)))).toMatchObject({
      OTHER_RULE: [{ rule: "OTHER_RULE" }],
    });
  });
});

describe("the unfinished run", () => {
  test("is kept, read and forgotten", async () => {
    expect(value(await readRun())).toBeNull();
    value(await keepRun(RECORD));
    expect(value(await readRun())).toEqual(RECORD);
    value(await forgetRun());
    expect(value(await readRun())).toBeNull();
    value(await forgetRun());
  });

  test.each([
    ["no JSON", "x"],
    ["a number", 3],
    ["another version", JSON.stringify({ ...RECORD, version: 2 })],
  ])("what is broken counts as none: %s", async (_, broken) => {
    stage.book.settings.set("BT.batch.run.1", broken);
    expect(value(await readRun())).toBeNull();
  });
});

test("a host that fails is reported", async () => {
  await stage.settle(50);
  stage.host.switches.editing = true;
  expect(await readMappings(RULE)).toMatchObject({ trouble: { kind: "editing" } });
  expect(await keepMapping(mapping("总投资"))).toMatchObject({ trouble: { kind: "editing" } });
  expect(await keepRun(RECORD)).toMatchObject({ trouble: { kind: "editing" } });
});
