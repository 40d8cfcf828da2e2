/** webpack loader: OpenCC's TSCharacters.txt as a module (see simplified.cjs). */
const { LAW, asModule } = require("./simplified.cjs");

module.exports = function simplifiedLoader(dictionary) {
  this.addContextDependency(LAW);
  // Excel waits for functions.js, which is built of this layer: what is typed there is simplified.
  return asModule(dictionary, "export default", this._module.layer === "chinese");
};
