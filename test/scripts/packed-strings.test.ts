import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { pack, packStrings, stringsIn, unpack } from "../../scripts/packed-strings.cjs";

/** What is packed comes out again, letter for letter. */

const LAW = join(__dirname, "../../src/law");
const texts = readdirSync(LAW, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith("text.md"))
  .map((path) => readFileSync(join(LAW, path), "utf8"));

const through = (strings: readonly string[]): string[] => {
  const { packed, letters, singles } = pack(strings);
  return unpack(packed, letters, singles);
};

describe("strings", () => {
  test("every text of the library, alone and with the others", () => {
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) expect(through([text])).toEqual([text]);
    expect(through(texts)).toEqual(texts);
  });

  test.each([
    [["一"]],
    [["", "氢", ""]],
    [["line\nnext\r\n\t\u2028", `"'\`\\$`]],
    [["𠮷", "\ud842", "\udfb7", "\uffff"]],
    [[Array.from({ length: 8_000 }, (_, i) => String.fromCharCode(0x3400 + i)).join("")]],
  ])("%#", (strings) => {
    expect(through(strings)).toEqual(strings);
  });

  test("are printable signs once packed, fewer bytes than before", () => {
    const { packed } = pack(texts);
    expect(packed).toMatch(/^[ !#-[\]-~]+$/u);
    expect(packed.length).toBeLessThan(0.75 * Buffer.byteLength(texts.join("")));
  });

  test("what cannot be packed stops the build", () => {
    expect(() => pack(["a\0b"])).toThrow("U+0000");
    const letters = Array.from({ length: 9_000 }, (_, i) => String.fromCharCode(0x3400 + i));
    expect(() => pack(letters)).toThrow("too many");
  });
});

describe("a script", () => {
  const SCRIPT = `
    "use strict";
    var $ = "氢", many = 3;
    var told = {
      plain: "abc", text: "氢能", again: "氢能", escaped: "\\u6c22\\n“”",
      "三(五)": { 标题: 1, "标 题": 2 }, ["能" + many]() { return "能"; },
      whole: \`氢\`, parts: \`共\${many}座\${\`内\${$}\`}\${many}\`, ends: \`\${$}站\`, bare: \`\${$}\`,
      raw: String.raw\`氢\\n\${"氢"}能\`, sign: /^[氢-能]$/u.test("氢"), same: $ === "氢", ...{ "四": 4 },
    };
    result = [told, Object.keys(told), told.能3(), (({ "三(五)": x }) => x)(told), told["三(五)"]];
  `;
  const told = (script: string): unknown => {
    const context: { result: unknown } = { result: undefined };
    vm.runInNewContext(script, context);
    return JSON.parse(JSON.stringify(context.result));
  };

  test("says the same", () => {
    expect(told(packStrings(SCRIPT))).toEqual(told(SCRIPT));
  });

  test("keeps its packed strings to itself", () => {
    const packed = packStrings(SCRIPT);
    expect(packed).not.toMatch(/"(?:氢能|三\(五\))"|内\$/u);
    const context = { result: undefined };
    vm.runInNewContext(packed, context);
    vm.runInNewContext(packed, context);
    expect(Object.keys(context)).not.toContain("unpack");
  });

  test("tells all its strings, packed or not", () => {
    const strings = stringsIn(packStrings(SCRIPT));
    for (const string of ["abc", "氢能", "氢\n“”", "三(五)", "共", "座", "内", "站"])
      expect(strings).toContain(string);
  });
});
