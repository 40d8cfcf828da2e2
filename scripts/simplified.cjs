/**
 * The table of traditional letters (OpenCC's TSCharacters.txt), cut to what a search of this library can need: those that the law
 * has, so that simplified words find them; and, where nobody waits for it, the common ones that only a query could have.
 */
const { existsSync, readFileSync, readdirSync } = require("node:fs");
const { join } = require("node:path");

const LAW = join(__dirname, "../src/law");
const LINE = /^(\S)\t(\S)/gmu;

const lettersOfLaw = () =>
  new Set(
    readdirSync(LAW)
      .map((name) => join(LAW, name, "text.md"))
      .filter((file) => existsSync(file))
      .flatMap((file) => [...readFileSync(file, "utf8")]),
  );

/** The first level of Big5, A4 to C6: the 5401 letters in common use. */
const commonLetters = () =>
  new TextDecoder("big5").decode(
    Uint8Array.from({ length: 0x23 * 0x9d * 2 }, (_, i) =>
      i % 2 ? trail((i >> 1) % 0x9d) : 0xa4 + Math.floor((i >> 1) / 0x9d),
    ),
  );

const trail = (i) => (i < 0x3f ? 0x40 + i : 0xa1 + i - 0x3f);

/** Follows a letter to the form that has no simpler one. */
function simplest(letter, table) {
  const next = table.get(letter);
  return next === undefined || next === letter ? letter : simplest(next, table);
}

/** Letters with their simplified forms, in the order of the latter: those of one radical stand together either way. */
function simplifiedPairs(dictionary, lawAlone = false) {
  const law = lettersOfLaw();
  const common = lawAlone ? "" : commonLetters();
  const table = new Map([...dictionary.matchAll(LINE)].map(([, from, to]) => [from, to]));
  return [...table.keys()]
    .filter((letter) => letter.length === 1)
    .map((letter) => [letter, simplest(letter, table)])
    .filter(
      ([from, to]) =>
        from !== to && to.length === 1 && (law.has(from) || (law.has(to) && common.includes(from))),
    )
    .sort(([from, to], [other, otherTo]) =>
      to === otherTo ? (from < other ? -1 : 1) : to < otherTo ? -1 : 1,
    );
}

/** Steps from one letter to the next: they pack better than the letters. */
function stepsOf(letters) {
  const codes = letters.map((letter) => letter.charCodeAt(0));
  return codes.map((code, i) => (code - (codes[i - 1] ?? 0)).toString(36)).join(" ");
}

/** Stands in the module as it stands here. */
function lettersAt(steps) {
  let code = 0;
  return steps.split(" ").map((step) => String.fromCharCode((code += parseInt(step, 36))));
}

/** The table as the source of a JavaScript module that exports it by default: traditional letters, and the simplified ones. */
function asModule(dictionary, exporting, lawAlone = false) {
  const pairs = simplifiedPairs(dictionary, lawAlone);
  const [traditional, simplified] = [0, 1].map((side) => stepsOf(pairs.map((pair) => pair[side])));
  return `${lettersAt}
${exporting} { traditional: lettersAt("${traditional}"), simplified: lettersAt("${simplified}") };
`;
}

module.exports = { LAW, asModule, simplifiedPairs };
