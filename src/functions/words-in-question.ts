import { type Clause, emend } from "../engine/document";
import type { Passage } from "../engine/document-view";
import type { Figure, Reading } from "../engine/provision";
import { showPercent, showYuan } from "../engine/show";
import type { Library } from "./library";
import { withAbove } from "./clause-uses";

/** Words of a clause that a doubtful place is about, and the letters in them that tell the sides apart. */
interface InQuestion {
  readonly clause: Clause;
  readonly quote: string;
  readonly marks: readonly (string | RegExp)[];
}

/** What the words are looked for in. */
export interface Stated extends Pick<Library, "targets" | "grants"> {
  readonly figures: readonly Figure[];
}

const AMOUNT = /\d+(?:\.\d+)?[万亿]?元/u;
const NUMBER = /\d+(?:\.\d+)?/u;
const UNITS = "[%％亿億万萬]*元?";

/** Ids of provisions in the wording of a reading: K02, Y01. */
const IDS = /[A-Z]\d\d/gu;

const textOf = ({ doubt, options, reason }: Reading): string =>
  [doubt, ...Object.values(options), reason].map(({ zh }) => zh).join("\n");

/** The targets and grants that carry the reading, or that it names. */
function entriesOf(reading: Reading, { targets, grants }: Stated): readonly InQuestion[] {
  const named: readonly string[] = textOf(reading).match(IDS) ?? [];
  const isNamed = (id: string): boolean => named.includes(id.split(".")[0] ?? id);
  return [
    ...targets
      .filter(({ id, readings }) => readings.includes(reading.id) || isNamed(id))
      .map(({ clause, quote, requirement }) => ({ clause, quote, marks: [markOf(quote, requirement)] })),
    ...grants
      .filter(({ id, readings }) => readings.some((one) => one.id === reading.id) || isNamed(id))
      .map(({ sentence: { clause, quote }, amount }) => ({
        clause,
        quote,
        marks: [AMOUNT.exec(amount.quote)?.[0] ?? amount.quote],
      })),
  ];
}

/** The requirement where it stands in the words as it is, else its figure with the unit that the words have. */
function markOf(quote: string, requirement: string): string | RegExp {
  const digits = NUMBER.exec(requirement)?.[0];
  if (quote.includes(requirement) || digits === undefined) return requirement;
  return new RegExp(`(?<![\\d.])${digits.replace(".", "\\.")}${UNITS}`, "u");
}

/** 0.8 → 80%; 2000000 yuan → 200万元. */
const shownFigure = ({ at, unit }: Figure): string =>
  unit === "fraction" ? showPercent(at) : unit === "yuan" ? showYuan(at).zh : "";

/** The figures that the doubt names, where they stand within the clauses; where those hold none, in the rest of the document. */
function figuresOf(
  reading: Reading,
  sides: readonly (readonly Clause[])[],
  { figures }: Stated,
): readonly InQuestion[] {
  const named = figures.filter((figure) => names(reading.doubt.zh, shownFigure(figure)));
  const documents = new Set(sides.flat().map(({ document }) => document));
  return sides.flatMap((clauses) => {
    const within = named.filter(({ clause }) => withAbove(clause).some((one) => clauses.includes(one)));
    const near = named.filter(({ clause }) => clause.document === clauses[0]?.document);
    const found = within.length || documents.size === 1 ? within : near;
    const alike = found.filter(({ quote }) => sharesWords(quote, reading.doubt.zh));
    return (alike.length ? alike : found).map((figure) => ({
      clause: figure.clause,
      quote: figure.quote,
      marks: [shownFigure(figure)],
    }));
  });
}

/** Whether the text names the figure: 80% is not in 180%. */
const names = (text: string, figure: string): boolean =>
  figure !== "" && text.split(figure).some((before, i, all) => i < all.length - 1 && !/[\d.]$/u.test(before));

/** So many letters in a row are no accident. */
const TELLING = /(?=(\p{Script=Han}{4}))/gu;

