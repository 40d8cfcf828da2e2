import "../law/excel";
import { day } from "../../src/engine/calendar";
import type { ClauseInDocument, OpenedDocument } from "../../src/engine/document-view";
import { library } from "../../src/functions/create";
import { facade } from "../../src/functions/facade-of-library";
import { listedProvisions } from "../../scripts/docs/coverage-list";

/** Documents as they are read: each letter once, how they stand on a day, what they do to each other, who uses them. */

const ON = day("2025-06-30");

const before = new Map<string, OpenedDocument | undefined>();

function opened(ref: string, on: number | null = ON): OpenedDocument {
  const key = `${ref} ${String(on)}`;
  const found = before.get(key) ?? facade.document(ref, on);
  before.set(key, found);
  if (!found) throw new Error(`no ${ref}`);
  return found;
}

function clauseOf(id: string, on: number | null = ON): ClauseInDocument {
  const found = opened(id.split("#")[0] ?? "", on).clauses.find(({ view }) => view.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

const refs = library.documents.map(({ ref }) => ref);

describe("a document opened", () => {
  it.each(library.documents.map((document) => [document.ref, document] as const))(
    "%s: every clause once, every letter once, every emendation once",
    (ref, { whole, clauses }) => {
      const { clauses: shown } = opened(ref);
      expect(shown.map(({ view }) => view.id)).toEqual(clauses.map(({ id }) => id));
      expect(shown.map(({ own }) => own.original).join("\n")).toBe(whole.original);
      expect(shown.map(({ own }) => own.emended).join("\n")).toBe(whole.emended);
      const told = shown.flatMap(({ own }) => own.emendations.filter(({ noise }) => !noise));
      expect(told).toEqual(whole.emendations.filter(({ noise }) => !noise));
    },
  );

  it("tells the levels of headings, articles and items", () => {
    const levels = ["第二章", "第五条", "第五条(二)", "第五条(二)8"].map(
      (article) => clauseOf(`包科发〔2024〕84号#${article}`).level,
    );
    expect(levels).toEqual([2, 3, 4, 5]);
  });

  it("is not had by a name that no document has", () => {
    expect(facade.document("包府发〔1999〕1号", ON)).toBeUndefined();
    expect(facade.document("", null)).toBeUndefined();
  });
});

describe("all documents", () => {
  it("stand in the order of the library, each opened by its first clause", () => {
    const all = facade.documents(null);
    expect(all.map(({ ref }) => ref)).toEqual(refs);
    for (const { ref, first } of all) expect(opened(ref).clauses[0]?.view.id).toBe(first);
    expect(all.filter(({ inForce }) => inForce !== null)).toEqual([]);
  });

  it.each([
    ["包府办发〔2024〕121号", "2024-12-31", false, "尚未施行"],
    ["包府办发〔2024〕121号", "2025-01-01", true, "有效"],
    ["包府办发〔2024〕121号", "2026-12-31", true, "有效"],
    ["包府办发〔2024〕121号", "2027-01-01", false, "已失效"],
    ["包府发〔2021〕5号", "2021-01-01", true, "有效"],
    ["包府发〔2021〕5号", "2025-02-16", true, "有效"],
    ["包府发〔2021〕5号", "2025-02-17", false, "已失效"],
    ["政府工作报告2025", "2025-06-30", null, "没有施行日期"],
    ["科技创新行动方案", "2025-06-30", null, "没有文号和日期"],
  ])("%s on %s", (ref, on, inForce, said) => {
    const found = facade.documents(day(on)).find((one) => one.ref === ref);
    expect(found?.inForce).toBe(inForce);
    expect(found?.status.zh).toContain(said);
    expect(opened(ref, day(on)).clauses.map(({ view }) => view.inForce)).toEqual(
      opened(ref).clauses.map(() => inForce),
    );
  });

  it("tell that only parts of one are here, and where each comes from", () => {
    const all = facade.documents(ON);
    expect(all.filter(({ excerpt }) => excerpt).map(({ ref }) => ref)).toEqual(["包府发〔2021〕5号"]);
    expect(all.find(({ inForceFromIn }) => inForceFromIn)?.inForceFromIn).toBe("2021");
    for (const { source } of all) {
      expect(source.file).toMatch(/\.txt$/u);
      expect(source.lines).toMatch(/^\d/u);
    }
  });
});

describe("what documents do to each other", () => {
  it("is told on both sides, with the places that are here", () => {
    const acting = opened("包府发〔2025〕3号");
    const [effect] = acting.acts;
    expect(effect).toMatchObject({
      by: "包府发〔2025〕3号",
      clause: "包府发〔2025〕3号#正文",
      from: day("2025-02-17"),
      on: [
        { document: "包府发〔2021〕5号", clause: "包府发〔2021〕5号#一.4" },
        { document: "包府发〔2021〕5号", clause: "包府发〔2021〕5号#三.12" },
      ],
    });
    expect(opened("包府发〔2021〕5号").hit).toEqual([effect]);
    for (const id of ["包府发〔2021〕5号#一.4", "包府发〔2021〕5号#三.12", "包府发〔2025〕3号#正文"])
      expect(clauseOf(id).effects).toEqual([effect]);
  });

  it("names a document whose text is not here, and leads nowhere", () => {
    const [effect] = opened("包党发〔2021〕24号").acts;
    expect(effect?.on).toEqual([{ id: "包党发〔2018〕14号", document: null, clause: null }]);
  });

  it.each([
    ["包党发〔2021〕24号#末段", "包党发〔2018〕14号", "五(十二)规定的奖励比例"],
    ["包党发〔2021〕24号#五(十二)", "五(十二)规定的奖励比例", "包党发〔2018〕14号"],
    ["包府发〔2024〕44号激励#第十三条", "五(十二)规定的奖励比例", "由包府发〔2025〕3号"],
    ["包党发〔2021〕24号#二(三)", "2021年8月14日印发之日起施行", "五(十二)"],
    ["包府发〔2024〕44号激励#第七条(二)1", "有效期至2028年12月31日", "五(十二)"],
  ])("the status of %s says what concerns it, and no more", (id, said, unsaid) => {
    const { status, validity } = clauseOf(id).view;
    for (const { zh } of [status, validity]) {
      expect(zh).toContain(said);
      expect(zh).not.toContain(unsaid);
    }
    expect(status.zh).toMatch(/^2025年6月30日有效。/u);
  });
});

describe("the functions that use a clause", () => {
  /** They speak of these provisions in a step of theirs, and neither cite nor declare the clause. */
  const IN_A_STEP = [
    "K75 TRANSFER_SHARE",
    "T01 TRANSFER_SHARE",
    "T01 TRANSFER_SHARE_RATE",
    "T01 TRANSFER_KEY_SHARE",
    "T21 TRANSFER_SHARE",
  ];

  it("are those that the list of provisions names, a few steps aside", () => {
    const named = listedProvisions.flatMap(({ id, clauses, servedBy, shownBy }) =>
      [...servedBy, ...shownBy].map((name) => ({ id, clauses, name })),
    );
    const unnamed = named.filter(
      ({ clauses, name }) => !clauses.some((id) => clauseOf(id).uses.some((use) => use.name === name)),
    );
    expect(named.length).toBeGreaterThan(600);
    expect(unnamed.map(({ id, name }) => `${id} ${name}`)).toEqual(IN_A_STEP);
  });

  it.each([
    ["包府办发〔2024〕121号#三(五)", "rests", ["STATION_AWARD", "STATION_AWARD_SCHEDULE", "HYDROGEN_SPLIT"]],
    ["包府办发〔2024〕121号#六(十二)", "shown", ["STATION_AWARD", "REFUEL_AWARD"]],
    ["包科发〔2024〕84号#第四条(五)", "rests", ["GAZELLE_ELIGIBLE", "GAZELLE_CHECK", "GAZELLE_RD_FLOOR"]],
    ["包府发〔2024〕44号激励#第十三条", "doubt", ["TRANSFER_SHARE"]],
    ["包科发〔2024〕84号#第五条(二)5", "rests", ["CHECKLIST"]],
    ["包府办发〔2024〕121号#六(十三)", "rests", ["IN_FORCE"]],
    ["政府工作报告2025#三(三)", "rests", ["TARGET", "TARGETS", "TARGET_MET"]],
  ])("%s: %s", (id, kind, names) => {
    const uses = clauseOf(id).uses.filter((use) => use.kind === kind);
    expect(uses.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  });

  it("come once each, the closest first, and exist; a clause nobody uses has none", () => {
    const order = ["rests", "shown", "doubt"];
    for (const ref of refs)
      for (const { uses } of opened(ref).clauses) {
        const names = uses.map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        expect(names.filter((name) => !library.find(name))).toEqual([]);
        const places = uses.map(({ kind }) => order.indexOf(kind));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
    expect(clauseOf("包府办发〔2024〕121号#二(四)").uses).toEqual([]);
  });
});
