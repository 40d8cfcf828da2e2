import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { stringsIn } from "../../scripts/packed-strings.cjs";
import type { Facade } from "../../src/functions/facade";

/**
 * `dist/functions.js` as it is shipped: a classic script that needs a `CustomFunctions` and nothing else; and `law.js`,
 * which brings the law to a page that has it; `law.en-US.js` in both languages, which is `functions.js` in a build for English.
 */

const DIST = process.env.BT_DIST ?? join(__dirname, "../../dist");
const read = (file: string): string => readFileSync(join(DIST, file), "utf8");
const CHINESE = read("functions.js");
const LAW = read("law.js");
const ENGLISH = read("law.en-US.js");

type Associated = Map<string, (...args: unknown[]) => unknown>;

interface Page {
  readonly functions: Associated;
  readonly BT: Facade;
  /** Milliseconds that it took. */
  readonly load: (script: string) => number;
}

/** A context in which the scripts have run, one behind the other. */
function loaded(...scripts: readonly string[]): Page {
  const functions: Associated = new Map();
  const context = vm.createContext({
    CustomFunctions: {
      associate: (id: string, call: (...args: unknown[]) => unknown) => {
        if (functions.has(id)) throw new Error(`${id} is associated twice`);
        functions.set(id, call);
      },
      Error: class extends Error {
        constructor(
          readonly code: string,
          message?: string,
        ) {
          super(message);
        }
      },
      ErrorCode: {},
    },
  });
  const page: Page = {
    functions,
    get BT() {
      return (context as { BT: Facade }).BT;
    },
    load: (script) => {
      const before = performance.now();
      vm.runInContext(script, context);
      return performance.now() - before;
    },
  };
  scripts.forEach(page.load);
  return page;
}

const station = (page: Page, ...args: unknown[]): unknown => page.functions.get("STATION_AWARD")?.(...args);

describe.each([
  ["functions.js", CHINESE, /购置和安装总投资/u],
  ["law.en-US.js, the functions.js of a build for English", ENGLISH, /^investment: /u],
])("%s in a bare context", (_, code, refusal) => {
  it("associates exactly the functions of functions.json, in both languages", () => {
    const ids = [...loaded(code).functions.keys()];
    for (const file of ["functions.json", "functions.en-US.json"]) {
      const { functions } = JSON.parse(read(file)) as { functions: { id: string }[] };
      expect(functions.map(({ id }) => id)).toEqual(ids);
    }
  });

  it("computes, and refuses with a message", () => {
    const page = loaded(code);
    expect(station(page, 8_000_000, 45_838, null)).toBe(1_600_000);
    expect(() => station(page, "many", 45_838, null)).toThrow(refusal);
    expect(page.functions.get("VERSION")?.()).toMatch(/^\d+\.\d+\.\d+ · 法规库 \d{4}-\d{2}-\d{2}$/u);
  });

  it("names neither document, window nor Office, and no address of the network", () => {
    expect(code).not.toMatch(
      /(?<![.\w])(?:document|window|Office|Excel|XMLHttpRequest|fetch|localStorage)\s*[.([]/u,
    );
    expect(stringsIn(code).join("\n")).not.toMatch(/https?:\/\//u);
  });
});

describe("functions.js", () => {
  it("is small enough to load at once", () => {
    expect(gzipSync(CHINESE, { level: 9 }).length).toBeLessThanOrEqual(120_000);
    expect(loaded().load(CHINESE)).toBeLessThan(1_500); // ten times the aim: this is no benchmark
  });

  it("carries no English sentences but the few that tell of a slip in the code", () => {
    const sentences = (code: string): readonly string[] =>
      stringsIn(code).filter((string) => /[A-Za-z]+(?: [A-Za-z-]+){3}/u.test(string));
    expect(sentences(ENGLISH).length).toBeGreaterThan(500);
    expect(sentences(CHINESE).length).toBeLessThan(15);
  });

  it("still finds what may be asked for in English", () => {
    const gazelle = loaded(CHINESE).functions.get("CHECKLIST")?.("gazelle") as unknown[][];
    expect(gazelle).toHaveLength(9);
    expect(new Set(gazelle.slice(1).map(([topic]) => topic))).toEqual(new Set(["瞪羚申报材料"]));
  });

  it("leaves no more on the page than its version and its memory of calls", () => {
    const { BT } = loaded(CHINESE);
    expect(Object.keys(BT)).toEqual(["version", "callsAt"]);
    expect(BT.callsAt({ sheet: "加氢站", row: 1, column: 6 })).toEqual([]);
  });
});

describe("law.js behind functions.js", () => {
  const CELL = { sheet: "加氢站", row: 1, column: 6 };
  const invocation = { address: "加氢站!G2", functionName: "STATION_AWARD" };

  it("leaves the functions as they are, answering in Chinese", () => {
    const page = loaded(CHINESE, LAW);
    expect([...page.functions.keys()]).toEqual([...loaded(CHINESE).functions.keys()]);
    expect(() => station(page, "many", 45_838)).toThrow(/购置和安装总投资/u);
  });

  it("gives the Chinese where English is asked for", () => {
    const { BT } = loaded(CHINESE, LAW);
    expect(BT.languages).toEqual(["zh-CN"]);
    for (const { title, about, parameters } of BT.functions)
      for (const { zh, en } of [title, about, ...parameters.flatMap((each) => [each.label, each.about])])
        expect(en).toBe(zh);
    const { steps, clauses } = BT.explain("STATION_AWARD", [8_000_000, 45_838]);
    for (const { text } of steps) expect(text.en).toBe(text.zh);
    for (const { status, emendations } of clauses)
      for (const { zh, en } of [status, ...emendations.map(({ why }) => why)]) expect(en).toBe(zh);
  });

  it("explains in both languages behind it, and remembers the calls from before, between and after", () => {
    const page = loaded(CHINESE);
    station(page, 8_000_000, 45_838, null, invocation);
    page.load(LAW);
    const chinese = page.BT.explain("STATION_AWARD", [8_000_000, 45_838]).steps;
    station(page, 8_500_000, 45_838, null, invocation);
    page.load(ENGLISH);
    station(page, 9_000_000, 45_838, null, invocation);
    expect(page.BT.languages).toEqual(["zh-CN", "en-US"]);
    expect(page.BT.callsAt(CELL).map(({ args }) => args[0])).toEqual([8_000_000, 8_500_000, 9_000_000]);
    const { steps } = page.BT.explain("STATION_AWARD", [8_000_000, 45_838]);
    expect(steps.map(({ text }) => text.en).join()).toMatch(/period from 2025-01-01.*Investment/u);
    expect(steps.map(({ text }) => text.zh)).toEqual(chinese.map(({ text }) => text.zh));
  });

  it("says the same in Chinese as functions.js does", () => {
    const { functions, BT } = loaded(CHINESE, LAW);
    const clauses = functions.get("CLAUSES")?.("", null) as string[][];
    expect(clauses.slice(1).map(([id, , , text]) => [id, text])).toEqual(
      BT.search("", Infinity).map(({ id, original }) => [id, original]),
    );
    const steps = functions.get("EXPLAIN")?.(
      "STATION_AWARD",
      [[[8_000_000]], [[45_838]]],
      null,
    ) as string[][];
    const told = BT.explain("STATION_AWARD", [8_000_000, 45_838]).steps.map(({ text }) => text.zh);
    expect(steps.slice(1, 1 + told.length).map(([, text]) => text)).toEqual(told);
    expect(BT.version).toBe(loaded(CHINESE).BT.version);
  });
});
