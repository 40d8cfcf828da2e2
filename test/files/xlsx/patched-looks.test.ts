import { type CellChange } from "../../../src/files/xlsx";
import { bookOf, HEAD, MAIN, patched, relations, RELATIONS, rowsOf, sheet, textOf } from "./fixture";
import { SHEET, on } from "./patching";

describe("looks", () => {
  const styles = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="10"/><name val="宋体"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment horizontal="right"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`;
  const file = bookOf(
    sheet('<row r="1"><c r="A1" s="2"/><c r="B1" s="1"/></row>', {
      before: '<cols><col min="4" max="9" style="2" width="9"/></cols>',
    }),
    {
      // prettier-ignore
      "xl/_rels/workbook.xml.rels": relations(["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId2", "styles", "styles.xml"]),
      "xl/styles.xml": styles,
    },
  );
  const after = async (change: CellChange): Promise<[cell: string, xf: string]> => {
    const changed = await patched(await file, on({ 0: [change] }));
    const cell = /<c r="[A-Z]1"(?: s="(\d+)")?[^>]*>(?:<v>|<is>)/.exec(await textOf(changed, SHEET));
    const style = Number(cell?.[1] ?? 0);
    const list = (await textOf(changed, "xl/styles.xml")).split("<cellXfs")[1]?.split("</cellXfs>")[0] ?? "";
    return [String(style), list.match(/<xf[^>]*?(?:\/>|>.*?<\/xf>)/g)?.[style] ?? ""];
  };

  test.each<[string, CellChange, [string, string]]>([
    [
      "none asked for",
      { column: 2, value: 1 },
      ["0", '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
    ],
    [
      "the column's",
      { column: 4, value: 1 },
      ["2", '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"/>'],
    ],
    [
      "money in the column's",
      { column: 4, value: 1, look: "money" },
      [
        "3",
        '<xf numFmtId="4" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyNumberFormat="1"/>',
      ],
    ],
    [
      "a neighbour's, without its number format",
      { column: 2, value: 1, like: 1 },
      [
        "3",
        '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment horizontal="right"/></xf>',
      ],
    ],
    [
      "its own, whatever is asked for",
      { column: 1, value: 1, look: "percent" },
      [
        "1",
        '<xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment horizontal="right"/></xf>',
      ],
    ],
    [
      "its own, with the number format it lacks",
      { column: 0, value: 0.5, look: "percent" },
      [
        "3",
        '<xf numFmtId="10" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyNumberFormat="1"/>',
      ],
    ],
    [
      "wrapped",
      { column: 2, value: "x", look: "wrapped" },
      [
        "3",
        '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
      ],
    ],
    [
      "a heading",
      { column: 2, value: "x", look: "heading" },
      [
        "3",
        '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>',
      ],
    ],
    [
      "a heading like the one beside it",
      { column: 2, value: "x", look: "heading", like: 0 },
      ["2", '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"/>'],
    ],
  ])("%s", async (_, change, expected) => {
    // prettier-ignore
    expect(await after(change)).toEqual(expected);
  });

  test("are put behind those of the file, of which none is changed", async () => {
    const changes = on({
      0: [
        { column: 2, value: "x", look: "heading" },
        { column: 3, value: 45_000, look: "date" },
      ],
    });
    const text = await textOf(await patched(await file, changes), "xl/styles.xml");
    expect(text).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts><fonts count="2">',
    );
    expect(text).toContain('<font><b/><sz val="10"/><name val="宋体"/></font></fonts>');
    expect(text).toContain('<cellXfs count="5">');
    expect(text.slice(text.indexOf("<dxfs"))).toBe(styles.slice(styles.indexOf("<dxfs")));
  });

  test("in a file without any", async () => {
    const changed = await patched(
      await bookOf(sheet("")),
      on({ 0: [{ column: 0, value: 1, look: "money" }] }),
    );
    expect(await textOf(changed, SHEET)).toContain('<c r="A1" s="1">');
    expect(await textOf(changed, "[Content_Types].xml")).toContain('PartName="/xl/styles.xml"');
  });

  test("a date in a workbook that counts from 1904", async () => {
    const book = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr date1904="true"/><sheets><sheet name="申报" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const changes = on({
      0: [
        { column: 0, value: 45_838, look: "date" },
        { column: 1, value: 45_838, look: "money" },
      ],
    });
    const changed = await patched(await bookOf(sheet(""), { "xl/workbook.xml": book }), changes);
    expect(await textOf(changed, SHEET)).toMatch(/<v>44376<\/v>.*<v>45838<\/v>/);
    expect((await rowsOf(changed))[0]?.cells).toEqual([45_838, 45_838]);
  });
});
