import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Clause } from "../../src/engine/document";
import { headingAnchor, link } from "./markdown";

/** Links from the pages in `docs/` to the clauses' texts on the wall. */

const LAW = join(__dirname, "../../src/law");

/** `ref` of a document → its folder in src/law. */
const FOLDERS: ReadonlyMap<string, string> = new Map(
  readdirSync(LAW).flatMap((folder) => {
    const text = join(LAW, folder, "text.md");
    const ref = existsSync(text) ? /^ref: (.+)$/mu.exec(readFileSync(text, "utf8"))?.[1] : undefined;
    return ref === undefined ? [] : [[ref.trim(), folder]];
  }),
);

/** The clause's number, linked to its heading in `text.md`; just the number where the document stands elsewhere. */
export function clauseLink({ document, article }: Clause, shown = article): string {
  const folder = FOLDERS.get(document.ref);
  if (folder === undefined) return shown;
  const text = readFileSync(join(LAW, folder, "text.md"), "utf8").split("\n");
  const heading = text
    .map((line) => /^#{2,5} (.+)$/u.exec(line)?.[1])
    .find((one) => one?.split(" ")[0] === article);
  return link(shown, `../src/law/${folder}/text.md#${headingAnchor(heading ?? article)}`);
}
