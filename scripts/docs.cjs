/**
 * Writes docs/coverage.md, docs/functions.md, docs/functions.zh-CN.md and the lists of functions in the READMEs from the rules
 * themselves. `test/scripts/docs.test.ts` fails where one of them is stale.
 *
 *   npm run docs
 */
const { readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const ts = require("typescript");
const { version } = require("../package.json");
const simplified = require("./simplified.cjs");
const text = require("./text.cjs");

const compilerOptions = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
  esModuleInterop: true,
};

/** The sources as they stand, without a build: TypeScript, `text.md` and the table of letters are made modules as they are asked for. */
require.extensions[".ts"] = (module, file) =>
  module._compile(ts.transpileModule(readFileSync(file, "utf8"), { compilerOptions }).outputText, file);
for (const [extension, { asModule }] of [
  [".md", text],
  [".txt", simplified],
])
  require.extensions[extension] = (module, file) =>
    module._compile(
      `exports.__esModule = true;\n${asModule(readFileSync(file, "utf8"), "exports.default =")}`,
      file,
    );

globalThis.__VERSION__ = version;
const { pages, read } = require("./docs/pages.ts");

for (const [file, page] of pages()) {
  const stale = read(file) !== page;
  if (stale) writeFileSync(join(__dirname, "..", file), page);
  console.log(`${stale ? "written" : "up to date"}  ${file}`);
}
