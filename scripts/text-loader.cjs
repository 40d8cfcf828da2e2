/** webpack loader: a document's `text.md` as a module (see text.cjs). */
const { asModule } = require("./text.cjs");

module.exports = function textLoader(markdown) {
  return asModule(markdown, "export default");
};
