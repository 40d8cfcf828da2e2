import { recognise } from "../../batch/headings";
import type { ListRow, Mapping } from "../../batch/list";
import { type SavedMapping, apply, fits } from "../../batch/saved-mapping";
import type { ListRule } from "../../functions/facade";
import { areaName } from "../../workbook/address";
import type { ListPlace } from "../../workbook/list-places";
import type { KeptMapping } from "./decisions-kept";
import { type ListAtHand, HEAD_ROWS, headingRowIn, headingsIn, listAtHand } from "./list-at-hand";
import type { OutputWish } from "./output-wish";
import { resultColumns } from "./result-place";
import { isBusy } from "./run-view";
import type { Tools } from "./tools";

/** What was found out before is about another rule or list. */
const ANEW = {
  effects: undefined,
  changed: false,
  room: undefined,
  run: { kind: "ready" },
  result: undefined,
} as const;

/** The least part of a saved mapping's headings at which it is worth offering. */
const WORTH_OFFERING = 0.5;

const samePlace = (a: ListPlace, b: ListPlace): boolean =>
  a.sheetId === b.sheetId && areaName(a.area) === areaName(b.area);

/** The decisions before a run: rule, list, columns, output. */
export class Choosing {
  private asked = 0;
  /** Whether the person has taken a hold of the list: until then it follows the selection. */
  private settled = false;

  constructor(
    private readonly tools: Tools,
    /** As it was when the pane was closed. */
    private readonly mappingBefore: KeptMapping = () => null,
  ) {}

  chooseRule(rule: ListRule): void {
    const { store } = this.tools;
    if (rule === store.state.rule) return;
    store.set({ rule, mapping: undefined, saved: undefined, ...ANEW });
    const { list } = store.state;
    void (list ? this.open(list.place, list.head, list.headingRow) : this.look());
  }

  /** Looks round the workbook for lists; called whenever the selection has moved. */
  async look(): Promise<void> {
    const { store, workbook } = this.tools;
    if (store.state.rule === undefined || isBusy(store.state.run)) return;
    store.set({ looking: store.state.places.length === 0 });
    const found = await workbook.findLists();
    if (!found.ok) {
      store.set({ looking: false, trouble: found.trouble });
      return;
    }
    const [likeliest] = found.value;
    store.set({ looking: false, trouble: undefined, places: found.value });
    const { list } = store.state;
    if (likeliest && !this.settled && !(list && samePlace(list.place, likeliest))) await this.take(likeliest);
  }

  async choosePlace(place: ListPlace): Promise<void> {
    this.settled = true;
    await this.take(place);
  }

  private async take(place: ListPlace): Promise<void> {
    const { store, workbook } = this.tools;
    const question = (this.asked += 1);
    const head = await workbook.readHead(place, HEAD_ROWS);
    if (question !== this.asked) return;
    if (!head.ok) {
      store.set({ trouble: head.trouble });
      return;
    }
    await this.open(place, head.value, headingRowIn(place, head.value));
  }

  async chooseHeadingRow(row: number | null): Promise<void> {
    const { list } = this.tools.store.state;
    this.settled = true;
    if (list) await this.open(list.place, list.head, row);
  }

  /** Knows the list by its columns; a mapping already made stays where the headings are the same. */
  private async open(place: ListPlace, head: readonly ListRow[], headingRow: number | null): Promise<void> {
    const { store, workbook } = this.tools;
    const { rule } = store.state;
    if (!rule) return;
    const question = (this.asked += 1);
    const book = await workbook.openList(place, headingRow, rule);
    if (question !== this.asked) return;
    if (!book.ok) {
      store.set({ trouble: book.trouble });
      return;
    }
    const before = store.state;
    if (isBusy(before.run)) return;
    const list = listAtHand(place, head, headingRow, book.value);
    const kept = before.mapping?.rule === rule.name && before.list && sameColumns(before.list, list);
    store.set({
      trouble: undefined,
      list,
      ...(kept ? {} : ANEW),
      mapping: kept ? before.mapping : this.mappingFor(rule, list),
      saved: kept ? before.saved : undefined,
    });
    await this.findRoom();
    if (!kept) await this.offerSaved(rule, list);
  }

  private mappingFor(rule: ListRule, { columns, note }: ListAtHand): Mapping {
    return this.mappingBefore(rule, columns, note) ?? recognise(rule, columns, note);
  }

  /** What stands where the results would go: said before anything is written. */
  private async findRoom(): Promise<void> {
    const { store, workbook, language } = this.tools;
    const { rule, list, wish } = store.state;
    if (!rule || !list || wish.place === "sheet") return;
    const columns = resultColumns(rule, list, wish, language).length;
    const room = await workbook.findRoom(list.book, columns, wish.form);
    if (store.state.list === list && store.state.wish === wish)
      store.set({ room: room.ok ? room.value : undefined });
  }

  /** The kept mapping that fits best, where it says something else than what was recognised. */
  private async offerSaved(rule: ListRule, list: ListAtHand): Promise<void> {
    const { store, workbook } = this.tools;
    const kept = await workbook.readMappings(rule);
    const { mapping } = store.state;
    if (!kept.ok || !mapping || store.state.list !== list) return;
    const [best] = kept.value
      .map((one) => ({ mapping: one, fits: fits(one, list.columns) }))
      .sort((a, b) => b.fits - a.fits);
    if (!best || best.fits < WORTH_OFFERING) return;
    if (!sameMapping(apply(best.mapping, rule, list.columns, list.note), mapping)) store.set({ saved: best });
  }

  recognise(): void {
    const { rule, list } = this.tools.store.state;
    if (rule && list) this.map(recognise(rule, list.columns, list.note));
  }

  /** A mapping by headings, kept in the workbook or imported. */
  apply(saved: SavedMapping): void {
    const { rule, list } = this.tools.store.state;
    if (rule && list) this.map(apply(saved, rule, list.columns, list.note));
    this.tools.store.set({ saved: undefined });
  }

  map(mapping: Mapping): void {
    this.settled = true;
    this.tools.store.set({ mapping, effects: undefined, changed: true });
  }

  wish(wish: OutputWish): void {
    this.settled = true;
    this.tools.store.set({ wish, changed: true });
    void this.findRoom();
  }
}

const sameColumns = (a: ListAtHand, b: ListAtHand): boolean =>
  a.place.sheetId === b.place.sheetId &&
  a.place.area.column === b.place.area.column &&
  a.note === b.note && // units may follow it
  headingsIn(a).join("\n") === headingsIn(b).join("\n");

const inputsOf = ({ inputs }: Mapping): string =>
  JSON.stringify(
    Object.keys(inputs)
      .sort()
      .map((name) => [name, inputs[name]]),
  );

const sameMapping = (a: Mapping, b: Mapping): boolean => inputsOf(a) === inputsOf(b);
