import type { Kind } from "../engine/input";
import type { ListCell, ListRow } from "./list";
import { type Offer, SURE } from "./offer";
import { bare } from "./percent-cell";

/** Columns to inputs, one to one, the surest first; where two offers come too close, neither is taken. */

/** Offers nearer than this are as good as each other. */
const CLOSE = 0.015;

const IN_WORDS: ReadonlySet<Kind> = new Set<Kind>(["choice", "text", "boolean", "judged"]);
const FIRST_DAY = 20_000;
const LAST_DAY = 80_000;

function cellSuits(cell: ListCell, kind: Kind): boolean {
  if (IN_WORDS.has(kind)) return typeof cell !== "number" || cell === 0 || cell === 1;
  if (kind === "date")
    return typeof cell === "string"
      ? /^\s*\d{4}\D/u.test(cell)
      : typeof cell === "number" && cell > FIRST_DAY && cell < LAST_DAY;
  return typeof cell === "number" || (typeof cell === "string" && /\d/u.test(cell));
}

const suits = (sample: ListRow, kind: Kind): boolean => {
  const filled = sample.filter((cell) => cell !== null && cell !== "");
  return filled.length > 0 && filled.every((cell) => cellSuits(bare(cell), kind));
};

const offerSuits = ({ columns, input }: Offer): boolean =>
  columns.every(({ sample }) => suits(sample, input.kind));

const shareColumn = (a: Offer, b: Offer): boolean =>
  a.columns.some(({ index }) => b.columns.some((other) => other.index === index));

const collide = (a: Offer, b: Offer): boolean => a.input.name === b.input.name || shareColumn(a, b);

/** What remains when an offer is taken. */
const besides = (taken: Offer, offers: readonly Offer[]): readonly Offer[] =>
  offers.filter((offer) => offer !== taken && !collide(offer, taken));

/** What remains when none of these can be told from the others: their columns serve nobody, a contested input gets nothing. */
function without(tied: readonly Offer[], offers: readonly Offer[]): readonly Offer[] {
  const [first] = tied;
  const contested = tied.slice(1).some(({ input }) => input.name === first?.input.name);
  return offers.filter(
    (offer) =>
      !tied.some((one) => shareColumn(offer, one)) && !(contested && offer.input.name === first?.input.name),
  );
}

export function assigned(offers: readonly Offer[]): readonly Offer[] {
  const taken: Offer[] = [];
  let left = offers.filter(({ score }) => score >= SURE);
  for (let [best] = left; best; [best] = left) {
    const top = best;
    const rivals = left.filter((one) => one !== top && top.score - one.score < CLOSE && collide(one, top));
    const suited = rivals.length ? [top, ...rivals].filter(offerSuits) : [top];
    const [chosen] = suited;
    if (chosen && suited.length === 1) {
      taken.push(chosen);
      left = [...besides(chosen, left)];
    } else left = [...without([top, ...rivals], left)];
  }
  return taken;
}
