import type { Day } from "../engine/calendar";
import { type Clause, fallsOn } from "../engine/document";
import type { Provision } from "../engine/provision";
import { type Refusal, notCovered } from "../engine/refusal";
import type { Say } from "../engine/say";
import { same, words } from "../engine/words";
import type { Library } from "./library";
import type { Found } from "./references";

/** Whether what was found is in force on that day; #N/A where the documents do not tell. */
export function inForceOf({ document, clause }: Found, on: Day): boolean | Refusal {
  if (document.isExcerpt && !clause) {
    const held = document.clauses.map(({ id }) => id).join("、");
    return notCovered(
      words(
        `《${document.title}》只有部分条款在本库,请按条款核对:${held}。`,
        `Only some clauses of ${document.ref} are here; ask for one of them: ${held}.`,
      ),
      words("只有部分条款在本库", "Only some clauses are here"),
    );
  }
  return (
    document.inForceOn(on) ??
    notCovered(
      words(`《${document.title}》没有施行日期。`, `${document.title} gives no date.`),
      words("没有施行日期", "No date given"),
    )
  );
}

/** Why a document or clause is in force on a day, or is not: first and last day, where they stand, and who has overridden it by then. */
export function tellInForce({ document, clause }: Found, on: Day, library: Library, say: Say): void {
  const { ref, inForceFrom: from, ends: until, validity } = document;
  if (from === null) return;
  const at = (article = ""): Provision | undefined => {
    const found = library.clauses.find(
      ({ id }) => id === (article.includes("#") ? article : `${ref}#${article}`),
    );
    return found && asProvision(found);
  };
  const stated = at(validity.clause) ?? (clause ? asProvision(clause) : undefined);
  if (stated) say.falls(on, { ...stated, from, until }, words("日期", "Date"));
  say.note(() => validity, stated);
  for (const { id, options, adopted, clause: doubtful } of library.readings.filter(
    ({ id }) => id === validity.reading,
  ))
    say.note(() => {
      const { zh, en } = options[adopted] ?? same("");
      return words(`读法${id}:${zh}`, `Reading ${id}: ${en}`);
    }, asProvision(doubtful));
  for (const acting of library.documents)
    for (const effect of acting.effects)
      if (fallsOn(effect, document, clause) && acting.ref !== ref && on >= (acting.inForceFrom ?? Infinity))
        say.note(() => effect, at(`${acting.ref}#${effect.clause ?? ""}`));
}

const asProvision = (clause: Clause): Provision => ({ clause, quote: "" });
