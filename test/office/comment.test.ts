import { block } from "../../src/book/block";
import { workbook } from "../../src/taskpane/workbook";
import { PROTECTED } from "../../src/workbench/host";
import { type Stage, openStage } from "./harness";

/** The citation as a comment, on genuine office.js. */

const AT = { sheet: "我的 表", row: 1, column: 6 };
const TEXT = "依据：《措施》三(五)\n适用日期：2025-06-30\n结果：¥1,600,000.00";

let stage: Stage;
afterEach(() => {
  stage.close();
});

const open = async (options: Parameters<typeof openStage>[0] = {}): Promise<void> => {
  stage = (await openStage({ sheets: ["其他", "我的 表"], ...options })).asGlobals();
};

const threads = () =>
  stage.book.comments
    .all()
    .map(({ sheet, cell, content, replies }) => [
      stage.book.sheet(sheet)?.name,
      cell.row,
      cell.column,
      content,
      ...replies.map((reply) => reply.content),
    ]);

test("a cell without a comment gets one, whichever sheet is in front", async () => {
  await open();
  expect(await workbook.commentOnCell(TEXT, AT)).toEqual({ ok: true, value: "added" });
  expect(threads()).toEqual([["我的 表", 1, 6, TEXT]]);
});

test("a comment that is there stays as it is: the citation becomes a reply", async () => {
  await open();
  await stage.Excel.run(async (context) => {
    context.workbook.comments.add("'我的 表'!G2", "请核对");
    await context.sync();
  });
  expect(await workbook.commentOnCell(TEXT, AT)).toEqual({ ok: true, value: "replied" });
  expect(threads()).toEqual([["我的 表", 1, 6, "请核对", TEXT]]);
});

test.each(["comment", "reply"])("what stands there as a %s is not added again", async (as) => {
  await open();
  if (as === "reply") await workbook.commentOnCell("请核对", AT);
  await workbook.commentOnCell(TEXT, AT);
  const before = threads();
  expect(await workbook.commentOnCell(TEXT, AT)).toEqual({ ok: true, value: "already" });
  expect(threads()).toEqual(before);
});

test("the cell's contents stay", async () => {
  await open();
  stage.book.sheet("我的 表")?.write(block(1, 6), [["=1+1"]]);
  await workbook.commentOnCell(TEXT, AT);
  expect(stage.book.sheet("我的 表")?.formulas(block(1, 6))).toEqual([["=1+1"]]);
});

test("a host without comments is said to have none", async () => {
  await open({ requirements: { ExcelApi: "1.9" } });
  expect(await workbook.commentOnCell(TEXT, AT)).toEqual({ ok: true, value: "unsupported" });
  expect(threads()).toEqual([]);
});

test("a protected sheet, a sheet that is gone", async () => {
  await open();
  stage.host.faults.atWrite(1, PROTECTED);
  expect(await workbook.commentOnCell(TEXT, AT)).toMatchObject({ trouble: { kind: "protected" } });
  const gone = { ...AT, sheet: "没有" };
  expect(await workbook.commentOnCell(TEXT, gone)).toMatchObject({ trouble: { kind: "missing" } });
  expect(threads()).toEqual([]);
});

test("replies as Office.js gives them: where they stand, whose they are, changed and deleted", async () => {
  await open();
  await workbook.commentOnCell("请核对", AT);
  await workbook.commentOnCell(TEXT, AT);
  await stage.Excel.run(async (context) => {
    const comment = context.workbook.comments.getItemByCell("'我的 表'!G2");
    const reply = comment.replies.getItemAt(0).load("id,content,contentType,resolved");
    const place = reply.getLocation().load("address");
    const parent = reply.getParentComment().load("content");
    await context.sync();
    expect([reply.content, reply.contentType, reply.resolved, parent.content]).toEqual([
      TEXT,
      "Plain",
      false,
      "请核对",
    ]);
    expect(place.address).toBe("'我的 表'!G2");
    const none = comment.replies.getItemOrNullObject("none");
    reply.content = "已核对";
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(threads()).toEqual([["我的 表", 1, 6, "请核对", "已核对"]]);
    reply.delete();
    await context.sync();
    expect(threads()).toEqual([["我的 表", 1, 6, "请核对"]]);
  });
});
