import { type Medium, asText } from "../../src/batch/written-text";
import { block } from "../../src/book/block";
import { MemoryBook } from "../../src/book/memory-book";

const PLAIN = ["符合", "《办法》三(五)", "2亿", "Met", "Trueness", "未填写;=1+1", "", "〔2024〕84号"];

/** Text that a spreadsheet would take for something else, some of it by what comes before or by its width. */
const FORMULAS = ["=1+1", "+86 472", "-5", "@SUM(A1)", "'quoted", "\t=1", "\r=1", "\n=1", " =1", "＝1+1", "－1", "＠A", "＇x"]; // prettier-ignore
const PARSED = ["1-2", "2025-06-30", "20%", "TRUE", "false", "June 30", "Dec 2025", "#N/A", "1e5", "¥5", "ＴＲＵＥ", "(5)"]; // prettier-ignore

test.each<[Medium, readonly string[], (text: string) => string]>([
  ["xlsx", [...PLAIN, ...FORMULAS, ...PARSED], (text) => text],
  ["csv", [...PLAIN, ...PARSED], (text) => text],
  ["csv", FORMULAS, (text) => `“${text}”`],
  ["excel", [...FORMULAS, ...PARSED, "2亿"], (text) => `'${text}`],
  ["excel", PLAIN.filter((text) => text !== "2亿"), (text) => text],
])("in %s: %j", (medium, texts, written) => {
  expect(texts.map((text) => asText(text, medium))).toEqual(texts.map(written));
});

test.each([...PLAIN, ...FORMULAS, ...PARSED].filter(Boolean))(
  "%j arrives in a sheet as that text",
  (text) => {
    const sheet = new MemoryBook().active();
    sheet.write(block(0, 0), [[asText(text, "excel")]]);
    expect([sheet.kinds(block(0, 0)), sheet.values(block(0, 0))]).toEqual([[["text"]], [[text]]]);
  },
);
