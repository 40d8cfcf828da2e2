import "../law/excel";
import { day } from "../../src/engine/calendar";
import type { ConflictView } from "../../src/engine/document-view";
import { library } from "../../src/functions/create";
import { facade } from "../../src/functions/facade-of-library";
import { words } from "../../src/engine/words";
import { libraryOf } from "../../src/functions/library-of";
import { documentsOf } from "../../src/functions/document-views";
import { measures } from "../../src/law";

/** Doubtful places that lie between clauses, told on every side with the words that tell the sides apart. */

const ON = day("2025-06-30");
const between = library.readings.filter(({ against }) => against?.length);
const letters = (text: string): string => text.replace(/\s/gu, "");

function conflictsAt(id: string): readonly ConflictView[] {
  const document = facade.document(id.split("#")[0] ?? "", ON);
  return document?.clauses.find(({ view }) => view.id === id)?.conflicts ?? [];
}

const marked = ({ sides }: ConflictView): readonly (readonly string[])[] =>
  sides.map(({ passages }) =>
    passages.flatMap(({ runs }) => runs.flatMap((run) => (run.marked ? run.text : []))),
  );

const found = (reading: string, at: string): ConflictView => {
  const conflict = conflictsAt(at).find((one) => one.reading.id === reading);
  if (!conflict) throw new Error(`${reading} is not told at ${at}`);
  return conflict;
};

test.each(between.map((reading) => [reading.id, reading] as const))(
  "%s is told at every clause it concerns, with all its clauses on its sides",
  (id, { clause, against = [] }) => {
    const concerned = [clause.id, ...against];
    for (const at of concerned) {
      const { sides } = found(id, at);
      expect(sides.length).toBeGreaterThan(1);
      expect(sides.flatMap(({ clauses }) => clauses).sort()).toEqual([...concerned].sort());
    }
  },
);

test("it is told at the clauses whose words are shown, and at no other", () => {
  for (const { id } of library.clauses)
    for (const { sides, reading } of conflictsAt(id)) {
      const told = sides.flatMap(({ clauses, passages }) => [
        ...clauses,
        ...passages.map(({ clause }) => clause),
      ]);
      expect([reading.id, told]).toEqual([reading.id, expect.arrayContaining([id])]);
    }
});

test("every passage stands in its clause, letter for letter", () => {
  for (const { clause, id } of between)
    for (const { passages } of found(id, clause.id).sides)
      for (const passage of passages) {
        const text = library.clauses.find((one) => one.id === passage.clause)?.original ?? "";
        expect(letters(text)).toContain(letters(passage.runs.map((run) => run.text).join("")));
      }
});

test.each([
  [
    "C1",
    "包党发〔2021〕24号#五(十二)",
    [
      ["80%", "80%", "80%", "10%", "80%", "10%"],
      ["70%", "5%"],
    ],
  ],
  [
    "C1",
    "包府发〔2024〕44号激励#第七条(二)3",
    [
      ["80%", "80%", "80%", "10%", "80%", "10%"],
      ["70%", "5%"],
    ],
  ],
  ["C2", "包党发〔2021〕24号#五(十二)", [["50%", "50%"], ["50%"]]],
  ["C3", "包党发〔2021〕24号#一(二)", [["3000万元"], ["3000万元"]]],
  ["C6", "包党发〔2025〕1号#4", [["50万元", "30万元"], ["30万元"]]],
  ["C7", "科技创新行动方案#(一)二是", [["突破100亿元", "突破2%"], ["突破100亿元"], ["3%", "125億元"]]],
  ["C8", "包党发〔2025〕1号#10", [["2家以上"], ["2个"]]],
  ["C10", "政府工作报告2025#三(二)", [["保持在1000亿元以上", "达到1200亿元"], ["达到2500亿元以上"]]],
  ["C11", "政府工作报告2025#一", [["提高到25.4%"], ["达到25%以上"]]],
  ["C13", "政府工作报告2025#二", [["20%以上"], ["18%以上"]]],
])("%s at %s: what tells the sides apart", (id, at, expected) => {
  expect(marked(found(id, at))).toEqual(expected);
});

test("those whose figures differ come first, and say so", () => {
  const at = conflictsAt("包党发〔2021〕24号#五(十二)");
  expect(at[0]?.reading.id).toBe("C1");
  expect(at.map(({ differs }) => differs)).toEqual(
    [...at.map(({ differs }) => differs)].sort((a, b) => +b - +a),
  );
  expect(found("C7", "包党发〔2025〕1号#引言").differs).toBe(true);
  expect(found("C3", "包党发〔2021〕24号#四(八)").differs).toBe(false); // the same figure twice
  expect(found("C17", "包党发〔2021〕24号#七(十九)").differs).toBe(false); // no figures
});

test("each side tells its document's dates and how it stands on the day", () => {
  const [own, other] = found("X01", "包府发〔2021〕5号#一.4").sides;
  expect(own).toMatchObject({
    ref: "包府发〔2021〕5号",
    inForceFromIn: "2021",
    ends: day("2025-02-16"),
    inForce: false,
  });
  expect(other).toMatchObject({ ref: "包府发〔2025〕3号", issued: day("2025-02-17"), inForce: true });
});

test("the reading that the library follows stands beside it, with its reason", () => {
  const { reading } = found("C1", "包府发〔2024〕44号激励#第十三条");
  expect(reading.adopted.zh).toContain("自2024年6月28日起按本办法");
  expect(reading.reason.zh).toContain("第十三条");
  expect(reading.others.zh).toBe("仍按24号(市委文件)");
});

test("a reading against a clause that is not here has no side for it", () => {
  const [first] = measures;
  if (!first) throw new Error("no measure");
  const reading = first.law.readings.find(({ id }) => id === "C6");
  const alone = libraryOf([first]);
  const { clauses = [] } = documentsOf(alone, first.law.figures).open(first.law.document.ref, null) ?? {};
  const told = clauses.flatMap(({ conflicts }) => conflicts).find((one) => one.reading.id === reading?.id);
  expect(told?.sides.map(({ ref }) => ref)).toEqual(["包党发〔2021〕24号"]);
  expect(told?.reading.doubt).toEqual(words(reading?.doubt.zh ?? "", reading?.doubt.en ?? ""));
});
