import "./excel";
import { library } from "../../src/functions/create";
import {
  type ListedProvision,
  type ProvisionClass,
  conflicts,
  coverageLists,
  listedProvisions,
} from "../../scripts/docs/coverage-list";
import { evidence, wordsOf } from "./coverage/evidence";

/** Every provision of the documents is listed, stands in its clause word for word, and is really served or shown by every function named. */

/** How many provisions each document of the first eleven lists has, by class. */
const COUNTS: Readonly<Record<string, Partial<Record<ProvisionClass, number>>>> = {
  K: { "1": 12, "2": 2, "3": 11, "4": 4, "5": 1, "6": 47, "7": 2, "8": 5, "9": 1 },
  Z: { "1": 1, "4": 1, "5": 14, "8": 1 },
  G: { "2": 22, "4": 3, "8": 1 },
  H: { "1": 3, "2": 1, "3": 3, "4": 3, "8": 2 },
  P: { "1": 1, "2": 3, "3": 1, "4": 3 },
  E: { "2": 2, "4": 2 },
  T: { "2": 8, "3": 11, "4": 3, "8": 7 },
  X: { "4": 1, "9": 2 },
  Y: { "1": 3, "3": 1, "4": 1, "5": 22, "8": 1 },
  R: { "4": 1, "5": 65, "5A": 34 },
  A: { "4": 1, "5": 9 },
};

const titled = (provisions: readonly ListedProvision[]): [string, ListedProvision][] =>
  provisions.map((one) => [one.id, one]);
const served = listedProvisions.filter(({ servedBy }) => servedBy.length > 0);
const shown = listedProvisions.filter(({ shownBy }) => shownBy.length > 0);
const cited = listedProvisions.filter(({ citationOnly }) => citationOnly);

describe("the list", () => {
  it("holds 322 provisions of the documents counted above, and every provision once", () => {
    const counted = coverageLists.filter(({ key }) => key in COUNTS);
    expect(counted.flatMap(({ provisions }) => provisions)).toHaveLength(322);
    const ids = listedProvisions.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) < i)).toEqual([]);
  });

  it.each(Object.entries(COUNTS))("counts those of %s by class", (key, classes) => {
    const provisions = coverageLists.find((one) => one.key === key)?.provisions ?? [];
    const counted = provisions.reduce<Record<string, number>>(
      (sum, one) => ({ ...sum, [one.class]: (sum[one.class] ?? 0) + 1 }),
      {},
    );
    expect(counted).toEqual(classes);
    expect(provisions.every(({ id }) => new RegExp(`^${key}A?\\d\\d$`, "u").test(id))).toBe(true);
  });

  it.each(titled(listedProvisions))("%s stands in its clauses, white space aside", (_, provision) => {
    const words = wordsOf(provision);
    expect(words.map(({ clause }) => clause.id)).toEqual(provision.clauses);
    for (const { clause, quote } of words)
      expect(clause.original.replace(/\s/gu, "")).toContain(quote.replace(/\s/gu, ""));
  });

  it("says of each what serves it, or in both languages why it can only be cited", () => {
    for (const { id, servedBy, shownBy, citationOnly } of listedProvisions) {
      expect([id, servedBy.length + shownBy.length > 0]).toEqual([id, citationOnly === undefined]);
      if (!citationOnly) continue;
      expect(citationOnly.zh).toMatch(/\p{Script=Han}/u);
      expect(citationOnly.en).toMatch(/[a-z]{3}/u);
    }
  });
});

describe("what serves a provision", () => {
  it("is a function that exists", () => {
    const missing = listedProvisions.flatMap(({ id, servedBy, shownBy }) =>
      [...servedBy, ...shownBy].filter((name) => !library.find(name)).map((name) => `${id} ${name}`),
    );
    expect(missing).toEqual([]);
  });

  /** Functions that act on a provision in the words of another, or without a step of its own: `id FUNCTION` → how. */
  const IN_OTHER_WORDS: Readonly<Record<string, string>> = {
    "G02 GAZELLE_CHECK": "that all conditions must hold is the shape of the table",
    "G02 GAZELLE_ELIGIBLE": "that all conditions must hold is the shape of the rule",
    "H04 STATION_AWARD_SCHEDULE": "each instalment is halved in the step of 4:3:3",
    "H08 HYDROGEN_SPLIT": "the same 1:1 as H04, stated once more",
    "K79 FUND_DUE": "the same 30 working days as K78, stated once more",
    "P01 PROJECT_DUE": "the two kinds of project are the words accepted",
  };

  const doing = (names: readonly string[], provision: ListedProvision): [string, string][] =>
    names.map((name) => {
      const known = library.find(name);
      return [`${provision.id} ${name}`, known ? evidence(known, provision) : "nothing"];
    });

  it.each(titled(served))("acts on the words of %s, every function named", (_, provision) => {
    const idle = doing(provision.servedBy, provision).filter(([, does]) => does !== "acts");
    expect(idle.filter(([pair]) => !(pair in IN_OTHER_WORDS))).toEqual([]);
  });

  it.each(titled(shown))("shows the words of %s beside the result, every function named", (_, provision) => {
    expect(doing(provision.shownBy, provision).filter(([, does]) => does !== "shows")).toEqual([]);
  });

  it("acts on the same rule in other words only where the list of these says so, and needs to", () => {
    const needed = served
      .flatMap((provision) => doing(provision.servedBy, provision))
      .flatMap(([pair, does]) => (does === "clause" ? pair : []));
    expect(Object.keys(IN_OTHER_WORDS)).toEqual(needed.sort());
  });

  /** Look up whatever they are asked for. */
  const GENERAL = ["CITE", "CLAUSE", "CLAUSES", "EACH_ROW", "EXPLAIN", "READINGS", "VERSION"];

  it("is, the other way round, every function that is no general look-up", () => {
    const named = new Set(served.flatMap(({ servedBy }) => servedBy));
    const others = library.functions.map(({ name }) => name).filter((name) => !named.has(name));
    expect(others.sort()).toEqual(GENERAL);
  });
});

describe("what can only be cited", () => {
  it.each(titled(cited))("%s is acted on and shown by no function", (_, provision) => {
    const acting = library.functions.filter(
      (known) => known.rule?.document && ["acts", "shows"].includes(evidence(known, provision)),
    );
    expect(acting.map(({ name }) => name)).toEqual([]);
  });
});

describe("contradictions and overlaps", () => {
  it("are C1 to C17", () => {
    expect(conflicts.map(({ id }) => id)).toEqual(Array.from({ length: 17 }, (_, i) => `C${i + 1}`));
  });

  it.each(conflicts.map((conflict) => [conflict.id, conflict] as const))(
    "%s is held by the register of readings",
    (_, { readings }) => {
      const known = new Set(library.readings.map(({ id }) => id));
      expect(readings.length).toBeGreaterThan(0);
      expect(readings.filter((id) => !known.has(id))).toEqual([]);
    },
  );
});
