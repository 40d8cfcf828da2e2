import "../law/excel";
import type { ListRow } from "../../src/batch/list";
import { facade } from "../../src/functions/facade-of-library";
import { Choosing } from "../../src/taskpane/batch/choosing";
import { NOTHING_DECIDED } from "../../src/taskpane/batch/state";
import { Store } from "../../src/taskpane/batch/store";
import type { Tools } from "../../src/taskpane/batch/tools";
import { zhCN } from "../../src/taskpane/strings/zh-CN";
import type { ListPlace } from "../../src/workbook/list-places";
import { PaperList } from "./paper-list";

/** The same cells as a selection and as the region around it, which begins with a note. */
const LIST: readonly ListRow[] = [
  ["单位名称", "购置和安装总投资", "建成验收并投运日期"],
  ["甲", 800, 45_838],
  ["乙", 900, 45_838],
];
const NOTED: readonly ListRow[] = [["单位：万元", null, null], ...LIST];

const placeOf = (kind: ListPlace["kind"], rows: readonly ListRow[]): ListPlace => ({
  ...new PaperList(rows).place,
  kind,
});

test("a mapping made for a list goes no further than its note: units follow that", async () => {
  const [bare, noted] = [new PaperList(LIST), new PaperList(NOTED)];
  const [selection, region] = [placeOf("selection", LIST), placeOf("region", NOTED)];
  const paper = ({ kind }: ListPlace): PaperList => (kind === "selection" ? bare : noted);
  const workbook = {
    findRoom: bare.findRoom,
    readMappings: bare.readMappings,
    readHead: (place: ListPlace, rows: number) => paper(place).readHead(place, rows),
    openList: (...args: Parameters<PaperList["openList"]>) => paper(args[0]).openList(...args),
  };
  const store = new Store({
    ...NOTHING_DECIDED,
    rule: facade.lists.find(({ name }) => name === "STATION_AWARD"),
  });
  const choosing = new Choosing({
    store,
    facade,
    workbook,
    language: "zh-CN",
    strings: zhCN,
  } as unknown as Tools);
  await choosing.choosePlace(selection);
  expect(store.state.mapping?.inputs.investment).toMatchObject({ unit: "yuan" });
  await choosing.choosePlace(region);
  expect(store.state.mapping?.inputs.investment).toMatchObject({ unit: "wan" });
});
