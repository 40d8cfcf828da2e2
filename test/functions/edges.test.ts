import "../law/excel";
import { createFunctions, library } from "../../src/functions/create";
import { facade } from "../../src/functions/facade-of-library";

/** Places where a function could go wrong without anybody noticing. */

const chinese = createFunctions("zh-CN");
const english = createFunctions("en-US");
const call = (name: string, ...args: unknown[]): unknown => chinese.get(name)?.(...args);

interface Refused {
  readonly code: string;
  readonly message: string;
}

function refused(functions: typeof chinese, name: string, ...args: unknown[]): Refused {
  try {
    functions.get(name)?.(...args);
  } catch (error) {
    return error as Refused;
  }
  throw new Error(`${name} answered`);
}

const ON = "2025-06-30";
const firm = (change: Readonly<Record<number, unknown>>): unknown[] =>
  [[[4e7, 5e7, 5.76e7]], [[1e6, 1e6, 1e6]], [[3e6, 3e6, 3e6]], 0.5, 3, 2, 0, 0, true, null].map(
    (argument, i) => (i in change ? change[i] : argument),
  );

describe("a zero that stands for a blank", () => {
  it.each([["0"], ["0%"], ["０"], [" 0.00 "]])("does so as text %j too", (zero) => {
    expect(call("GAZELLE_ELIGIBLE", ...firm({ 3: zero }))).toBe("待核实");
    expect(call("STATION_AWARD", 8e6, ON, zero)).toBe(1_600_000);
    expect(refused(chinese, "REFUEL_AWARD", 1000, zero, 2025).code).toBe("#VALUE!");
  });

  it("is a gap within revenues, and a zero within profits", () => {
    expect(call("GAZELLE_ELIGIBLE", ...firm({ 0: [["0", 5e7, 5.76e7]] }))).toBe("待核实");
    expect(call("GAZELLE_ELIGIBLE", ...firm({ 1: [["0", 0, "0"]] }))).toBe(true);
  });

  it("is no keyword, field or reference", () => {
    expect(call("CLAUSE", "包府办发〔2024〕121号#六(十二)", 0)).toBe(
      call("CLAUSE", "包府办发〔2024〕121号#六(十二)"),
    );
    expect((call("CLAUSES", 0) as unknown[]).length).toBe(library.clauses.length + 1);
    expect(refused(chinese, "CITE", 0).code).toBe("#VALUE!");
  });
});

describe("a clause named by its item alone", () => {
  it.each([
    ["包府办发〔2024〕121号#(五)", "三(五)"],
    ["包府办发〔2024〕121号#（六）", "三(六)"],
    ["包府办发〔2024〕121号#[十三]", "六(十三)"],
    ["包府办发〔2024〕121号#五", "五"],
    ["包科发〔2024〕84号#第一章第三条", "第三条"],
  ])("%s is %s", (reference, article) => {
    expect(String(call("CITE", reference)).endsWith(`)${article}`)).toBe(true);
  });

  it("is refused where several have it, naming them", () => {
    const { code, message } = refused(chinese, "CLAUSE", "包科发〔2024〕84号#(三)");
    expect([code, message.includes("第四条(三)"), message.includes("第五条(三)")]).toEqual([
      "#N/A",
      true,
      true,
    ]);
  });
});

describe("a whole document", () => {
  it.each(library.documents.map((document) => [document.ref, document] as const))(
    "%s has each clause once",
    (ref, document) => {
      const text = String(call("CLAUSE", ref)).replace(/\s/gu, "");
      const own = document.whole.original.replace(/\s/gu, "");
      expect(text).toBe(own);
      const materials = text.split("包头市瞪羚企业申请表").length - 1;
      expect(materials).toBe(document.ref.startsWith("包科发") ? 1 : 0);
    },
  );
});

describe("long lists and large numbers", () => {
  it("EACH_ROW takes a whole sheet in one call", () => {
    const rows = Array.from({ length: 200_000 }, (_, i) => [i % 2 ? 8e6 : "", i % 2 ? ON : ""]);
    const answers = call("EACH_ROW", "STATION_AWARD", rows) as unknown[][];
    expect([answers.length, answers[0], answers[199_999]]).toEqual([200_000, [""], [1_600_000]]);
  });

  it.each([
    ["REFUEL_AWARD", [[[1e308]], [[20]], [[2025]]]],
    ["CAGR", [[[1e-300, 1e300]]]],
  ])("EXPLAIN of %s holds only what a cell can hold", (name, args) => {
    for (const row of call("EXPLAIN", name, args) as unknown[][])
      for (const cell of row) if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
  });
});

