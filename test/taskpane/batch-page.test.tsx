/** @jest-environment jsdom */
import "../law/excel";
import * as React from "react";
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { facade } from "../../src/functions/facade-of-library";
import { Speaking } from "../../src/taskpane/language";
import { Pane } from "../../src/taskpane/pane";
import { registerOwnIcons } from "../../src/taskpane/ui";
import { PaperBook } from "./paper-book";
import { PaperList, stations } from "./paper-list";

registerOwnIcons();

// jsdom's pages count as hidden.
beforeAll(() => Object.defineProperty(document, "hidden", { value: false }));
beforeEach(() => {
  localStorage.clear();
});

const settle = () =>
  act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
  });

const part = (name: string) => screen.getByTestId(`batch-${name}`);
const text = (name: string) => part(name).textContent;
const press = async (name: string) => {
  fireEvent.click(part(name));
  await settle();
};
const choose = async (name: string, value: string) => {
  fireEvent.change(part(name), { target: { value } });
  await settle();
};

/** The page for whole lists, with a rule chosen where one is named. */
async function open(list: PaperList, rule?: string, language: "zh-CN" | "en-US" = "zh-CN") {
  const book = new PaperBook({}, "A1", list);
  render(
    <Speaking language={language}>
      <Pane host={{ kind: "excel", language, dark: false }} law={facade} workbook={book} />
    </Speaking>,
  );
  await settle();
  fireEvent.click(screen.getByTestId("open-batch"));
  await settle();
  if (rule) await press(`rule-${rule}`);
  return book;
}

/** Until the run rests. */
const rested = (name: "start" | "resume" | "retry" | "result") =>
  waitFor(() => part(name), { timeout: 10_000 });

describe("the rule", () => {
  test("is found by words, grouped by document; the one used last comes first", async () => {
    await open(new PaperList(stations(20)));
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "加氢站 奖励" } });
    const found = screen.getAllByTestId(/^batch-rule-[A-Z]/u).map(({ dataset }) => dataset.testid);
    expect(found).toContain("batch-rule-STATION_AWARD");
    expect(found).not.toContain("batch-rule-GAZELLE_ELIGIBLE");
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "没有这样的" } });
    expect(screen.getByText("没有规则同时含有“没有这样的”")).toBeTruthy();
    cleanup();
    localStorage.setItem("BT.pane.batch.recent", '["GAZELLE_ELIGIBLE","GONE"]');
    await open(new PaperList());
    expect(screen.getAllByTestId(/^batch-recent-/u).map(({ dataset }) => dataset.testid)).toEqual([
      "batch-recent-GAZELLE_ELIGIBLE",
    ]);
  });

  test("nothing else is asked before there is one; without a list the page says what to do", async () => {
    await open(new PaperList());
    expect(screen.queryByTestId("batch-list")).toBeNull();
    await press("rule-STATION_AWARD");
    expect(text("chosen-rule")).toBe("加氢站(换氢站)建设奖励上限");
    expect(text("list")).toContain("还没有找到名单");
    expect(screen.queryByTestId("batch-mapping")).toBeNull();
  });
});

describe("the pane opened again", () => {
  const reopen = async (rows = 20) => {
    cleanup();
    await open(new PaperList(stations(rows)));
  };

  test("has the rule, the columns set right by hand and the form of the output as they were", async () => {
    await open(new PaperList(stations(20)), "STATION_AWARD");
    await choose("unit-investment", "yuan");
    await choose("source-rate", "constant");
    await choose("value-rate", "10%");
    fireEvent.click(screen.getByRole("radio", { name: /公式/u }));
    await settle();
    await reopen(8);
    expect(text("chosen-rule")).toBe("加氢站(换氢站)建设奖励上限");
    expect(part("unit-investment")).toHaveProperty("value", "yuan");
    expect(part("value-rate")).toHaveProperty("value", "10%");
    expect(screen.getByRole("radio", { name: /公式/u })).toHaveProperty("checked", true);
  });

  test("recognises a list of other headings anew, and begins anew where what was kept is none", async () => {
    await open(new PaperList(stations(20)), "STATION_AWARD");
    await choose("unit-investment", "yuan");
    const kept = JSON.parse(localStorage.getItem("BT.pane.batch.decided") ?? "{}") as { headings: string[] };
    localStorage.setItem("BT.pane.batch.decided", JSON.stringify({ ...kept, headings: ["别的"] }));
    await reopen();
    expect(part("unit-investment")).toHaveProperty("value", "wan");
    localStorage.setItem("BT.pane.batch.decided", JSON.stringify({ ...kept, wish: { form: "poems" } }));
    await reopen();
    expect(screen.queryByTestId("batch-chosen-rule")).toBeNull();
  });
});

