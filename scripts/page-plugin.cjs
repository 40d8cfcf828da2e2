/**
 * Completes the pages that html-webpack-plugin writes: the content security policy (first, so that it rules what follows), the
 * icon, and the classic scripts that must run before the bundles. The templates hold markup only.
 */
const HtmlWebpackPlugin = require("html-webpack-plugin");

/** Fabric's merge-styles adds an empty <style> and fills it by insertRule: this is the hash of the empty string. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** @param {{ origin?: string, styles: string }} allowed one more origin for scripts, and what styles may be beside our own */
function policy({ origin, styles }) {
  const scripts = ["'self'", origin].filter(Boolean).join(" ");
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `style-src 'self' ${styles}`,
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

const tag = (tagName, attributes) => ({
  tagName,
  attributes,
  voidTag: tagName !== "script",
  meta: { plugin: "page-plugin" },
});

class PagePlugin {
  /** @param {{ policy: string, scripts?: string[] }} page */
  constructor(page) {
    this.page = page;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("PagePlugin", (compilation) => {
      const hooks = HtmlWebpackPlugin.getHooks(compilation);
      hooks.alterAssetTagGroups.tap("PagePlugin", (groups) => ({
        ...groups,
        headTags: [
          tag("meta", { "http-equiv": "Content-Security-Policy", content: this.page.policy }),
          tag("link", { rel: "icon", href: "assets/icon-32.png" }),
          ...(this.page.scripts ?? []).map((src) => tag("script", { src })),
          ...groups.headTags,
        ],
      }));
      hooks.afterTemplateExecution.tap("PagePlugin", (data) => {
        if (/<script|stylesheet/i.test(data.html))
          throw new Error(
            `${data.outputName}: scripts and styles are added by the build, not by the template.`,
          );
        return data;
      });
    });
  }
}

module.exports = { EMPTY_STYLE, PagePlugin, policy };
