/** Which functions.js a build makes: of Chinese alone with English beside it, or of both. */

type WebpackConfig = (asked: object) => readonly [addIn: { readonly entry: Record<string, unknown> }];

const webpackConfig = jest.requireActual<WebpackConfig>("../../webpack.config.js");

const entries = (language: string): Record<string, unknown> => webpackConfig({ language })[0].entry;

test("the ordinary build answers in Chinese, with the law in Chinese and in both languages for the pane", () => {
  expect(entries("zh-CN")).toMatchObject({
    functions: { import: "./src/functions/index.ts", layer: "chinese" },
    law: { import: "./src/functions/index.law.ts", layer: "chinese-law" },
    "law.en-US": "./src/functions/index.law.ts",
  });
});

test("a build for English has that same file as its functions.js, and needs no other", () => {
  const english = entries("en-US");
  expect(english.functions).toBe(entries("zh-CN")["law.en-US"]);
  expect(Object.keys(english)).not.toContain("law");
});
