/** Hands the genuine hucre, an ES module that Jest's CommonJS cannot load, to tests as the global `hucre`. */
const { TestEnvironment } = require("jest-environment-node");

module.exports = class HucreEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.hucre = await import("hucre/xlsx");
  }
};
