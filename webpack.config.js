/**
 * Builds `dist/`, which is everything a web server needs:
 *
 *   webpack [--env base=https://host/bt/] [--env mode=development] [--env out=folder] [--env checked]
 *   or BASE_URL, OFFICE_JS=local|cdn|21vianet, LANGUAGE=zh-CN|en-US, BT_TRANSPILE_ONLY=1 (scripts/settings.cjs)
 *
 * Two bundles: the add-in as Excel loads it, and the workbench that hosts it where there is no Excel.
 */
const { dirname, join } = require("node:path");
const { DefinePlugin } = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const { version } = require("./package.json");
const { placeManifest } = require("./scripts/manifest.cjs");
const { MetadataPlugin, metadataEntry } = require("./scripts/metadata-plugin.cjs");
const { holidays, script, text, typescript } = require("./scripts/module-rules.cjs");
const { OFFICE_JS, officeJsFiles } = require("./scripts/office-js.cjs");
const { PackPlugin } = require("./scripts/pack-plugin.cjs");
const { EMPTY_STYLE, PagePlugin, policy } = require("./scripts/page-plugin.cjs");
const { ROOT, settings } = require("./scripts/settings.cjs");
const { TypeCheckPlugin } = require("./scripts/type-check-plugin.cjs");

/** Modules that carry no English, of functions.js and of law.js: layers beside the same modules with both languages. */
const [CHINESE, CHINESE_LAW] = ["chinese", "chinese-law"];
const chinese = {
  test: /\.ts$|text\.md$/,
  issuerLayer: [CHINESE, CHINESE_LAW],
  enforce: "post",
  loader: script("chinese-only-loader"),
};
const css = { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] };
/** Univer's modules import their neighbours without an extension. */
const univer = { test: /\.m?js$/, resolve: { fullySpecified: false } };

const page = (name) =>
  new HtmlPlugin({
    template: join(ROOT, "src", name, `${name}.html`),
    filename: `${name}.html`,
    chunks: name === "taskpane" ? ["functions", "taskpane"] : [name],
    chunksSortMode: "manual",
    inject: "body",
    scriptLoading: "blocking",
    hash: true, // a new version must not meet an old bundle in the browser's cache
    minify: false,
  });

const common = (name, asked) => ({
  name,
  mode: asked.mode,
  context: ROOT,
  target: ["web", "es2020"],
  devtool: asked.mode === "development" ? "source-map" : false, // never eval: the policy of the pages forbids it
  output: {
    path: asked.out,
    filename: "[name].js",
    chunkFilename: `${name}/[name].js`,
    // Each bundle clears away its own old files only: the other one writes to the same folder at the same time.
    clean: asked.ownFolder && { keep: (file) => file.startsWith("workbench") !== (name === "workbench") },
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  performance: { hints: false },
  stats: { preset: "errors-warnings", timings: true },
  cache: {
    type: "filesystem",
    name: `${name}-${asked.mode}`,
    cacheDirectory: join(ROOT, ".cache/webpack"),
    buildDependencies: {
      config: [
        __filename,
        join(ROOT, "tsconfig.json"),
        ...["chinese-only-loader", "chinese-only", "holidays-loader", "simplified-loader", "simplified"].map(
          script,
        ),
        ...["text-loader", "text"].map(script),
      ],
    },
  },
});

/** By the language in which the functions answer; for the pane there is the law with all it asks of it, in Chinese and in both. */
const functions = {
  "zh-CN": {
    functions: { import: "./src/functions/index.ts", layer: CHINESE },
    law: { import: "./src/functions/index.law.ts", layer: CHINESE_LAW },
    "law.en-US": "./src/functions/index.law.ts",
  },
  "en-US": { functions: "./src/functions/index.law.ts" },
};

function addIn(asked) {
  const { src, origin } = OFFICE_JS[asked.officeJs];
  return {
    ...common("add-in", asked),
    entry: {
      ...functions[asked.language],
      ...metadataEntry("./src/functions/metadata.ts"),
      taskpane: ["./src/taskpane/index.tsx", "./src/commands/index.ts"],
    },
    module: { rules: [typescript, text, holidays, chinese, css] },
    experiments: { layers: true },
    plugins: [
      new DefinePlugin({ __VERSION__: JSON.stringify(version) }),
      new MetadataPlugin(),
      ...(asked.mode === "production" ? [new PackPlugin(["functions.js", "law.js", "law.en-US.js"])] : []),
      new CssPlugin(),
      page("taskpane"),
      new PagePlugin({ policy: policy({ origin, styles: EMPTY_STYLE }), scripts: [src] }),
      new CopyPlugin({
        patterns: [
          { from: "manifest.xml", transform: (xml) => placeManifest(xml.toString(), asked.base) },
          { from: "assets/*.{png,html,css}" },
          { from: "assets/samples/*.xlsx", to: "samples/[name][ext]", noErrorOnMissing: true },
          ...(asked.officeJs === "local" ? officeJsFiles() : []),
        ],
      }),
      ...(asked.transpileOnly ? [] : [new TypeCheckPlugin()]),
    ],
  };
}

/** React 18 for Univer; the pane, in its frame, keeps the React 17 that Fabric was made for. */
function workbench(asked) {
  const base = common("workbench", asked);
  const folder = (name) => dirname(require.resolve(`${name}/package.json`));
  return {
    ...base,
    entry: { workbench: "./src/workbench/index.ts" },
    resolve: { ...base.resolve, alias: { react: folder("react-18"), "react-dom": folder("react-dom-18") } },
    module: { rules: [typescript, css, univer] },
    // A trial page on localhost: minifying Univer takes seventy seconds and starts no faster.
    optimization: { minimize: false },
    plugins: [
      new DefinePlugin({ __VERSION__: JSON.stringify(version) }),
      new CssPlugin(),
      page("workbench"),
      // Univer writes its own <style>s with content; the pane's page does not allow them.
      new PagePlugin({ policy: policy({ styles: "'unsafe-inline'" }) }),
    ],
  };
}

module.exports = (env) => {
  const asked = settings(env);
  return [addIn(asked), workbench(asked)];
};
