/** How the sources become modules, in every bundle: TypeScript, a document's text, the letters it may be asked for in, the holidays. */
const { join } = require("node:path");

const script = (name) => join(__dirname, `${name}.cjs`);
const typescript = { test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true } };
const text = {
  oneOf: [
    { test: /text\.md$/, loader: script("text-loader"), type: "javascript/auto" },
    { test: /TSCharacters\.txt$/, loader: script("simplified-loader"), type: "javascript/auto" },
  ],
};
const holidays = { test: /chinese-days\.json$/, loader: script("holidays-loader"), type: "javascript/auto" };

module.exports = { holidays, script, text, typescript };
