/**
 * Type-checks `src` beside the bundling, on the second core. ts-loader only transpiles: what it would report is lost for every
 * module that webpack takes from its cache, and a broken build would pass the second time.
 */
const { join } = require("node:path");
const { Worker } = require("node:worker_threads");
const { WebpackError } = require("webpack");

const check = () =>
  new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, "type-check.cjs"));
    worker.once("message", resolve);
    worker.once("error", reject);
  });

class TypeCheckPlugin {
  apply(compiler) {
    let running;
    const start = () => {
      running = check();
      running.catch(() => undefined); // reported where it is awaited
    };
    compiler.hooks.run.tap("TypeCheckPlugin", start);
    compiler.hooks.watchRun.tap("TypeCheckPlugin", start);
    compiler.hooks.afterCompile.tapPromise("TypeCheckPlugin", async (compilation) => {
      if (compilation.compiler !== compiler) return; // html-webpack-plugin compiles its templates in children
      for (const message of await running) compilation.errors.push(new WebpackError(message));
    });
  }
}

module.exports = { TypeCheckPlugin };