describe("what is still missing", () => {
  const gap = (revenues: number[], profits: number[]): unknown =>
    (call("GAZELLE_CHECK", ...firm({ 0: [revenues], 1: [profits] })) as unknown[][])[7]?.[4];

  it.each([
    [
      "profits that already grow enough only need the revenue of the first bracket",
      [9e6, 9e6, 9e6],
      [1e6, 2e6, 4e6],
      "1,000,000.00",
    ],
    [
      "profits that grow enough for the next bracket",
      [45e6, 47e6, 49.5e6],
      [10e6, 12e6, 14.5e6],
      "500,000.00",
    ],
    ["no growth at all, the next bracket asks for less", [40e6, 40e6, 40e6], [1, 1, 1], "0.57"],
  ])("%s", (_why, revenues, profits, short) => {
    expect(String(gap(revenues, profits))).toContain(short);
  });

  it("says where more revenue leads into another bracket", () => {
    expect(gap([40e6, 40e6, 40e6], [-1, -1, -1])).toBe(
      "上年度营业收入还差 ¥17,600,000.00,届时适用5000万元至2亿元一档(20%)",
    );
  });

  it("says so where the debt ratio stands exactly on 70%", () => {
    const rows = call("GAZELLE_CHECK", ...firm({ 3: 0.7 })) as unknown[][];
    expect(rows[4]?.[4]).toBe("恰为70%,须低于70%");
  });

  it("tells a gap in a series from a missing one", () => {
    expect(refused(chinese, "CAGR", [[100, "", 144]]).message).toContain("中间不能有空");
    expect(refused(chinese, "CAGR", [["", ""]]).message).toContain("未填写");
  });
});

describe("an explanation as a table", () => {
  const rows = (name: string, ...args: unknown[]): unknown[][] =>
    call(
      "EXPLAIN",
      name,
      args.map((argument) => (Array.isArray(argument) ? (argument as unknown[]) : [[argument]])),
    ) as unknown[][];

  it("leads a condition nobody looked at with 未核对", () => {
    const last = rows("GAZELLE_ELIGIBLE", ...firm({})).find((row) => String(row[1]).includes("办法有效期"));
    expect(String(last?.[1]).startsWith("未核对:")).toBe(true);
  });

  it("has the measured values of the conditions", () => {
    const values = rows("GAZELLE_ELIGIBLE", ...firm({ 9: ON }))
      .slice(1, 13)
      .map((row) => row[2]);
    expect(values.slice(0, 4)).toEqual([true, true, 3, 0.5]);
    expect(values[6]).toBe(0.2);
  });

  it("suspects 万元 where the amount is too small for any bracket", () => {
    expect(rows("GAZELLE_GROWTH_FLOOR", 5760).some((row) => String(row[1]).includes("疑似以万元填写"))).toBe(
      true,
    );
  });

  it("says that an amount was rounded", () => {
    const told = rows("STATION_AWARD", 33.33, ON).map((row) => row[1]);
    expect(told).toContain("¥6.666 向下取到分为 ¥6.66");
  });

  it("calls a computed rate no condition", () => {
    const steps = facade.explain("CAGR", [[100, 90, 80]]).steps;
    expect(steps.map(({ kind }) => kind)).toEqual(["amount"]);
  });
});

describe("numbers in text", () => {
  it("two of them are not one", () => {
    expect(refused(chinese, "REFUEL_AWARD", "800 2025", 25, 2025).code).toBe("#VALUE!");
  });

  it.each([[1899], [2200], [9999], [2025.5]])("%d is no year", (year) => {
    expect(refused(chinese, "REFUEL_AWARD", 1000, 25, year).code).toBe("#VALUE!");
  });

  it.each([[1900], [2199]])("%d is one", (year) => {
    expect(call("REFUEL_AWARD", 1000, 25, year)).toBe(0);
  });
});

describe("the register of readings", () => {
  const found = (keyword: string): unknown[] =>
    (call("READINGS", keyword) as unknown[][]).slice(1).map(([id]) => id);

  it("is searched by document, in any width", () => {
    const ofDocument = library.readings.filter(({ clause }) => clause.document.title.includes("瞪羚"));
    expect(found("瞪羚")).toEqual(expect.arrayContaining(ofDocument.map(({ id }) => id)));
    expect(found("瞪羚企业认定管理办法")).toHaveLength(ofDocument.length);
    expect(found("Ｇ０９")).toEqual(found("g09"));
    expect(found("g09")).toContain("G09");
  });
});

it("the English build speaks English where it is not the law that speaks", () => {
  for (const [name, ...args] of [
    ["CITE", "STATION_AWRD"],
    ["CLAUSE", "包府办发〔2023〕1号#一"],
    ["EACH_ROW", "STATION_AWARD", [[1, 2, 3, 4, 5]]],
    ["STATION_AWARD", "many", ON],
  ] as const) {
    const words = refused(english, name, ...args).message.replace(
      /[“”][^”]*”|包[^;,.]*|万元|\d万元|亿元/gu,
      "",
    );
    expect(words).not.toMatch(/\p{Script=Han}{2}/u);
  }
});
