import type { Facade } from "../functions/facade";
import { type Learned, learnArguments, placeOf } from "../workbook/arguments";
import { readAreas } from "../workbook/cells";
import { writeIntoEmptyCell } from "../workbook/citation";
import { readFormula } from "../workbook/formula/read-formula";
import { type CommandNotice, askPane } from "../workbook/pane-requests";
import { type Command, associate, showPane } from "../workbook/ribbon";
import { readSelectedCell } from "../workbook/selected-cell";

/** Excel shows a command as busy until it is told otherwise: whatever happens, it is told. */
const command =
  (work: () => Promise<unknown>): Command =>
  async (event) => {
    try {
      await work();
    } finally {
      event.completed();
    }
  };

/** 批量测算 */
const openBatch = command(async () => {
  askPane({ page: "batch" });
  await showPane();
});

/** 解释此单元格 */
const explainCell = command(async () => {
  askPane({ page: "cell" });
  await showPane();
});

type Citing = Pick<Facade, "callsAt" | "cite" | "explain" | "functions">;

/** 插入引用: into the next empty cell. What went wrong is said in the pane, which is opened only then. */
const insertCitation = (law: () => Promise<Citing | undefined>): Command =>
  command(async () => {
    const notice = await insertAtSelection(await law());
    askPane({ page: "cell", notice });
    if (notice.kind !== "inserted") await showPane();
  });

async function insertAtSelection(facade: Citing | undefined): Promise<CommandNotice> {
  const read = await readSelectedCell();
  if (!read.ok) return { kind: "trouble", trouble: read.trouble };
  const { formula, formulaAt, room } = read.value;
  const calls = readFormula(formula, formulaAt.sheet) ?? [];
  if (!facade || !calls.length) return { kind: "no-citation" };
  const learned = await learnArguments(calls, placeOf(read.value), facade, readAreas);
  if (!learned.ok) return { kind: "trouble", trouble: learned.trouble };
  const citations = new Set(learned.value.map((one) => citationOf(one, facade)));
  const text = [...citations].filter(Boolean).join("；");
  if (!text) return { kind: "no-citation" };
  if (!room) return { kind: "no-room" };
  const written = await writeIntoEmptyCell(text, room);
  return written.ok ? { kind: "inserted", at: room } : { kind: "trouble", trouble: written.trouble };
}

/** What this call rests on; where its arguments cannot be read, what the function rests on. */
const citationOf = (learned: Learned, facade: Citing): string =>
  ("args" in learned && facade.explain(learned.call.name, learned.args).citation) ||
  (facade.cite(learned.call.name) ?? "");

/** Names as the manifest has them. */
export const register = (law: () => Promise<Citing | undefined>): void => {
  associate({ openBatch, explainCell, insertCitation: insertCitation(law) });
};
