import { enUS } from "../../src/taskpane/strings/en-US";
import { zhCN } from "../../src/taskpane/strings/zh-CN";

type Tree = { readonly [key: string]: unknown };

/** Every string and every template, by its path. */
function leaves(tree: Tree, path = ""): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [key, value] of Object.entries(tree)) {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === "object" && value !== null) {
      for (const [below, leaf] of leaves(value as Tree, here)) found.set(below, leaf);
    } else found.set(here, value);
  }
  return found;
}

/** A template filled with numbers where it counts and letters where it names. */
const filled = (leaf: unknown): string =>
  typeof leaf === "function" ? (leaf as (...args: unknown[]) => string)(2, 3, 4) : String(leaf);

const [zh, en] = [leaves(zhCN), leaves(enUS)];

test("both languages have the same strings", () => {
  expect([...en.keys()]).toEqual([...zh.keys()]);
});

test("templates take the same arguments", () => {
  const arity = (tree: Map<string, unknown>) =>
    [...tree].flatMap(([path, leaf]) => (typeof leaf === "function" ? [`${path}/${leaf.length}`] : []));
  expect(arity(en)).toEqual(arity(zh));
});

test("none is empty", () => {
  const empty = [...zh, ...en].filter(([, leaf]) => filled(leaf).trim() === "");
  expect(empty).toEqual([]);
});

/** What is to be typed stays Chinese: the law is searched in its own words. */
const CHINESE_IN_ENGLISH = /^(?:examples\.|searchHint$)/u;
/** The way to the other language is in that one. */
const IN_THE_OTHER = /^otherLanguage$/u;

test("each is in its own language", () => {
  const chinese = /[\u4e00-\u9fff]/u;
  const isAsItShould = (path: string, leaf: unknown, own: boolean): boolean =>
    chinese.test(filled(leaf)) === (IN_THE_OTHER.test(path) ? !own : own);
  const isSaid = (leaf: unknown): boolean => /\p{L}/u.test(filled(leaf));
  const notChinese = [...zh]
    .filter(([path, leaf]) => isSaid(leaf) && !isAsItShould(path, leaf, true))
    .map(([path]) => path);
  const notEnglish = [...en]
    .filter(([path, leaf]) => !CHINESE_IN_ENGLISH.test(path) && !isAsItShould(path, leaf, false))
    .map(([path]) => path);
  expect({ notChinese, notEnglish }).toEqual({ notChinese: [], notEnglish: [] });
});
