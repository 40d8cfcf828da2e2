import type { Facade } from "../functions/facade";
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

type Citing = Pick<Facade, "cite">;

/** 插入引用: into the next empty cell. What went wrong is said in the pane, which is opened only then. */
const insertCitation = (facade: () => Citing | undefined): Command =>
  command(async () => {
    const notice = await insertAtSelection(facade());
    askPane({ page: "cell", notice });
    if (notice.kind !== "inserted") await showPane();
  });

async function insertAtSelection(facade: Citing | undefined): Promise<CommandNotice> {
  const read = await readSelectedCell();
  if (!read.ok) return { kind: "trouble", trouble: read.trouble };
  const { formula, formulaAt, room } = read.value;
  const names = (readFormula(formula, formulaAt.sheet) ?? []).map(({ name }) => name);
  const citations = new Set(names.map((name) => facade?.cite(name)));
  const text = [...citations].filter(Boolean).join("；");
  if (!text) return { kind: "no-citation" };
  if (!room) return { kind: "no-room" };
  const written = await writeIntoEmptyCell(text, room);
  return written.ok ? { kind: "inserted", at: room } : { kind: "trouble", trouble: written.trouble };
}

/** Names as the manifest has them. */
export const register = (facade: () => Citing | undefined): void => {
  associate({ openBatch, explainCell, insertCitation: insertCitation(facade) });
};