/** Of equal figures the doubt means those in whose words it speaks: 主要贡献人员50%. */
const sharesWords = (quote: string, doubt: string): boolean =>
  [...doubt.matchAll(TELLING)].some(([, letters = ""]) => quote.includes(letters));

const QUOTED = /“([^”]+)”|"([^"]+)"/gu;

/** Words that the doubt quotes from the clauses. */
function quotedIn(reading: Reading, sides: readonly (readonly Clause[])[]): readonly InQuestion[] {
  const words = [...reading.doubt.zh.matchAll(QUOTED)].flatMap(
    ([, curly, straight]) => curly ?? straight ?? [],
  );
  return sides
    .flat()
    .flatMap((clause) =>
      words
        .filter((mark) => clause.own.original.includes(mark))
        .map((mark) => ({ clause, quote: sentenceWith(clause.own.original, mark), marks: [mark] })),
    );
}

function sentenceWith(text: string, words: string): string {
  const at = text.indexOf(words);
  const from = Math.max(...["。", "；", ";", "\n"].map((end) => text.lastIndexOf(end, at - 1))) + 1;
  const after = text.slice(at + words.length).search(/[。；;\n]/u);
  return text.slice(from, after < 0 ? undefined : at + words.length + after);
}

/** So many clauses can be held against each other as they stand. */
const FEW = 3;

/**
 * The passages of each side that a doubtful place is about: the entries that carry it, else the figures it names, else the words
 * it quotes; for a side without any, its clauses as they stand where there are few. Empty where nothing tells them apart.
 */
export function passagesOf(
  reading: Reading,
  sides: readonly (readonly Clause[])[],
  stated: Stated,
): readonly (readonly Passage[])[] {
  const found =
    [entriesOf(reading, stated), figuresOf(reading, sides, stated), quotedIn(reading, sides)].find(
      ({ length }) => length > 0,
    ) ?? [];
  const few = sides.flat().length <= FEW;
  const byDocument = new Set(sides.flat().map(({ document }) => document)).size > 1;
  return sides.map((clauses) => {
    const own = found.filter(({ clause }) =>
      byDocument
        ? clause.document === clauses[0]?.document
        : withAbove(clause).some((one) => clauses.includes(one)),
    );
    const silent = few
      ? clauses.filter((one) => !own.some(({ clause }) => withAbove(clause).includes(one)))
      : [];
    return [
      ...silent.map((clause) => ({ clause, quote: clause.own.original, marks: [] })),
      ...inOrder(own),
    ].map(passage);
  });
}

/** In the order of the documents; what is found several times in the same words is one passage with several marks. */
function inOrder(all: readonly InQuestion[]): readonly InQuestion[] {
  const passages = new Map<string, InQuestion>();
  for (const one of all) {
    const key = `${one.clause.id}\n${one.quote}`;
    passages.set(key, { ...one, marks: [...(passages.get(key)?.marks ?? []), ...one.marks] });
  }
  const place = ({ clause }: InQuestion): number => clause.document.clauses.indexOf(clause);
  return [...passages.values()].sort((a, b) => place(a) - place(b));
}

function passage({ clause, quote, marks }: InQuestion): Passage {
  const emended = emend(quote, clause.own.emendations);
  const letters = marks.flatMap((mark) => (typeof mark === "string" ? mark : (mark.exec(quote)?.[0] ?? [])));
  const runs: { text: string; marked: boolean }[] = [];
  let rest = quote;
  for (const mark of [...new Set(letters)].sort((a, b) => quote.indexOf(a) - quote.indexOf(b))) {
    const at = mark ? rest.indexOf(mark) : -1;
    if (at < 0) continue;
    runs.push({ text: rest.slice(0, at), marked: false }, { text: mark, marked: true });
    rest = rest.slice(at + mark.length);
  }
  runs.push({ text: rest, marked: false });
  return {
    clause: clause.id,
    article: clause.article,
    runs: runs.filter(({ text }) => text !== ""),
    emended: emended === quote ? null : emended,
  };
}
