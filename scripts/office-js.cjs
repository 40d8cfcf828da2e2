/**
 * Where the pane takes office.js from. It must be a file of that very name: the library derives the folder of its host files
 * and strings from it, so it is never bundled.
 */
const { dirname, join } = require("node:path");

/** `origin` is what the pane's policy has to allow beside itself. */
const OFFICE_JS = {
  /** The files of the npm package, beside the add-in: for networks without the public CDN. */
  local: { src: "vendor/office-js/office.js" },
  cdn: {
    src: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    origin: "https://appsforoffice.microsoft.com",
  },
  /** Office 365 operated by 21Vianet. */
  "21vianet": {
    src: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
    origin: "https://appsforoffice.cdn.partner.office365.cn",
  },
};

const PACKAGE = dirname(require.resolve("@microsoft/office-js/package.json"));

/** What Excel on Windows, on the web and on the Mac load; the rest of the package's 86 MB serves other programs. */
const EXCEL_FILES = [
  "office.js",
  "excel-win32-16.00.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "o15apptofilemappingtable.js", // asked for where the pane is opened outside Excel
  "{zh-cn,en-us}/office_strings.js",
  "telemetry/oteljs_agave.js",
];

/** Patterns for copy-webpack-plugin. The licence allows distribution in original form only: `minimized` keeps webpack off. */
const officeJsFiles = () =>
  [
    { from: `{${EXCEL_FILES.join(",")}}`, context: join(PACKAGE, "dist") },
    { from: "LICENSE.md", context: PACKAGE },
  ].map((pattern) => ({ ...pattern, to: "vendor/office-js", info: { minimized: true } }));

module.exports = { OFFICE_JS, EXCEL_FILES, officeJsFiles };
