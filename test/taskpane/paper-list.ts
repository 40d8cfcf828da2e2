import type { ListCell, ListRow } from "../../src/batch/list";
import type { OutputCell } from "../../src/batch/output";
import type { RunRecord } from "../../src/batch/run-record";
import type { SavedMapping } from "../../src/batch/saved-mapping";
import type { SummarySheet } from "../../src/batch/summary-sheet";
import type { Workbook } from "../../src/taskpane/workbook";
import type { Area } from "../../src/workbook/address";
import type { ListInBook } from "../../src/workbook/list-in-book";
import type { ListPlace } from "../../src/workbook/list-places";
import type { Room } from "../../src/workbook/list-room";
import { type Outcome, type Trouble, done } from "../../src/workbook/outcome";
import type { SinkParts, WorkbookSink } from "../../src/workbook/result-sink";

type Writing = "begin" | "write" | "mark" | "end";

/**
 * A list on paper, with room for its result: what the pane asks of lists, answered without Excel. The real answers are tested
 * in `test/office/batch-*.test.ts` and in the browser.
 */
export class PaperList {
  readonly place: ListPlace;
  /** What was written beside the list, by rows of the list. */
  readonly result = new Map<number, readonly OutputCell[]>();
  /** What the sink was asked to do, in order. */
  readonly deeds: string[] = [];
  readonly summaries: SummarySheet[] = [];
  readonly mappings: SavedMapping[] = [];
  readonly shown: string[] = [];
  run: RunRecord | null = null;
  room: Room = { kind: "free", column: 7 };
  /** The trouble that the next such deed at or behind a row runs into, once. */
  fault: { readonly deed: Writing; readonly from: number; readonly trouble: Trouble } | undefined;
  /** Lets every write wait. */
  gate: () => Promise<void> = () => Promise.resolve();

  constructor(readonly rows: readonly ListRow[] = []) {
    const columns = Math.max(1, ...rows.map((row) => row.length));
    const area = { sheet: "名单", row: 0, column: 0, rows: rows.length, columns };
    this.place = {
      kind: "region",
      name: "",
      sheetId: "名单",
      area,
      headed: undefined,
      hidden: false,
      totals: 0,
    };
  }

  readonly findLists: Workbook["findLists"] = () =>
    Promise.resolve(done(this.rows.length > 1 ? [this.place] : []));

  readonly readHead: Workbook["readHead"] = (_, rows) => Promise.resolve(done(this.rows.slice(0, rows)));

  readonly openList: Workbook["openList"] = (place, headingRow) => {
    const above = headingRow === null ? 0 : headingRow + 1;
    const { area } = place;
    const book: ListInBook = {
      sheetId: place.sheetId,
      area: { ...area, row: above, rows: area.rows - above },
      headingRow,
      earlier: null,
      totals: 0,
      above: [],
      below: null,
      known: [],
      own: { column: area.column, columns: area.columns },
    };
    return Promise.resolve(done(book));
  };

  readonly findRoom: Workbook["findRoom"] = () => Promise.resolve(done(this.room));

  readonly listSource: Workbook["listSource"] = ({ area }) => ({
    rows: area.rows,
    read: (from, count) =>
      Promise.resolve(done(this.rows.slice(area.row + from, area.row + from + count).map(padded))),
    lastRead: () => [],
    stillThere: () => Promise.resolve(done(undefined)),
  });

  readonly resultBeside: Workbook["resultBeside"] = (parts, { column, overwrite }) =>
    this.sink(parts, `beside ${column}${overwrite ? " overwriting" : ""}`);

  readonly resultOnSheet: Workbook["resultOnSheet"] = (parts, { name, keys }) =>
    this.sink(parts, `sheet ${name} with ${keys.join(",")}`);

  private sink({ list, kind }: SinkParts, where: string): WorkbookSink {
    const deed = async (name: Writing, rows: number, does: () => void): Promise<Outcome<void>> => {
      await this.gate();
      const { fault } = this;
      if (fault?.deed === name && rows >= fault.from) {
        this.fault = undefined;
        return { ok: false, trouble: fault.trouble };
      }
      this.deeds.push(`${name} ${rows}`);
      does();
      return done(undefined);
    };
    const { sheetId, area } = list;
    return {
      block: () => ({ sheetId, headingRow: 0, firstRow: area.row, column: 7, rows: area.rows }),
      begin: (rows) =>
        deed("begin", rows, () => {
          this.deeds.push(where, kind.columns.map(({ heading }) => heading).join("|"));
        }),
      write: (from, cells) =>
        deed("write", from, () => {
          cells.forEach((row, i) => this.result.set(from + i, row));
        }),
      mark: (rows) => deed("mark", rows, () => undefined),
      end: () => deed("end", 0, () => undefined),
    };
  }

  /** Whether somebody has changed results that are being watched. */
  touched = false;
  readonly watched: string[] = [];
  readonly watchResult: Workbook["watchResult"] = ({ column, columns }) => {
    this.watched.push(`${column} ${columns}`);
    this.touched = false;
    return Promise.resolve(done({ untouched: () => !this.touched, stop: () => Promise.resolve() }));
  };

  readonly writeSummary: Workbook["writeSummary"] = (summary) => {
    this.summaries.push(summary);
    return Promise.resolve(done("summary"));
  };

  readonly readMappings: Workbook["readMappings"] = ({ name }) =>
    Promise.resolve(done(this.mappings.filter(({ rule }) => rule === name)));

  readonly keepMapping: Workbook["keepMapping"] = (mapping) => {
    this.mappings.unshift(mapping);
    return Promise.resolve(done(undefined));
  };

  readonly readRun: Workbook["readRun"] = () => Promise.resolve(done(this.run));

  readonly keepRun: Workbook["keepRun"] = (record) => {
    this.run = record;
    return Promise.resolve(done(undefined));
  };

  readonly forgetRun: Workbook["forgetRun"] = () => {
    this.run = null;
    return Promise.resolve(done(undefined));
  };

  readonly showArea: Workbook["showArea"] = (sheet, { row }: Pick<Area, "row">) => {
    this.shown.push(`${sheet} ${row}`);
    return Promise.resolve(done(undefined));
  };
}

const padded = (row: ListRow): ListRow => row.map((cell): ListCell => cell);

const HEADINGS = ["序号", "申报单位", "总投资（万元）", "投运日期", "备注"];

/** Stations of which every seventh comes too late, every eleventh has no date, and every thirteenth a total nobody can read. */
export const stations = (count: number): readonly ListRow[] => [
  HEADINGS,
  ...Array.from({ length: count }, (_, i): ListRow => {
    const day = i % 7 === 6 ? 46388 : 45838;
    return [
      i + 1,
      `第${i + 1}加氢站`,
      i % 13 === 12 ? "约九百万" : 800,
      i % 11 === 10 ? null : day,
      i === 0 ? "=1+1" : null,
    ];
  }),
];
