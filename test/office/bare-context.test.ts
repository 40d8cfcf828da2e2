import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { gzipSync } from "node:zlib";

/** `dist/functions.js` as it is shipped: a classic script that needs a `CustomFunctions` and nothing else. */

const DIST = join(__dirname, "../../dist");
const code = readFileSync(join(DIST, "functions.js"), "utf8");

type Associated = Map<string, (...args: unknown[]) => unknown>;

function loaded(): { readonly functions: Associated; readonly milliseconds: number } {
  const functions: Associated = new Map();
  const context = vm.createContext({
    CustomFunctions: {
      associate: (id: string, call: (...args: unknown[]) => unknown) => functions.set(id, call),
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
  const before = performance.now();
  vm.runInContext(code, context);
  return { functions, milliseconds: performance.now() - before };
}

describe("functions.js in a bare context", () => {
  it("associates exactly the functions of functions.json, in both languages", () => {
    const ids = [...loaded().functions.keys()];
    for (const file of ["functions.json", "functions.en-US.json"]) {
      const { functions } = JSON.parse(readFileSync(join(DIST, file), "utf8")) as {
        functions: { id: string }[];
      };
      expect(functions.map(({ id }) => id)).toEqual(ids);
    }
  });

  it("computes, and refuses with a message", () => {
    const { functions } = loaded();
    expect(functions.get("STATION_AWARD")?.(8_000_000, 45_838, null)).toBe(1_600_000);
    expect(() => functions.get("STATION_AWARD")?.("many", 45_838, null)).toThrow(/购置和安装总投资/u);
    expect(functions.get("VERSION")?.()).toMatch(/^\d+\.\d+\.\d+ · 法规库 \d{4}-\d{2}-\d{2}$/u);
  });

  it("names neither document, window nor Office, and no address of the network", () => {
    expect(code).not.toMatch(
      /(?<![.\w])(?:document|window|Office|Excel|XMLHttpRequest|fetch|localStorage)\s*[.([]/u,
    );
    expect(code).not.toMatch(/https?:\/\//u);
  });

  it("is small enough to load at once", () => {
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(120_000);
    expect(loaded().milliseconds).toBeLessThan(1_500); // ten times the aim: this is no benchmark
  });
});
