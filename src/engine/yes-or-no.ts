import { type Fault, type Filled, fault } from "./input";
import { plain } from "./quantity";

/** The words for yes and no. */

const YES = ["是", "有", "符合", "√", "✓", "yes", "true"];
/** As keys, which V8 keeps once: the short words of a host are kept so too, and are then told apart without reading them. */
const [WORD_OF_YES, WORD_OF_NO] = Object.keys({ 是: true, 否: true });
const NO = ["否", "无", "不符合", "×", "✗", "no", "false"];
const YES_OR_NO = fault(
  "请填 是/否(也可填 有/无、符合/不符合、√/×、TRUE/FALSE、yes/no)",
  "must be yes or no (是/否, 有/无, 符合/不符合, √/×, TRUE/FALSE)",
);

/** Words that answer one question beside 是 and 否, such as 小型 and 大型. */
export interface OwnWords {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const NONE: OwnWords = { yes: [], no: [] };

/** As nearly every cell has it: nothing to take off before it is looked up. */
const AS_WRITTEN: ReadonlyMap<Filled, boolean> = new Map<Filled, boolean>([
  ...[...YES, true, 1].map((yes): [Filled, boolean] => [yes, true]),
  ...[...NO, false].map((no): [Filled, boolean] => [no, false]),
]);

/** What a cell says to a question, beside 是 and 否 in words of its own. */
export function truthIn(cell: Filled, own = NONE): boolean | Fault {
  const known = AS_WRITTEN.get(cell);
  if (known !== undefined) return known;
  const word = typeof cell === "string" ? plain(cell).toLowerCase() : "";
  if (YES.includes(word) || own.yes.includes(word)) return true;
  if (NO.includes(word) || own.no.includes(word)) return false;
  const list = [...own.yes, ...own.no].join("、");
  const { says } = YES_OR_NO;
  return list ? fault(`${says.zh};或:${list}`, `${says.en}; or: ${list}`) : YES_OR_NO;
}

/** As `truthIn`, of what nearly every cell of a list holds; `undefined` for whatever takes a closer look. */
export const usualTruthIn = (cell: unknown): boolean | undefined =>
  cell === WORD_OF_YES || (cell === WORD_OF_NO ? false : AS_WRITTEN.get(cell as Filled));
