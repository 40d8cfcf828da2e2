/** @jest-environment jsdom */
import "../law/excel";
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { settle, part, text, press, choose, open, rested } from "./batch-opened";
import { PaperList, stations } from "./paper-list";

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
