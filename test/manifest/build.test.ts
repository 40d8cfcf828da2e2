/** What a build may be asked for, and what it then allows the pane. */
import { createHash } from "node:crypto";
import { EMPTY_STYLE, policy } from "../../scripts/page-plugin.cjs";
import { ROOT, settings } from "../../scripts/settings.cjs";

describe("the settings of a build", () => {
  test("the ordinary case needs nothing", () => {
    expect(settings({}, {})).toMatchObject({
      mode: "production",
      base: "https://bt.example.com/",
      officeJs: "local",
      language: "zh-CN",
      ownFolder: true,
      transpileOnly: false,
    });
  });
  test("the environment is asked, and the command line goes first", () => {
    const variables = {
      BASE_URL: "https://a.example",
      OFFICE_JS: "cdn",
      LANGUAGE: "en-US",
      BT_TRANSPILE_ONLY: "1",
    };
    expect(settings({}, variables)).toMatchObject({
      base: "https://a.example/",
      officeJs: "cdn",
      language: "en-US",
      transpileOnly: true,
    });
    expect(
      settings({ base: "http://localhost:3000/", officeJs: "21vianet", language: "zh-CN" }, variables),
    ).toMatchObject({
      base: "http://localhost:3000/",
      officeJs: "21vianet",
      language: "zh-CN",
    });
  });
  test("types that are checked already are not checked again", () => {
    expect(settings({ checked: true }, {}).transpileOnly).toBe(true);
  });
  test("a folder of somebody else's is never emptied", () => {
    expect(settings({ out: "/tmp/somewhere" }, {}).ownFolder).toBe(false);
    expect(settings({ out: "elsewhere" }, {}).out.startsWith(ROOT)).toBe(true);
  });
  test.each(["en_US:en", "zh_CN", "C", ""])("LANGUAGE=%s is the desktop's, not ours", (LANGUAGE) => {
    expect(settings({}, { LANGUAGE }).language).toBe("zh-CN");
  });
  test.each([
    ["OFFICE_JS", { OFFICE_JS: "CDN" }],
    ["LANGUAGE", { LANGUAGE: "fr-FR" }],
    ["BASE_URL", { BASE_URL: "http://intranet/bt/" }],
  ])("an unknown %s stops the build", (name, variables) => {
    expect(() => settings({}, variables)).toThrow(name);
  });
});

describe("the content security policy", () => {
  test("allows what Fabric adds, which is an empty style", () => {
    expect(EMPTY_STYLE).toBe(`'sha256-${createHash("sha256").update("").digest("base64")}'`);
  });
  test("is closed but for the own server, and for office.js where that comes from elsewhere", () => {
    const local = policy({ styles: EMPTY_STYLE });
    expect(local).toContain("default-src 'none'; script-src 'self'; connect-src 'self'");
    expect(local).not.toMatch(/unsafe|https?:|\*|frame-ancestors/);
    expect(policy({ origin: "https://cdn.example", styles: EMPTY_STYLE })).toContain(
      "script-src 'self' https://cdn.example;",
    );
  });
});
