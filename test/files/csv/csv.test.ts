import iconv from "iconv-lite";
import { fileError, type FileCell, type FileRow } from "../../../src/files/cell";
import { openCsv } from "../../../src/files/csv";

const blob = (text: string, encoding = "utf8", mark = ""): Blob => new Blob([new Uint8Array(iconv.encode(mark + text, encoding))]); // prettier-ignore

async function rowsOf(file: Blob): Promise<(readonly FileCell[])[]> {
  const rows: (readonly FileCell[])[] = [];
  for await (const { row, cells } of (await openCsv(file)).rows()) rows[row] = cells;
  return rows;
}

async function written(
  file: Blob,
  column: number,
  add: (row: FileRow) => readonly FileCell[],
): Promise<Uint8Array> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const to = new WritableStream<Uint8Array>({ write: (chunk) => void chunks.push(new Uint8Array(chunk)) });
  await (await openCsv(file)).written(column, add, to);
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

const LIST = "企业名称,总投资(万元)\r\n甲𠮷〔1〕,800\r\n";

describe("encodings", () => {
  test.each<[string, Blob]>([
    ["utf-8", blob(LIST)],
    ["utf-8-bom", blob(LIST, "utf8", "\ufeff")],
    ["gb18030", blob(LIST, "gb18030")],
    ["utf-16le", blob(LIST, "utf-16le", "\ufeff")],
    ["utf-16be", blob(LIST, "utf-16be", "\ufeff")],
  ])("%s is found, read, and written again", async (encoding, file) => {
    expect((await openCsv(file)).encoding).toBe(encoding);
    expect(await rowsOf(file)).toEqual([["企业名称", "总投资(万元)"], ["甲𠮷〔1〕", 800]]); // prettier-ignore
    const name = encoding.replace("-bom", "");
    const mark = /bom|16/.test(encoding) ? "\ufeff" : "";
    const expected = iconv.encode(`${mark}企业名称,总投资(万元),结论\r\n甲𠮷〔1〕,800,㐀符合\r\n`, name);
    const result = await written(file, 2, ({ row }) => [row === 0 ? "结论" : "㐀符合"]);
    expect(Buffer.from(result).equals(expected)).toBe(true);
  });

  test("one character that is no UTF-8 far behind makes the file GB18030", async () => {
    const file = new Blob([new Uint8Array(Buffer.from("a,b\n1,2\n".repeat(40_000))), new Uint8Array(iconv.encode("包头,1\n", "gb18030"))]); // prettier-ignore
    expect((await openCsv(file)).encoding).toBe("gb18030");
    expect((await rowsOf(file)).at(-1)).toEqual(["包头", 1]);
  });

  test("every character of GB18030 with two bytes comes back as it was", async () => {
    const bytes: number[] = [];
    for (let a = 0x81; a <= 0xfe; a++)
      for (let b = 0x40; b <= 0xfe; b++) if (b !== 0x7f && !(a === 0xa3 && b === 0xa0)) bytes.push(a, b);
    const file = new Blob([new Uint8Array(bytes)]);
    expect(Buffer.from(await written(file, 1, () => [])).equals(Buffer.from(bytes))).toBe(true);
  });

  test.each<[string, Blob, string]>([
    ["nothing", new Blob([]), "empty"],
    ["a workbook", new Blob([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])]), "not-a-text"],
    ["a picture", new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff, 0xff])]), "not-a-text"],
    ["half a character of UTF-16", new Blob([new Uint8Array([0xff, 0xfe, 0x41])]), "not-a-text"],
  ])("%s is no list", async (_, file, problem) => {
    await expect(rowsOf(file)).rejects.toMatchObject({ name: "FileProblem", problem });
  });
});

describe("layout", () => {
  test.each<[string, string, string, string]>([
    ["commas", "a,b\r\n1;2,3\r\n", ",", "\r\n"],
    ["semicolons, with commas in the numbers", "a;b;c\n1,5;2,5;3\n", ";", "\n"],
    ["tabs, with commas in the texts", "a\tb\n甲, 乙\t2\n", "\t", "\n"],
    ["commas behind a title without any", "二〇二五年申报清单\n企业,投资,日期\n甲,1,2\n", ",", "\n"],
    ["quotes that hold the others", '"a;b;c",d\n"1;2\n;3",4\n', ",", "\n"],
    ["one column", "企业\n甲\n", ",", "\n"],
    ["one line", "a,b", ",", "\r\n"],
    ["old Macintosh line ends", "a;b\r1;2\r", ";", "\r"],
  ])("%s", async (_, text, delimiter, lineEnd) => {
    expect(await openCsv(blob(text))).toMatchObject({ delimiter, lineEnd });
  });
});

