/** @jest-environment jsdom */
import "../law/excel";
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { facade } from "../../src/functions/facade-of-library";
import { settle, part, text, press, open, rested } from "./batch-opened";
import { PaperList, stations } from "./paper-list";

/** A run from its button to its result: how it writes, stops, goes on and fails. */

describe("the run", () => {
  test("says what it will write, writes it, and tells what became of the list", async () => {
    const list = new PaperList(stations(100));
    await open(list, "STATION_AWARD");
    expect(text("sentence")).toContain("将写入 H1:L101，共 5 列。另加汇总工作表。");
    await press("start");
    await rested("result");
    expect(list.deeds[1]).toBe("beside 7");
    expect(list.deeds.at(-1)).toBe("end 0");
    expect(list.result.size).toBe(100);
    expect(list.result.get(0)?.[1]).toBe(1_600_000);
    expect(list.summaries).toHaveLength(1);
    expect(list.run).toBeNull();
    expect(text("run")).toContain("已完成 100 行");
    const counts = ["yes", "no", "open", "wrong"].map((outcome) => text(`count-${outcome}`));
    const sum = counts.map((line) => Number(/(\d+) 行/u.exec(line)?.[1])).reduce((a, b) => a + b);
    expect(sum).toBe(100);
    const paid = [...list.result.values()]
      .map((row) => row[1])
      .filter((x): x is number => typeof x === "number");
    const total = paid.reduce((a, b) => a + b);
    expect(text("sum")).toContain(`¥${total.toLocaleString("zh-CN")}.00`);
    fireEvent.click(within(part("count-no")).getByRole("button"));
    expect(list.shown).toEqual(["名单 7"]);
  });

  test("formulas, on a new sheet, without a summary", async () => {
    const list = new PaperList(stations(5));
    await open(list, "STATION_AWARD");
    fireEvent.click(screen.getByLabelText(/^公式/u));
    fireEvent.click(screen.getByLabelText("新工作表"));
    fireEvent.click(part("wants-summary"));
    await settle();
    expect(text("sentence")).toContain("将写到新工作表“测算结果”，共 1 列。");
    await press("start");
    await rested("result");
    expect(list.deeds[1]).toBe("sheet 测算结果 with 0,1");
    expect(list.result.get(0)?.[0]).toMatch(/^=BT\.STATION_AWARD\(.*名单.*!C2/u);
    expect(list.summaries).toEqual([]);
  });

  test("asks before it writes over anything", async () => {
    const list = new PaperList(stations(20));
    list.room = { kind: "occupied", column: 7, found: { cell: "H3", text: "旧", cells: 2 }, beyond: 9 };
    await open(list, "STATION_AWARD");
    expect(text("sentence")).toContain("那里已有内容（H3），写入前会先问。");
    await press("start");
    expect(text("question")).toMatch(/H1:L21 已有内容H3 是“旧”/u);
    expect(part("question")).toBe(document.activeElement);
    expect(list.deeds).toEqual([]);
    await press("leave");
    expect(list.deeds).toEqual([]);
    await press("start");
    await press("beyond");
    await rested("result");
    expect(list.deeds[1]).toBe("beside 9");
  });

  test.each([
    ["overwrite", "beside 7 overwriting"],
    ["elsewhere", "sheet 测算结果 with 0,1"],
  ])("the answer %s is done", async (answer, deed) => {
    const list = new PaperList(stations(20));
    list.room = { kind: "occupied", column: 7, found: { cell: "H3", text: "旧", cells: 2 }, beyond: null };
    await open(list, "STATION_AWARD");
    await press("start");
    expect(screen.queryByTestId("batch-beyond")).toBeNull();
    await press(answer);
    await rested("result");
    expect(list.deeds[1]).toBe(deed);
    expect(list.result.size).toBe(20);
  });

  test("stops where it is told to, says where, and goes on", async () => {
    const list = new PaperList(stations(2_000));
    let let_go: () => void = () => undefined;
    list.gate = () =>
      new Promise((resolve) => {
        let_go = resolve;
      });
    await open(list, "STATION_AWARD");
    await press("start");
    const step = async () => {
      let_go();
      await settle();
    };
    await step(); // begun
    await waitFor(() => part("progress"));
    await step(); // the first slice is written
    await press("cancel");
    list.gate = () => Promise.resolve();
    await step();
    await rested("resume");
    const [, done] = /已停止：完成 (\d+) 行，共 2000 行/u.exec(text("run")) ?? [];
    expect(Number(done)).toBeGreaterThan(0);
    expect(Number(done)).toBe(list.result.size);
    expect(text("run")).toContain(`到第 ${Number(done) + 1} 行为止`);
    expect(list.run?.done).toBe(Number(done));
    await press("resume");
    await waitFor(
      () => {
        expect(text("run")).toContain("已完成 2000 行");
      },
      { timeout: 10_000 },
    );
    expect(list.result.size).toBe(2_000);
    expect(list.run).toBeNull();
  });

  test("a failed write names its rows and its reason, and is repeated", async () => {
    const list = new PaperList(stations(1_000));
    list.fault = { deed: "write", from: 200, trouble: { kind: "protected", detail: "AccessDenied" } };
    await open(list, "STATION_AWARD");
    await press("start");
    await rested("retry");
    expect(text("run")).toMatch(/第 202—\d+ 行没有写入：工作表受保护，不能写入.*此前 200 行已写入/u);
    await press("retry");
    await waitFor(
      () => {
        expect(text("run")).toContain("已完成 1000 行");
      },
      { timeout: 10_000 },
    );
    expect(list.result.size).toBe(1_000);
  });

  test("what could not begin says so", async () => {
    const list = new PaperList(stations(20));
    list.fault = { deed: "begin", from: 0, trouble: { kind: "editing", detail: "" } };
    await open(list, "STATION_AWARD");
    await press("start");
    await rested("retry");
    expect(text("run")).toContain("没有能够开始写入：正在编辑单元格");
    expect(list.result.size).toBe(0);
    await press("retry");
    await rested("result");
    expect(list.result.size).toBe(20);
  });

  test("a run left by a pane that was closed is offered again, and goes on where it stopped", async () => {
    const list = new PaperList(stations(1_000));
    list.fault = { deed: "write", from: 200, trouble: { kind: "host", detail: "gone" } };
    await open(list, "STATION_AWARD");
    await press("start");
    await rested("retry");
    const written = list.result.size;
    cleanup();
    list.deeds.splice(0);
    await open(list);
    expect(text("unfinished")).toContain(`完成 ${written} 行，共 1000 行`);
    await press("continue");
    await waitFor(
      () => {
        expect(text("run")).toContain("已完成 1000 行");
      },
      { timeout: 10_000 },
    );
    expect(list.deeds[0]).toBe(`begin ${written}`);
    expect(list.deeds.filter((deed) => deed === "write 0")).toEqual([]);
    expect(list.result.size).toBe(1_000);
    expect(text("count-yes")).toMatch(/[7-9]\d\d 行/u);
  });

  test("a list that has changed since is not gone on with", async () => {
    const list = new PaperList(stations(1_000));
    list.fault = { deed: "write", from: 200, trouble: { kind: "host", detail: "gone" } };
    await open(list, "STATION_AWARD");
    await press("start");
    await rested("retry");
    cleanup();
    const [headings = [], ...rows] = stations(1_000);
    const other = new PaperList([
      headings.map((heading) => (typeof heading === "string" ? `新${heading}` : heading)),
      ...rows,
    ]);
    other.run = list.run;
    await open(other);
    await press("continue");
    expect(text("unfinished")).toContain("名单的行或列有移动");
    fireEvent.click(screen.getByText("不再继续"));
    await settle();
    expect(other.run).toBeNull();
    expect(screen.queryByTestId("batch-unfinished")).toBeNull();
  });

  test("goes on while another page is looked at", async () => {
    const list = new PaperList(stations(500));
    await open(list, "STATION_AWARD");
    fireEvent.click(part("start"));
    fireEvent.click(screen.getByTestId("open-cell"));
    await waitFor(
      () => {
        expect(list.deeds.at(-1)).toBe("end 0");
      },
      { timeout: 10_000 },
    );
    await settle();
    fireEvent.click(screen.getByTestId("open-batch"));
    await rested("result");
    expect(text("chosen-rule")).toBe("加氢站(换氢站)建设奖励上限");
  });
});

test("other readings: which rows would change", async () => {
  const list = new PaperList(stations(100));
  await open(list, "STATION_AWARD");
  const readings = facade.lists.find(({ name }) => name === "STATION_AWARD")?.readings ?? [];
  expect(readings.length).toBeGreaterThan(0);
  await press("compare");
  await waitFor(() => screen.getAllByTestId("batch-effect"), { timeout: 10_000 });
  const tried = readings.flatMap(({ options, adopted }) => Object.keys(options).filter((o) => o !== adopted));
  expect(screen.getAllByTestId("batch-effect")).toHaveLength(tried.length);
  expect(list.deeds).toEqual([]);
});
