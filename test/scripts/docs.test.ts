import "../law/excel";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { isRefusal } from "../../src/engine/refusal";
import { library } from "../../src/functions/create";
import { EDGES } from "../../scripts/docs/edges";
import { EXAMPLES, type ExampleArgument } from "../../scripts/docs/examples";
import { headingAnchor } from "../../scripts/docs/markdown";
import { pages, read } from "../../scripts/docs/pages";
import { answerOf } from "../../scripts/docs/worked";

/** The pages of docs/ and the lists of functions in the READMEs are what `npm run docs` would write now. */

it.each([...pages()])("%s is not stale (npm run docs)", (file, text) => {
  expect(read(file)).toBe(text);
});

describe("the examples of the reference", () => {
  it("are of every function, and of no other", () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(library.functions.map(({ name }) => name).sort());
  });

  it.each(library.functions.map((known) => [known.name, known] as const))(
    "%s answers its first one, in both languages",
    (name, known) => {
      const [first] = EXAMPLES[name] ?? [];
      expect(first).toBeDefined();
      for (const language of ["zh-CN", "en-US"] as const)
        expect(answerOf(known, first ?? [], language).kind).not.toBe("error");
    },
  );
});

describe("the edges of the reference", () => {
  const shown = (name: string): readonly (readonly ExampleArgument[])[] => [
    ...(EXAMPLES[name] ?? []),
    ...(EDGES[name] ?? []),
  ];

  it("are of functions of the library", () => {
    const names = library.functions.map(({ name }) => name);
    expect(Object.keys(EDGES).filter((name) => !names.includes(name))).toEqual([]);
  });

  it("are of every rule that a document holds or a day selects", () => {
    const without = library.functions.filter(
      ({ name, rule }) => (rule?.document || rule?.dated) && !EDGES[name]?.length,
    );
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  it("show with the examples an error of every function that can refuse", () => {
    const without = library.functions.filter(
      (known) =>
        [null, "abc", -1, 1.5].some((one) =>
          isRefusal(known.respond(known.parameters.map(({ repeating }) => (repeating ? [] : one)))),
        ) && !shown(known.name).some((call) => answerOf(known, call, "zh-CN").kind === "error"),
    );
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  it("repeat no call", () => {
    const repeated = library.functions.filter(({ name }) => {
      const calls = shown(name).map((call) => JSON.stringify(call));
      return new Set(calls).size < calls.length;
    });
    expect(repeated.map(({ name }) => name)).toEqual([]);
  });
});

const ROOT = join(__dirname, "../..");
const LINK = /\]\((?!https?:)([^)\s#]*)(?:#([^)\s]+))?\)/gu;

/** The places of a page that a link can lead to. */
function anchorsIn(markdown: string): ReadonlySet<string> {
  const named = [...markdown.matchAll(/<a id="([^"]+)">/gu)].map(([, id = ""]) => id);
  const headings = [...markdown.matchAll(/^#{1,6} (.+)$/gmu)].map(([, heading = ""]) =>
    headingAnchor(heading),
  );
  return new Set([...named, ...headings]);
}

const anchors = new Map<string, ReadonlySet<string>>();
function hasAnchor(file: string, anchor: string): boolean {
  const known = anchors.get(file) ?? anchorsIn(readFileSync(file, "utf8"));
  anchors.set(file, known);
  return known.has(anchor);
}

it.each(
  ["", "docs"].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((file) => file.endsWith(".md"))
      .map((file) => [join(folder, file)]),
  ),
)("no link of %s leads nowhere", (page) => {
  const links = [...read(page).matchAll(LINK)].map(([, to = "", anchor]) => ({
    file: to ? join(ROOT, dirname(page), to) : join(ROOT, page),
    anchor,
  }));
  const lost = links.filter(
    ({ file, anchor }) => !existsSync(file) || (anchor !== undefined && !hasAnchor(file, anchor)),
  );
  expect(lost).toEqual([]);
});
