import { readFile } from "node:fs/promises";
import { type SavedMapping, fromJson } from "../batch/saved-mapping";
import { words } from "../engine/words";
import type { ListRule } from "../functions/facade";
import { withFile } from "./file-troubles";
import { Trouble } from "./trouble";

/**
 * A mapping that the pane has exported.
 * @throws Trouble where the file is none
 */
export async function savedMapping(
  path: string,
  written: string,
  rules: readonly ListRule[],
): Promise<SavedMapping> {
  const text = await withFile(written, () => readFile(path, "utf8"));
  const read = fromJson(text.replace(/^\ufeff/, ""), rules);
  if (read.ok) return read.value;
  const { zh, en } = read.message;
  throw new Trouble(words(`“${written}”不能用作对应关系：${zh}`, `“${written}” is no mapping: ${en}`));
}
