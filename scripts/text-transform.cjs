/** jest transform: a document's `text.md` as a module (see text.cjs). */
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { asModule } = require("./text.cjs");

const ownCode = readFileSync(require.resolve("./text.cjs"), "utf8") + readFileSync(__filename, "utf8");

module.exports = {
  process: (markdown) => ({ code: `exports.__esModule = true;\n${asModule(markdown, "exports.default =")}` }),
  getCacheKey: (markdown) => createHash("sha1").update(ownCode).update(markdown).digest("hex"),
};
