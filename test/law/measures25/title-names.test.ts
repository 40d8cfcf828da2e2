import "../excel";
import { isRefusal } from "../../../src/engine/refusal";
import { Account } from "../../../src/engine/say";
import { library } from "../../../src/functions/create";
import { TITLES } from "./titles";

/** However a title is written: the title that was meant, or a refusal that names it; never another one. */

const rule = library.find("TITLE_GRANT")?.rule;

/** The title that a text finds, or the message of the refusal. */
function found(given: string): { readonly title: string | null; readonly message: string } {
  const account = new Account();
  const answer = rule?.evaluate([given, null], account);
  return isRefusal(answer)
    ? { title: null, message: answer.message.zh }
    : { title: String(account.steps[0]?.value), message: "" };
}

const names = TITLES.map(([, title]) => title);

/** Written anew after §9: full width made half, brackets, quotes, 级 and blanks out. */
const squeezed = (text: string): string =>
  text.normalize("NFKC").replace(/[\s级()[\]{}〔〕【】《》〈〉「」『』"'“”‘’]/gu, "");
const spellingsOf = (title: string): string[] => [squeezed(title), squeezed(title.replace("(技术)", ""))];

const full = (title: string): string =>
  title
    .replace(/[(]/gu, "（")
    .replace(/[)]/gu, "）")
    .replace(/(?<=.)(?=.)/gu, "　");

/** Spellings that mean the title whole. */
const same: readonly (readonly [string, (title: string) => string])[] = [
  ["as it stands", (title) => title],
  ["full width, blanks between all letters", full],
  ["without brackets", (title) => title.replace(/[()]/gu, "")],
  ["in other brackets", (title) => title.replace(/[(]/gu, "【").replace(/[)]/gu, "】")],
  ["without 级", (title) => title.replace(/级/gu, "")],
  ["with 级", (title) => title.replace(/(国家|自治区)(?!级)/gu, "$1级")],
  ["in quotes", (title) => `“${title}”`],
  ["in corner brackets", (title) => `「${title}」`],
  ["in a title's brackets", (title) => `《 ${title} 》`],
  ["without (技术)", (title) => title.replace("(技术)", "")],
];

/** Spellings that may mean it or nothing. */
const maybe: readonly (readonly [string, (title: string) => string])[] = [
  ["without 包头市", (title) => title.replace("包头市", "")],
  ["without 包头市 and 级", (title) => title.replace(/包头市级?/gu, "")],
  ["with 包头市", (title) => (title.startsWith("包头市") ? title : `包头市${title}`)],
  ["without what stands in brackets", (title) => title.replace(/\(.*?\)/gu, "")],
  ["市 for 包头市", (title) => title.replace("包头市", "市")],
  ["all but the first letter", (title) => title.slice(1)],
  ["all but the last letter", (title) => title.slice(0, -1)],
];

describe.each(same)("%s", (_, write) => {
  it.each(names)("%s", (title) => {
    expect(found(write(title)).title).toBe(title);
  });
});

describe.each(maybe)("%s", (_, write) => {
  it.each(names)("%s", (title) => {
    const answer = found(write(title));
    if (answer.title !== null) expect(answer.title).toBe(title);
    else expect(answer.message).toMatch(/没有名目|不止一个名目/u);
  });
});

it("all spellings of two titles differ", () => {
  const spelled = names.flatMap((title) => [...new Set(spellingsOf(title))]);
  expect(new Set(spelled).size).toBe(spelled.length);
});

it("every part of every title finds the one title that contains it, or nothing", () => {
  const parts = new Set(
    names.flatMap((title) => {
      const letters = squeezed(title);
      const at = Array.from(letters, (_, i) => i);
      return at.flatMap((from) => at.slice(from).map((to) => letters.slice(from, to + 1)));
    }),
  );
  const wrong: string[] = [];
  for (const part of parts) {
    const whole = names.filter((title) => spellingsOf(title).includes(part));
    const holding = names.filter((title) => spellingsOf(title).some((one) => one.includes(part)));
    const meant = whole.length ? whole : holding;
    const expected = meant.length === 1 ? meant[0] : null;
    if (found(part).title !== expected) wrong.push(`${part}: ${String(found(part).title)}`);
  }
  expect(parts.size).toBeGreaterThan(1000);
  expect(wrong).toEqual([]);
});

/** What 24号 writes apart from the title as it is listed: the words around it. */
const OWN_WORDS: Readonly<Record<string, string>> = {
  K05: "连续两次入库",
  K09: "国家高新技术企业培育库",
  K10: "国家高新技术企业",
  K11: "市外高新技术企业在有效期内整体迁入",
  K12: "包头市科技“小巨人”企业",
  K22: "国家企业技术中心、临床医学研究中心",
  K27: "自治区级工程（技术）研究中心、企业技术中心、重点实验室、临床医学研究中心",
  K41: "国审的农牧业新品种",
  K53: "达到优秀等级",
  K70: "包头市工业特派员的企业法人单位",
};

it.each(library.grants.map((grant) => [grant.id, grant] as const))(
  "%s: what tells the title stands in the sentence that grants it",
  (id, { title, sentence }) => {
    const said = squeezed(sentence.quote) + squeezed(sentence.clause.heading);
    const told = OWN_WORDS[id] ?? title.replace(/\((?!技术).*\)/u, "");
    const letters = squeezed(told).replace(/^(国家|自治区|包头市)/u, "");
    const last = letters.replace(/^技术转移(?=人才)/u, "");
    expect([id, said.includes(last)]).toEqual([id, true]);
  },
);
