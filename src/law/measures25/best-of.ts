import { type Given, isBlank, isRange } from "../../engine/cell";
import type { Exact } from "../../engine/exact";
import { Input } from "../../engine/input";
import { money } from "../../engine/inputs";
import { isRefusal } from "../../engine/refusal";
import { amount, rule } from "../../engine/rule";
import { words } from "../../engine/words";
import { highestOnce } from "../hydrogen/beside";
import { newestHighestOnce } from "./beside";
import { law } from "./document";

/** 从新从高不重复、就高不重复 — 包党发〔2021〕24号 末段, 包府办发〔2024〕121号 六(十二) */

law.reading("末段", {
  id: "K83",
  doubt: words(
    "从新与从高指向不同的文件时先从哪一个",
    "Newest and highest point to different texts: which goes first",
  ),
  options: {
    highest: words(
      "取最高;较新文件金额较低的须核实",
      "The highest; where the newer text grants less, to be verified",
    ),
    newest: words("取较新文件的金额", "The amount of the newer text"),
  },
  adopted: "highest",
  reason: words(
    "条文未定先后;就高不重复(121号六(十二))只写就高",
    "The text sets no order; 121号 六(十二) says highest only",
  ),
});

const one = money(
  words("金额", "amounts"),
  words(
    "一个区域:各文件对同一事项的金额,元;空白不计,0为金额0",
    "A range: what each text grants for the same thing, yuan; blanks are ignored, 0 is an amount",
  ),
).usuallyAtLeast(10_000);

/** As many as a row of a sheet has cells. */
const MOST_COLUMNS = 16_384;

const amounts = new Input<readonly Exact[]>({
  ...one.spec,
  range: true,
  columns: MOST_COLUMNS,
  most: MOST_COLUMNS,
  otherwise: null,
  refusals: [],
  read: (given: Given) => {
    const cells = isRange(given) ? given.flat() : [given];
    const values: Exact[] = [];
    for (const cell of cells) {
      if (isBlank(cell)) continue;
      const value = one.read(cell);
      if (isRefusal(value)) return value;
      values.push(value);
    }
    return values.length ? values : null;
  },
});

export const bestOf = rule({
  name: "BEST_OF",
  title: words("就高不重复", "The highest, once"),
  about: words(
    "几个性质相同的支持金额中的最高项(元):就高不重复、从新从高不重复;空白不计,全部空白报错",
    "The highest of several amounts for the same thing, in yuan: only the highest is paid, once; blanks are ignored, nothing but blanks is refused",
  ),
  document: law.document,
  clauses: ["末段", highestOnce.provision.clause],
  citesSteps: true,
  takes: { amounts },
  gives: amount(words("最高金额(元)", "The highest amount (yuan)")),
  beside: [
    newestHighestOnce,
    {
      provision: highestOnce.provision,
      zh: "氢能支持依该条就高不重复",
      en: "Hydrogen support: by this clause only the highest, once",
    },
  ],

  decide({ amounts: given }, say) {
    const highest = given.reduce((most, next) => most.max(next));
    const many = String(given.length);
    say.amount(highest, newestHighestOnce.provision, () =>
      words(`${many}项金额中最高的`, `The highest of ${many}`),
    );
    say.note(
      () =>
        words(
          "较新文件的金额较低时须核实(读法K83)",
          "Where the newer text grants less, verify (reading K83)",
        ),
      newestHighestOnce.provision,
    );
    return highest;
  },
});
