import * as mappings from "../batch/saved-mapping";
import * as runs from "../batch/run-record";
import type { ListRule } from "../functions/facade";
import { inExcel } from "./excel";
import { type Outcome, done } from "./outcome";

/** What is kept with the workbook for whole lists. The number is that of the form: a later one gets keys of its own. */
const MAPPINGS = "BT.batch.mappings.1";
const RUN = "BT.batch.run.1";

const MOST_PER_RULE = 20;

async function readSetting(key: string): Promise<Outcome<unknown>> {
  return inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? undefined : (setting.value as unknown);
  });
}

async function keepSetting(key: string, text: string): Promise<Outcome<void>> {
  return inExcel(async (context) => {
    context.workbook.settings.add(key, text);
    await context.sync();
  });
}

async function forgetSetting(key: string): Promise<Outcome<void>> {
  return inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("key");
    await context.sync();
    if (setting.isNullObject) return;
    setting.delete();
    await context.sync();
  });
}

type Shelf = Readonly<Record<string, readonly unknown[]>>;

/** By rule, newest first. Whatever else stands there counts as nothing. */
function shelfIn(kept: unknown): Shelf {
  try {
    const read: unknown = typeof kept === "string" ? JSON.parse(kept) : undefined;
    if (typeof read !== "object" || read === null) return {};
    return Object.fromEntries(
      Object.entries(read).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1])),
    );
  } catch {
    return {};
  }
}

/** The mappings kept for a rule, the newest first; those that do not fit the rule any more are left out. */
export async function readMappings(rule: ListRule): Promise<Outcome<readonly mappings.SavedMapping[]>> {
  const kept = await readSetting(MAPPINGS);
  if (!kept.ok) return kept;
  const read = (shelfIn(kept.value)[rule.name] ?? []).map((one) =>
    mappings.fromJson(JSON.stringify(one), [rule]),
  );
  return done(read.flatMap((one) => (one.ok ? [one.value] : [])));
}

/** Keeps a mapping as the newest of its rule; the same one is kept once. */
export async function keepMapping(mapping: mappings.SavedMapping): Promise<Outcome<void>> {
  const kept = await readSetting(MAPPINGS);
  if (!kept.ok) return kept;
  const shelf = shelfIn(kept.value);
  const text = JSON.stringify(mapping);
  const others = (shelf[mapping.rule] ?? []).filter((one) => JSON.stringify(one) !== text);
  const newest = [mapping, ...others].slice(0, MOST_PER_RULE);
  return keepSetting(MAPPINGS, JSON.stringify({ ...shelf, [mapping.rule]: newest }));
}

/** The run that was left unfinished; `null` where there is none, or what is kept cannot be read. */
export async function readRun(): Promise<Outcome<runs.RunRecord | null>> {
  const kept = await readSetting(RUN);
  if (!kept.ok) return kept;
  const read = typeof kept.value === "string" ? runs.fromJson(kept.value) : undefined;
  return done(read?.ok ? read.value : null);
}

export const keepRun = (record: runs.RunRecord): Promise<Outcome<void>> =>
  keepSetting(RUN, runs.toJson(record));

/** The run is finished, or will not be gone on with. */
export const forgetRun = (): Promise<Outcome<void>> => forgetSetting(RUN);
