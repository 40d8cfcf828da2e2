import { readFile } from "node:fs/promises";
import { createContext, Script } from "node:vm";
import { gzipSync } from "node:zlib";

export const packedSize = async (file) => gzipSync(await readFile(file), { level: 9 }).length;

/** Milliseconds from source text to associated functions, in a context that has `CustomFunctions` and nothing else. */
export async function loadTime(file, rounds) {
  const code = await readFile(file, "utf8");
  return Array.from({ length: rounds }, () => {
    const ids = [];
    const CustomFunctions = { associate: (id) => ids.push(id), Error: class extends Error {}, ErrorCode: {} };
    const context = createContext({ CustomFunctions });
    const begun = performance.now();
    new Script(code).runInContext(context);
    const taken = performance.now() - begun;
    if (ids.length === 0) throw new Error("No function was associated.");
    return taken;
  });
}
