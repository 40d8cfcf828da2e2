/**
 * Jest runs tests as CommonJS and cannot load these two libraries, which are ES modules. This environment loads the genuine
 * ones outside the sandbox and hands them in; a test takes them up with
 *
 *     jest.mock("hucre/xlsx", () => globalThis.libraries["hucre/xlsx"]);
 */
const { TestEnvironment } = require("jest-environment-node");

const LIBRARIES = ["hucre/xlsx", "@univerjs/core"];

module.exports = class LibraryEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const loaded = await Promise.all(LIBRARIES.map(async (name) => [name, await import(name)]));
    this.global.libraries = Object.fromEntries(loaded);
  }
};