test.each<[string, FileCell]>([
  ["12", 12],
  ["-12.50", -12.5],
  [" 1,234,567.8 ", 1_234_567.8],
  ["1,23", "1,23"],
  [".5", 0.5],
  ["0", 0],
  ["0.30", 0.3],
  ["007", "007"],
  ["00.5", "00.5"],
  ["1.2E+07", 12_000_000],
  ["12E3", "12E3"],
  ["123456789012345", 123_456_789_012_345],
  ["1234567890123456", "1234567890123456"],
  ["911502007971234567", "911502007971234567"],
  ["0.12345678901234567890", 0.123_456_789_012_345_68],
  ["true", true],
  ["FALSE", false],
  ["#N/A", fileError("#N/A")],
  ["#div/0!", fileError("#DIV/0!")],
  ["#甲", "#甲"],
  ["2025-06-30", "2025-06-30"],
  ["20%", "20%"],
  ["800万元", "800万元"],
  ["１２", "１２"],
  ["=1+1", "=1+1"],
  ["+", "+"],
  ["1.2.3", "1.2.3"],
  ["Infinity", "Infinity"],
  ["0x10", "0x10"],
  ["", null],
])("a field %j is the cell %j", async (field, cell) => {
  expect(await rowsOf(blob(`a\tb\tc\na\t${field}\tb\n`))).toMatchObject([{}, ["a", cell, "b"]]);
});

describe("records", () => {
  test.each<[string, string, readonly (readonly FileCell[])[]]>([
    ["of different lengths", "a,b,c\n1\n1,2,3,4\n", [["a", "b", "c"], [1], [1, 2, 3, 4]]],
    [
      "with line ends and quotes inside",
      '"a\r\nb","c ""d"" e"\r\n1,2',
      [
        ["a\r\nb", 'c "d" e'],
        [1, 2],
      ],
    ],
    [
      "with quotes inside fields that do not begin with one",
      'a "b",1\nc"d,2\n',
      [
        ['a "b"', 1],
        ['c"d', 2],
      ],
    ],
    ["that are blank lines", "a,b\n\n1,2\n\n", [["a", "b"], [null], [1, 2], [null]]],
  ])("%s", async (_, text, expected) => {
    // prettier-ignore
    expect(await rowsOf(blob(text))).toEqual(expected);
  });

  test("a quote that is never closed", async () => {
    await expect(rowsOf(blob('a,b\n1,"2\n3,4\n'))).rejects.toMatchObject({ problem: "damaged" });
    await expect(rowsOf(blob(`a,b\n1,"2\n${"3,4\n".repeat(4_000_000)}`))).rejects.toMatchObject({ problem: "damaged" }); // prettier-ignore
  });
});

describe("adding cells", () => {
  const add = (cells: readonly FileCell[]) => (): readonly FileCell[] => cells;

  test.each<[string, string, number, readonly FileCell[], string]>([
    ["as fields", "a,b\n", 2, ["甲", 1.5, true, null, fileError("#N/A")], "a,b,甲,1.5,TRUE,,#N/A\n"],
    ["quoted where they must be", "a\n", 1, ['b,"c"', "d\ne", " f", "g;h"], 'a,"b,""c""","d\ne"," f",g;h\n'],
    ["quoted by the file's own sign", "a;b\n", 2, ["c;d", "e,f"], 'a;b;"c;d";e,f\n'],
    ["behind the widest record", "a,b,c\n1\n", 3, ["x"], "a,b,c,x\n1,,,x\n"],
    ["to a last line that does not end", "a\r\nb", 1, ["x"], "a,x\r\nb,x"],
    ["to lines that end differently", "a\r\nb\nc\r\n", 1, ["x"], "a,x\r\nb,x\nc,x\r\n"],
    ["to records as they stand", ' a , "b" ,"c"\n', 3, ["x"], ' a , "b" ,"c",x\n'],
    ["to old Macintosh lines", "a;b\r1;2\r", 2, ["x"], "a;b;x\r1;2;x\r"],
    ["to no record", "a\n\nb\n", 1, [], "a\n\nb\n"],
  ])("%s", async (_, text, column, cells, expected) => {
    // prettier-ignore
    expect(Buffer.from(await written(blob(text), column, add(cells))).toString()).toBe(expected);
  });

  test("where a record has more fields than were allowed for is refused", async () => {
    await expect(written(blob("a,b\n1,2,3\n"), 2, add(["x"]))).rejects.toThrow(RangeError);
    expect(await (await openCsv(blob("a,b\n1,2,3\n"))).size()).toEqual({ rows: 2, widest: 3 });
  });

  test("many rows, each asked for once and in order", async () => {
    const asked: number[] = [];
    const text = `${Array.from({ length: 30_000 }, (_, i) => `企业${i},${i}`).join("\r\n")}\r\n`;
    const result = await written(
      blob(text, "gb18030"),
      2,
      ({ row, cells }) => (asked.push(row), [cells[1] ?? null]),
    );
    expect(asked).toEqual(Array.from({ length: 30_000 }, (_, i) => i));
    expect(iconv.decode(Buffer.from(result), "gb18030")).toBe(text.replace(/,(\d+)/g, ",$1,$1"));
  });
});
