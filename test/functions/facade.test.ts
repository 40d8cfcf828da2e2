import "../law/excel";
import { day } from "../../src/engine/calendar";
import { facade } from "../../src/functions/facade-of-library";

const LAST_DAY = day("2026-12-31");

describe("an explanation", () => {
  const station = facade.explain("station_award", [8_000_000, "2025-06-30", null]);

  it("gives the answer, and how it reads", () => {
    expect(station.outcome).toEqual({
      kind: "scalar",
      value: 1_600_000,
      shown: { zh: "¥1,600,000.00", en: "¥1,600,000.00" },
    });
    expect(station.name).toBe("STATION_AWARD");
  });

  it("tells the steps in the order checked, each with its clause", () => {
    const steps = station.steps.filter(({ kind }) => kind !== "note");
    expect(steps.map(({ kind, met, value }) => [kind, met, value])).toEqual([
      ["condition", true, day("2025-06-30")],
      ["amount", undefined, 1_600_000],
      ["amount", undefined, 1_600_000],
    ]);
    expect(new Set(steps.map(({ clause }) => clause))).toEqual(new Set(["包府办发〔2024〕121号#三(五)"]));
  });

  it("shows each clause once, with its status on the day that selects the law", () => {
    const ids = station.clauses.map(({ id }) => id);
    const articles = ids.map((id) => id.replace("包府办发〔2024〕121号#", ""));
    expect(articles).toEqual(["三(五)", "六(十三)", "六(十二)"]);
    expect(station.clauses.every(({ inForce }) => inForce === true)).toBe(true);
    expect(station.on).toBe(day("2025-06-30"));
    expect(station.clauses[0]?.readings.map(({ id }) => id)).toContain("H02");
  });

  it("stops at the condition that is not met", () => {
    const late = facade.explain("STATION_AWARD", [8_000_000, LAST_DAY + 1]);
    expect(late.outcome).toMatchObject({ kind: "scalar", value: 0 });
    expect(late.steps.filter(({ kind }) => kind !== "note").map(({ met }) => met)).toEqual([false]);
    expect(late.clauses[0]?.inForce).toBe(false);
    expect(late.clauses[0]?.status.zh).toContain("已失效");
  });

  it("shows an error with its message and no steps", () => {
    const wrong = facade.explain("STATION_AWARD", ["八百万", "2025-06-30"]);
    expect(wrong.outcome).toMatchObject({ kind: "error", error: "#VALUE!" });
    expect(wrong.steps).toEqual([]);
    expect(wrong.outcome).toMatchObject({ handedBack: false });
    expect(facade.explain("STATION_AWARD", [{ code: "#N/A" }, "2025-06-30"]).outcome).toMatchObject({
      error: "#N/A",
      handedBack: true,
    });
    expect(wrong.clauses.length).toBeGreaterThan(0);
  });

  it("names the inputs that are still missing while the answer is open", () => {
    const open = facade.explain("GAZELLE_ELIGIBLE", [
      [[4e7, 5e7, 5.76e7]],
      null,
      [[2.4e6, 2.4e6, 2.4e6]],
      null,
      3,
      2,
      0,
      0,
      null,
      null,
    ]);
    expect(open.outcome).toMatchObject({ value: "待核实" });
    expect(open.missing.map(({ zh }) => zh)).toEqual(["资产负债率", "人工判断"]);
    const slow = facade.explain("GAZELLE_ELIGIBLE", [
      [[4e7, 5e7, 5e7]],
      null,
      null,
      0.5,
      3,
      null,
      0,
      0,
      true,
    ]);
    expect(slow.missing.map(({ zh }) => zh)).toEqual(["净利润", "研发投入", "有效发明专利"]);
    const failed = facade.explain("GAZELLE_ELIGIBLE", [null, null, null, 0.7]);
    expect(failed.outcome).toMatchObject({ value: false });
    expect(failed.missing).toEqual([]);
  });

  it("suspects 万元 where every amount is a ten-thousandth of the usual", () => {
    const suspicion = (investment: number): boolean =>
      facade
        .explain("STATION_AWARD", [investment, "2025-06-30"])
        .steps.some(({ text }) => text.zh.includes("疑似以万元填写"));
    expect([800, 8_000_000, 0].map(suspicion)).toEqual([true, false, false]);
  });

  it("suspects a year that was typed where a date belongs", () => {
    const { steps } = facade.explain("STATION_AWARD", [8_000_000, 2025]);
    expect(steps.some(({ text }) => text.zh.includes("疑似只填了年份"))).toBe(true);
  });

  it("of an unknown function is an error that names the nearest", () => {
    expect(facade.explain("STATION_AWRD", []).outcome).toMatchObject({ kind: "error", error: "#N/A" });
    expect(JSON.stringify(facade.explain("STATION_AWRD", []))).toContain("STATION_AWARD");
  });

  it("of a table gives its rows", () => {
    const { outcome } = facade.explain("STATION_AWARD_SCHEDULE", [2_000_000]);
    expect(outcome).toMatchObject({ kind: "table" });
    expect(outcome.kind === "table" ? outcome.rows[1] : null).toEqual([
      "第1年",
      0.4,
      800_000,
      400_000,
      400_000,
    ]);
  });

  it.each(facade.functions.map(({ name }) => [name]))(
    "of %s holds for no, wrong and too many arguments",
    (name) => {
      for (const args of [
        [],
        [null],
        ["?"],
        [
          [
            [1, 2],
            [3, 4],
          ],
        ],
        Array.from({ length: 20 }, () => -1),
        [{ code: "#DIV/0!" }],
      ]) {
        const { outcome } = facade.explain(name, args);
        expect(["scalar", "table", "error"]).toContain(outcome.kind);
        expect(JSON.stringify(outcome)).not.toMatch(/NaN|Infinity|undefined/u);
      }
    },
  );
});

describe("searching the clauses", () => {
  it("finds every word, in any order, in the emended text as well", () => {
    expect(facade.search("固定站 25元/公斤", 9).map(({ article }) => article)).toEqual(["三(六)"]);
    expect(facade.search("公斤 固定站", 9).map(({ article }) => article)).toEqual(["三(六)"]);
    expect(facade.search("近三年", 9).map(({ article }) => article)).toContain("第四条(四)");
  });

  it("gives at most as many as asked for, none for what is not there", () => {
    expect(facade.search("", 5)).toHaveLength(5);
    expect(facade.search("量子纠缠", 5)).toEqual([]);
  });
});

it("cites functions and clauses", () => {
  expect(facade.cite("BT.GAZELLE_VALID_UNTIL")).toBe(
    "《包头市瞪羚企业认定管理办法(试行)》(包科发〔2024〕84号)第十一条",
  );
  expect(facade.cite("nothing of the kind")).toBeUndefined();
});
