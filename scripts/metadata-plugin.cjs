/**
 * Writes functions.json (zh-CN) and functions.en-US.json from the rules themselves. The entry `metadata` compiles what the
 * rules say about themselves; this plugin runs it and emits the two files in its place.
 */
const { runInNewContext } = require("node:vm");
const { Compilation, sources } = require("webpack");

const ENTRY = "metadata";
const FILES = { "functions.json": "zh-CN", "functions.en-US.json": "en-US" };

/** The entry as a CommonJS module, with nothing around it: metadata needs neither Node nor a browser. */
const metadataEntry = (source) => ({ [ENTRY]: { import: source, library: { type: "commonjs2" } } });

function evaluate(code) {
  const module = { exports: {} };
  runInNewContext(code, { module, exports: module.exports }, { filename: `${ENTRY}.js` });
  return module.exports;
}

class MetadataPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("MetadataPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "MetadataPlugin", stage }, () => {
        const asset = compilation.getAsset(`${ENTRY}.js`);
        if (!asset || compilation.errors.length > 0) return; // a rule that does not compile has no metadata
        const { functionsJson } = evaluate(asset.source.source().toString());
        for (const [file, language] of Object.entries(FILES)) {
          const text = `${JSON.stringify(functionsJson(language), null, 2)}\n`;
          compilation.emitAsset(file, new sources.RawSource(text));
        }
        compilation.deleteAsset(`${ENTRY}.js`);
      });
    });
  }
}

module.exports = { MetadataPlugin, metadataEntry };
