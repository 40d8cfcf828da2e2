/** jest transform: OpenCC's TSCharacters.txt as a module (see simplified.cjs). */
const { createHash } = require("node:crypto");
const { asModule } = require("./simplified.cjs");

const code = (dictionary) => `exports.__esModule = true;\n${asModule(dictionary, "exports.default =")}`;

module.exports = {
  process: (dictionary) => ({ code: code(dictionary) }),
  getCacheKey: (dictionary) => createHash("sha1").update(code(dictionary)).digest("hex"), // it depends on the law as well
};
