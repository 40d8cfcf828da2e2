/** Builds the command line: one file that Node runs, with everything it needs in it. */
const { join, resolve } = require("node:path");
const { DefinePlugin } = require("webpack");
const { version } = require("../package.json");
const { holidays, script, text, typescript } = require("./module-rules.cjs");

const ROOT = resolve(__dirname, "..");
const FOLDER = join(ROOT, ".cache/batch");

/** @param name of the file; another one while it is being written */
const cliConfig = (name = "batch.cjs") => ({
  name: "batch",
  mode: "production",
  context: ROOT,
  target: "node20",
  devtool: false,
  entry: "./src/cli/index.ts",
  output: { path: FOLDER, filename: name },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [typescript, text, holidays] },
  // Read by nobody but Node: minifying would only take time and make a fault harder to find.
  optimization: { minimize: false },
  performance: { hints: false },
  cache: {
    type: "filesystem",
    name: "batch",
    cacheDirectory: join(ROOT, ".cache/webpack"),
    buildDependencies: {
      config: [
        __filename,
        join(ROOT, "tsconfig.json"),
        ...["holidays-loader", "module-rules", "simplified-loader", "simplified", "text-loader", "text"].map(
          script,
        ),
      ],
    },
  },
  plugins: [new DefinePlugin({ __VERSION__: JSON.stringify(version) })],
});

module.exports = { FOLDER, ROOT, cliConfig };
