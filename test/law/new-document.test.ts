import "./excel";
import { join } from "node:path";
import { day } from "../../src/engine/calendar";
import { isRefusal } from "../../src/engine/refusal";
import { Say } from "../../src/engine/say";
import { resultOf } from "../../src/functions/answers";
import { explain } from "../../src/functions/explain";
import { libraryOf } from "../../src/functions/library-of";
import { citation } from "../../src/functions/lookups";
import { functionsJson } from "../../src/functions/metadata";
import { measures } from "../../src/law";
import { functionIndex, functionsPage } from "../../scripts/docs/functions-page";
import type { Given } from "./case";
import { invented } from "./invented";
import { periods, probes } from "./invented/probes";
import { holdThresholds } from "./thresholds/check";
import { holdVerbatim } from "./verbatim";
import { holdWording } from "./wording";

/** A new document is a folder and a line: `invented/` is such a folder, and the list below is the line. No other file knows of it. */

const library = libraryOf([...measures, invented]);

function call(name: string, ...args: readonly unknown[]): unknown {
  const known = library.find(name);
  if (!known) throw new Error(name);
  const result = resultOf(known.respond(args), "zh-CN");
  return isRefusal(result) ? result.code : result;
}

const rows = (name: string, ...args: readonly unknown[]): readonly (readonly unknown[])[] =>
  (call(name, ...args) as readonly (readonly unknown[])[]).slice(1);

describe("its function", () => {
  it.each([
    [299, "2099-06-30", 0],
    [300, "2099-06-30", 6000],
    [500, "2099-06-30", 10_000],
    [501, "2099-06-30", 10_000],
    [300, "2099-12-31", 6000],
    [300, "2100-01-01", "#N/A"],
    [300, "", "#VALUE!"],
  ])("computes: %p books, applied on %s: %p", (books, appliedOn, answer) => {
    expect(call("BT.BOOK_ROOM_GRANT", books, appliedOn)).toBe(answer);
  });

  it("explains, each step with its clause, and tells what is left open", () => {
    const { steps, clauses } = explain("BOOK_ROOM_GRANT", [501, "2099-06-30"], library);
    const cited = steps.filter(({ kind }) => kind !== "note").map(({ clause }) => clause.split("#")[1]);
    expect(cited).toEqual(["第二条", "第三条", "第三条"]);
    expect(steps.map(({ text }) => text.zh)).toContain("支持未写数额");
    expect(clauses.map(({ article }) => article)).toEqual(["第二条", "第三条"]);
    expect(rows("EXPLAIN", "BOOK_ROOM_GRANT", [501, "2099-06-30"]).map(([step]) => step)).toContain("答案");
  });

  it("can be tried under the other reading", () => {
    const known = library.find("BOOK_ROOM_GRANT");
    const tried = (option: string): unknown =>
      known && resultOf(known.respond([310, "2099-06-30", 20], new Say(new Map([["V01", option]]))), "zh-CN");
    expect([tried("each"), tried("once")]).toEqual([6200, 0]);
  });

  it("is cited, and serves a whole list", () => {
    expect(citation("BOOK_ROOM_GRANT", library)).toBe(
      "《虚构市科技书屋补助办法》(虚构发〔2099〕1号)第二条；《虚构市科技书屋补助办法》(虚构发〔2099〕1号)第三条",
    );
    expect(
      call("EACH_ROW", "BOOK_ROOM_GRANT", [
        [300, "2099-06-30"],
        [299, "2099-06-30"],
      ]),
    ).toEqual([[6000], [0]]);
  });
});

describe("its text", () => {
  it("is found by CLAUSE, as it stands and as it is read", () => {
    expect(call("CLAUSE", "虚构发[2099]1 #第二条")).toBe("第二条 条件 科技书屋藏书不少于300册。");
    expect(call("CLAUSE", "虚构发〔2099〕1号#第三条", "校订文")).toContain("每册给予20［元］补助");
    expect(call("CLAUSE", "虚构发〔2099〕1号", "失效日期")).toBe(day("2099-12-31"));
  });

  it("is found by CLAUSES", () => {
    expect(rows("CLAUSES", "书屋 藏书 不少于")).toEqual([
      [
        "虚构发〔2099〕1号#第二条",
        "虚构市科技书屋补助办法",
        "第二条",
        "第二条 条件 科技书屋藏书不少于300册。",
      ],
    ]);
  });

  it("is in force for its year", () => {
    const days = ["2098-12-31", "2099-01-01", "2099-12-31", "2100-01-01"];
    expect(days.map((on) => call("IN_FORCE", "虚构发〔2099〕1号#第三条", on))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("has its doubtful place in READINGS", () => {
    expect(rows("READINGS", "复本").map(([id, clause]) => [id, clause])).toEqual([
      ["V01", "虚构发〔2099〕1号#第二条"],
    ]);
  });
});

describe("what it holds beside its rule", () => {
  it("is looked up by the functions across the documents", () => {
    expect(call("TITLE_GRANT", "示范科技书屋")).toBe(5000);
    expect(rows("TITLE_GRANTS", "书屋").map(([id]) => id)).toEqual(["V02"]);
    expect(rows("CHECKLIST", "书屋").map(([, , text]) => text)).toEqual(["藏书清单"]);
    expect(call("TARGET", "V03")).toBe(12);
    expect(call("TARGET_MET", "科技书屋", 11)).toBe(false);
    expect(rows("TARGETS", "科技书屋").map(([id]) => id)).toEqual(["V03"]);
  });
});

describe("what is made from the rules", () => {
  it("has it: metadata in both languages", () => {
    const names = (language: "zh-CN" | "en-US"): unknown =>
      (
        functionsJson(language, library) as {
          functions: readonly { id: string; parameters: readonly { name: string }[] }[];
        }
      ).functions
        .find(({ id }) => id === "BOOK_ROOM_GRANT")
        ?.parameters.map(({ name }) => name);
    expect(names("zh-CN")).toEqual(["藏书册数", "申请日期", "复本册数"]);
    expect(names("en-US")).toEqual(["books", "applied on", "doubles"]);
  });

  it("has it: the reference and the READMEs' lists", () => {
    const examples = { BOOK_ROOM_GRANT: [[300, "2099-06-30"]] };
    const page = functionsPage({ library, provisions: [], examples }, "en-US");
    expect(page).toContain("=BT.BOOK_ROOM_GRANT(books, appliedOn, [doubles])");
    expect(page).toContain("| `=BT.BOOK_ROOM_GRANT(300,DATE(2099,6,30))` | **6000** |");
    expect(page).toContain("V01 Whether doubles count as books");
    expect(functionIndex(library, "zh-CN")).toContain("#book_room_grant) 科技书屋补助");
  });
});

describe("what the tests hold of every document", () => {
  describe("its letters against the source", () => {
    holdVerbatim([invented.law.document], join(__dirname, "invented"));
  });

  describe("its words against its numbers and operators", () => {
    holdWording([invented.law]);
  });

  describe("its thresholds, at and beside them", () => {
    holdThresholds({
      laws: [invented.law],
      probes: { probes, periods, bands: [] },
      ask: ([name, ...args]) => {
        const known = library.find(name);
        if (!known) throw new Error(name);
        const result = resultOf(known.respond(args), "zh-CN");
        return (isRefusal(result) ? { error: result.code } : result) as Given;
      },
    });
  });
});