describe("the columns", () => {
  test("are recognised, with the unit of the heading; what is not used is listed; the first rows are answered", async () => {
    await open(new PaperList(stations(20)), "STATION_AWARD");
    expect(text("list")).toContain("20 行数据");
    expect(part("source-investment")).toHaveProperty("value", "2");
    expect(part("unit-investment")).toHaveProperty("value", "wan");
    expect(part("source-commissionedOn")).toHaveProperty("value", "3");
    expect(text("unused")).toContain("B 列 申报单位");
    const rows = screen.getAllByTestId("batch-preview-row").map(({ textContent }) => textContent);
    expect(rows).toHaveLength(5);
    expect(rows[0]).toMatch(/^2.*¥1,600,000\.00第1加氢站/u);
  });

  test("are set right by hand, and the answers follow", async () => {
    await open(new PaperList(stations(20)), "STATION_AWARD");
    const answer = () => screen.getAllByTestId("batch-preview-row")[0]?.textContent;
    await choose("unit-investment", "yuan");
    expect(answer()).toContain("¥160.00");
    await choose("source-commissionedOn", "none");
    expect(text("missing")).toContain("建成验收并投运日期");
    await choose("source-commissionedOn", "constant");
    await choose("value-commissionedOn", "2025-06-30");
    expect(answer()).toContain("¥160.00");
    expect(screen.queryByTestId("batch-missing")?.className).not.toBe("missing");
    fireEvent.click(screen.getByText("重新识别"));
    await settle();
    expect(answer()).toContain("¥1,600,000.00");
  });

  test("a heading row chosen by hand moves the first application", async () => {
    await open(new PaperList(stations(20)), "STATION_AWARD");
    await choose("heading-row", "none");
    expect(text("list")).toContain("21 行数据");
    await choose("heading-row", "0");
    expect(text("list")).toContain("20 行数据");
  });

  test("a mapping goes out as JSON and comes back; what is wrong with it is said", async () => {
    await open(new PaperList(stations(20)), "STATION_AWARD");
    const json = (part("json") as HTMLTextAreaElement).value;
    expect(JSON.parse(json)).toMatchObject({ rule: "STATION_AWARD" });
    await choose("source-investment", "none");
    await choose("json", json);
    await press("take");
    expect(part("source-investment")).toHaveProperty("value", "2");
    expect(text("keeping")).toContain("已导入对应关系");
    await choose("json", "{}");
    await press("take");
    expect(part("json")).toHaveProperty("value", "{}");
    expect(within(part("keeping")).getByTestId("message").className).toContain("warning");
    await choose("json", json.replaceAll("STATION_AWARD", "REFUEL_AWARD"));
    await press("take");
    expect(within(part("keeping")).getByTestId("message").className).toContain("warning");
    expect(part("source-investment")).toHaveProperty("value", "2");
  });

  test("a mapping comes from a file", async () => {
    await open(new PaperList(stations(20)), "STATION_AWARD");
    const json = (part("json") as HTMLTextAreaElement).value;
    await choose("source-investment", "none");
    fireEvent.change(part("file"), { target: { files: [new File([json], "m.json")] } });
    await waitFor(() => {
      expect(part("source-investment")).toHaveProperty("value", "2");
    });
  });

  test("the mapping of the last run is offered where it says something else", async () => {
    const list = new PaperList(stations(20));
    await open(list, "STATION_AWARD");
    await choose("source-rate", "constant");
    await choose("value-rate", "0.1");
    await press("start");
    await rested("result");
    cleanup();
    localStorage.clear(); // another person's pane
    await open(list, "STATION_AWARD");
    await waitFor(() => part("saved"));
    fireEvent.click(screen.getByText("沿用上次的对应关系"));
    await settle();
    expect(part("value-rate")).toHaveProperty("value", "0.1");
    expect(screen.queryByTestId("batch-saved")).toBeNull();
  });
});

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
