/** webpack loader: a module without its English wording (see chinese-only.cjs). */
const { chineseOnly } = require("./chinese-only.cjs");

module.exports = function chineseOnlyLoader(source, map) {
  this.callback(null, chineseOnly(source), map);
};
