/** webpack plugin: packs the strings of the scripts it is given, once they are minified (see packed-strings.cjs). */
const { Compilation, sources } = require("webpack");
const { packStrings } = require("./packed-strings.cjs");

class PackPlugin {
  /** @param {readonly string[]} files */
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("PackPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
      compilation.hooks.processAssets.tap({ name: "PackPlugin", stage }, () => {
        for (const file of this.files) {
          const asset = compilation.getAsset(file);
          if (asset)
            compilation.updateAsset(
              file,
              new sources.RawSource(packStrings(asset.source.source().toString())),
            );
        }
      });
    });
  }
}

module.exports = { PackPlugin };
