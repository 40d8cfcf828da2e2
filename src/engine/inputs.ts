import { type Day, dayInText, isDay, partsOf } from "./calendar";
import { Exact } from "./exact";
import { type Choice, Fault, type Filled, type Input, type Kind, fault, scalar } from "./input";
import { type Quantity, plain, quantityInText } from "./quantity";
import { type Words, words } from "./words";
import { type OwnWords, truthIn } from "./yes-or-no";

export type { Choice } from "./input";

const NOT_AN_AMOUNT = fault(
  "不是金额,请填以元计的数字(也可写 5760万元、1.2亿元)",
  "is not an amount; write a number of yuan (or 5760万元, 1.2亿元)",
);
const NOT_A_PRICE = fault(
  "不是价格,请填以元计的数字,不带“/公斤”等单位",
  "is not a price; write a number of yuan, without a unit such as /公斤",
);
const NOT_A_QUANTITY = fault(
  "不是数字,请只填数字,不带单位",
  "is not a number; write the number alone, without a unit",
);
const NOT_A_RATE = fault(
  "不是比例,请填小数(0.2)或百分比(20%)",
  "is not a rate; write a fraction (0.2) or per cent (20%)",
);
const NOT_A_COUNT = fault("不是数字,请填整数", "is not a number; write a whole number");
const NOT_A_DATE = fault(
  "不是日期,请填日期或 2025-06-30、2025/6/30、2025年6月30日",
  "is not a date; use a date or 2025-06-30, 2025/6/30, 2025年6月30日",
);
export const NEGATIVE = words("不能为负数", "cannot be negative");

function numberIn(cell: Filled, units: Units, otherwise: Fault): Exact | Fault {
  if (typeof cell === "number") return Number.isFinite(cell) ? Exact.ofCell(cell) : otherwise;
  if (typeof cell === "boolean") return otherwise;
  const found = quantityInText(cell);
  return found && units.includes(found.unit) ? found.value : otherwise;
}

type Units = readonly Quantity["unit"][];
const BARE: Units = ["none"];
const AMOUNT: Units = ["none", "yuan"];
const RATE: Units = ["none", "percent"];

/** An input whose numbers are read as Excel shows them. */
const numeric = (
  kind: Kind,
  label: Words,
  about: Words,
  parse: (cell: Filled) => Exact | Fault,
): Input<Exact> => scalar(kind, label, about, parse, true);

export const amountIn = (cell: Filled): Exact | Fault => numberIn(cell, AMOUNT, NOT_AN_AMOUNT);

const notNegative = (value: Exact): Words | null => (value.sign < 0 ? NEGATIVE : null);
const AT_LEAST_0 = { least: 0 };

/** An amount in yuan that may be negative, such as a profit. */
export const signedMoney = (label: Words, about: Words): Input<Exact> =>
  numeric("money", label, about, amountIn);

/** An amount in yuan, 0 or more. */
export const money = (label: Words, about: Words): Input<Exact> =>
  signedMoney(label, about).refusing(notNegative, AT_LEAST_0);

/** A measured quantity, 0 or more: kilograms, tonnes. */
export const quantity = (label: Words, about: Words): Input<Exact> =>
  numeric("number", label, about, (cell) => numberIn(cell, BARE, NOT_A_QUANTITY)).refusing(
    notNegative,
    AT_LEAST_0,
  );

/** A price in yuan, above 0; 0 stands for a blank. */
export const price = (label: Words, about: Words): Input<Exact> =>
  numeric("money", label, about, (cell) => numberIn(cell, AMOUNT, NOT_A_PRICE))
    .refusing(notNegative, AT_LEAST_0)
    .zeroIsBlank();

/** A rate or ratio as a fraction (20 % = 0.2); text may say `20%`; 0 stands for a blank. */
export const fraction = (label: Words, about: Words): Input<Exact> =>
  numeric("fraction", label, about, (cell) => numberIn(cell, RATE, NOT_A_RATE))
    .refusing(notNegative, AT_LEAST_0)
    .zeroIsBlank();

