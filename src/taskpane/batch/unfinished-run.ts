import { headingsOf } from "../../batch/heading-row";
import type { RunRecord } from "../../batch/run-record";
import { parseArea } from "../../workbook/address";
import type { ListPlace } from "../../workbook/list-places";
import { type Outcome, failed } from "../../workbook/outcome";
import type { Job } from "./job";
import { HEADING_CHOICES, HEAD_ROWS, type ListAtHand, headingsIn, listAtHand } from "./list-at-hand";
import { targetFrom } from "./result-place";
import type { Tools } from "./tools";
import type { UnfinishedRun } from "./unfinished";

/** What the workbook keeps, where this add-in can go on with it: another version may count otherwise. */
export async function findUnfinished({
  workbook,
  facade,
  language,
}: Tools): Promise<UnfinishedRun | undefined> {
  const kept = await workbook.readRun();
  const record = kept.ok ? kept.value : null;
  if (!record || record.library !== facade.version || record.language !== language) return undefined;
  const rule = facade.lists.find(({ name }) => name === record.rule);
  return rule && { record, rule };
}

/** The job of an unfinished run, its list found again where it stood. */
export async function jobOf({ record, rule }: UnfinishedRun, tools: Tools): Promise<Outcome<Job>> {
  const area = parseArea(record.list);
  const place = targetFrom(record.output.place);
  if (!area || !place) return failed("missing", record.list);
  const list = await listAt(
    { kind: "region", name: "", sheetId: area.sheet, area, headed: undefined, hidden: false, totals: 0 },
    record,
    rule,
    tools,
  );
  if (!list.ok) return list;
  const { target, summary } = place;
  const wish = {
    form: record.output.kind,
    place: target.kind === "beside" ? ("right" as const) : ("sheet" as const),
    summary,
  };
  return {
    ok: true,
    value: { rule, mapping: record.mapping, list: list.value, wish, target, earlier: record },
  };
}

async function listAt(
  place: ListPlace,
  record: RunRecord,
  rule: Job["rule"],
  { workbook }: Tools,
): Promise<Outcome<ListAtHand>> {
  const head = await workbook.readHead(place, HEAD_ROWS);
  if (!head.ok) return head;
  const headingRow = headingRowOf(head.value, record.headings);
  if (headingRow === undefined) return failed("moved");
  const book = await workbook.openList(place, headingRow, rule);
  if (!book.ok) return book;
  const list = listAtHand(place, head.value, headingRow, book.value);
  const same = headingsIn(list).join("\n") === record.headings.join("\n");
  return same && book.value.area.rows === record.total ? { ok: true, value: list } : failed("moved");
}

/** The row with these headings; `null` where the list has none, `undefined` where they are gone. */
function headingRowOf(head: ListAtHand["head"], headings: readonly string[]): number | null | undefined {
  if (headings.every((heading) => heading === "")) return null;
  const rows = Array.from({ length: Math.min(head.length, HEADING_CHOICES) }, (_, row) => row);
  return rows.find((row) => {
    const there = headingsOf(head, row);
    return headings.every((heading, index) => there[index] === heading);
  });
}
