import { Exact } from "../../../src/engine/exact";
import { count, date } from "../../../src/engine/inputs";
import { covers } from "../../../src/engine/provision";
import { amount, rule } from "../../../src/engine/rule";
import { showMoney, showNumber, showYuan } from "../../../src/engine/show";
import { words } from "../../../src/engine/words";
import { outside } from "../../../src/law/outside";
import { law } from "./document";
import { LARGE } from "./entries";
import { DOUBLES } from "./readings";

/** 科技书屋补助 — 虚构发〔2099〕1号 第二条、第三条 */

const WINDOW = law.period(
  "第五条",
  "自2099年1月1日起施行,有效期至2099年12月31日",
  "2099-01-01",
  "2099-12-31",
);
const LEAST = law.figure("第二条", "藏书不少于300册", ">=", 300, "count");
const EACH = law.figure("第三条", "每册给予20补助", "=", 20, "yuan");
const CEILING = law.figure("第三条", "每家最高不超过1万元", "<=", 10_000, "yuan");

const APPLIED = words("申请日期", "applied on");

export const bookRoomGrant = rule({
  name: "BOOK_ROOM_GRANT",
  title: words("科技书屋补助", "Grant for a book room"),
  about: words(
    `科技书屋补助(元):每册${showYuan(EACH.at).zh},每家最高${showYuan(CEILING.at).zh};不满${showNumber(LEAST.at)}册为0`,
    `Grant for a book room in yuan: ${showYuan(EACH.at).en} a book, at most ${showYuan(CEILING.at).en}; 0 below ${showNumber(LEAST.at)} books`,
  ),
  document: law.document,
  clauses: ["第二条", "第三条"],
  takes: {
    books: count(words("藏书册数", "books"), words("藏书册数", "Number of books")),
    appliedOn: date(APPLIED, words("申请日期", "Date of application")),
    doubles: count(words("复本册数", "doubles"), words("其中复本", "Doubles among them")).otherwise(
      Exact.zero,
    ),
  },
  gives: amount(words("补助(元)", "Grant (yuan)")),
  dated: { clock: "application", by: "appliedOn" },
  beside: [LARGE],
  readings: [DOUBLES],

  decide({ books, appliedOn, doubles }, say) {
    if (!covers(WINDOW, appliedOn)) return outside(APPLIED, appliedOn, WINDOW);
    const counted = say.reading(DOUBLES) === "once" ? books.minus(doubles) : books;
    const enough = say.meets(counted, LEAST, () => ({
      title: words("藏书册数", "Number of books"),
      text: words(
        `藏书 ${showNumber(counted)} 册,须不少于${showNumber(LEAST.at)}册`,
        `${showNumber(counted)} books; at least ${showNumber(LEAST.at)}`,
      ),
    }));
    if (!enough) return Exact.zero;
    const earned = say.amount(counted.times(EACH.at), EACH, () =>
      words(
        `${showNumber(counted)} 册 × ${showMoney(EACH.at)}`,
        `${showNumber(counted)} books × ${showMoney(EACH.at)}`,
      ),
    );
    return say.capped(earned, CEILING);
  },
});