/** A number of things, whole, 0 or more. */
export const count = (label: Words, about: Words): Input<Exact> =>
  numeric("count", label, about, (cell) => numberIn(cell, BARE, NOT_A_COUNT))
    .refusing(notNegative, AT_LEAST_0)
    .refusing((value) => (value.isWhole ? null : words("请填整数", "must be a whole number")), {
      whole: true,
    });

function dateIn(cell: Filled): Day | Fault {
  if (typeof cell === "boolean") return NOT_A_DATE;
  if (typeof cell === "string") return dayInText(plain(cell)) ?? NOT_A_DATE;
  const serial = Math.floor(cell);
  return isDay(serial) ? serial : NOT_A_DATE;
}

/** A day: a serial number (a time of day is cut off) or text; 0 stands for a blank. */
export const date = (label: Words, about: Words): Input<Day> =>
  scalar("date", label, about, dateIn).zeroIsBlank();

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
/** A number of four digits was meant as a year, not as a day of 1905 to 1927. */
const FIRST_SERIAL = 10_000;

const NOT_A_YEAR = fault("请填 1900—2199 的年份,或该年内的日期", "must be a year 1900–2199 or a date in it");

function yearIn(cell: Filled): number | Fault {
  const wrong = NOT_A_YEAR;
  const number = numberIn(cell, BARE, wrong);
  const value = number instanceof Exact ? number.toNumber() : NaN;
  if (Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR) return value;
  const day = dateIn(cell);
  if (day instanceof Fault) return wrong;
  const { year } = partsOf(day);
  return day >= FIRST_SERIAL && year <= LAST_YEAR ? year : wrong;
}

/** A calendar year, 1900 … 2199, or a date in it; 0 stands for a blank. */
export const calendarYear = (label: Words, about: Words): Input<number> =>
  scalar("year", label, about, yearIn).zeroIsBlank();

const LAST_YEAR_NUMBER = Exact.of(99);

/** Which year of a support, 1 … 99, never a calendar year; 0 stands for a blank. */
export const yearNumber = (label: Words, about: Words): Input<Exact> =>
  count(label, about)
    .refusing((value) =>
      value.compare(LAST_YEAR_NUMBER) > 0
        ? words("请填第几年,不是年份", "must be the number of the year (1, 2, 3 …), not a calendar year")
        : null,
    )
    .zeroIsBlank();

/** Yes or no, or words of its own for it. The number 1 is yes; 0 is nothing, since a blank may come as 0. */
export const yesNo = (label: Words, about: Words, own?: OwnWords): Input<boolean> =>
  scalar("boolean", label, about, (cell) => truthIn(cell, own));

/** Text as it stands, blanks around it cut off; the number 0 stands for a blank. */
export const text = (label: Words, about: Words): Input<string> =>
  scalar("text", label, about, (cell) => String(cell).trim()).zeroIsBlank();

const canonical = (word: string): string => plain(word).toLowerCase();

/** The words accepted; in English with their codes: 转让 (transfer). */
export const listed = (choices: readonly Choice[]): Words =>
  words(
    choices.map(({ word }) => word).join("、"),
    choices
      .map(({ word, also }) => {
        const code = also.find((name) => /^[a-z]/u.test(name));
        return code ? `${word} (${code})` : word;
      })
      .join(", "),
  );

export function choice(label: Words, about: Words, choices: readonly Choice[]): Input<string> {
  const list = listed(choices);
  const byName = new Map(
    choices.flatMap((option) => [option.word, ...option.also].map((name) => [canonical(name), option.word])),
  );
  const input = scalar("choice", label, about, (cell) => {
    const word = byName.get(canonical(String(cell)));
    return (
      word ??
      fault(`不认识"${String(cell)}",可填:${list.zh}`, `unknown "${String(cell)}"; accepted: ${list.en}`)
    );
  });
  return input.among(choices).zeroIsBlank();
}
