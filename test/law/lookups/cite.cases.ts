import { NA, REF, table, VALUE } from "../case";
import type { Case, Line } from "../case";
import { all, contains, refused } from "../expected";

/** 8. CITE(ref): the citation of a function or clause id. One citation reads 《title》(文号)条款, several are joined by ；. */
const HYDROGEN = "《包头市支持氢能产业高质量发展若干措施(试行)》(包府办发〔2024〕121号)";
const GAZELLE = "《包头市瞪羚企业认定管理办法(试行)》(包科发〔2024〕84号)";

/** Every way to write the same clause id. */
const LENIENT = [
  "包府办发〔2024〕121号#三(五)",
  "包府办发[2024]121号#三(五)",
  "包府办发(2024)121号#三(五)",
  "包府办发（2024）121号#三(五)",
  "包府办发【2024】121号#三(五)",
  "包府办发［2024］121号#三(五)",
  "包府办发〔2024〕121#三(五)",
  "包府办发(2024)121#三（五）",
  "包府办发〔2024〕121号#三（五）",
  "包府办发〔2024〕121号#三〔五〕",
  "包府办发〔2024〕121号#三[五]",
  "包府办发〔2024〕121号#三【五】",
  "包府办发〔２０２４〕１２１号＃三(五)",
  " 包府办发 〔2024〕 121 号 # 三 (五) ",
  "包府办发〔 2024 〕121号#　三( 五 )",
];

/** The clause each function stands on. */
const STANDS_ON: readonly (readonly [name: string, citation: string])[] = [
  ["STATION_AWARD", `${HYDROGEN}三(五)`],
  ["STATION_AWARD_SCHEDULE", `${HYDROGEN}三(五)`],
  ["REFUEL_AWARD", `${HYDROGEN}三(六)`],
  ["HYDROGEN_SPLIT", `${HYDROGEN}三(五)`],
  ["HYDROGEN_SPLIT", `${HYDROGEN}三(六)`],
  ["GAZELLE_ELIGIBLE", `${GAZELLE}第四条`],
  ["GAZELLE_CHECK", `${GAZELLE}第四条`],
  ["GAZELLE_GROWTH_FLOOR", `${GAZELLE}第四条(四)`],
  ["GAZELLE_RD_FLOOR", `${GAZELLE}第四条(五)`],
  ["CAGR", `${GAZELLE}第四条(四)`],
  ["GAZELLE_VALID_UNTIL", `${GAZELLE}第十一条`],
  ["GAZELLE_REAPPLY_FROM", `${GAZELLE}第十二条`],
  ["FULL_FISCAL_YEARS", `${GAZELLE}第四条(三)`],
];

export const cite: readonly Case[] = [
  ...table(
    "1. Citations: any brackets, full or half width, with or without 号, blanks anywhere",
    "CITE",
    LENIENT.map((ref): Line => ["the same clause", [ref], `${HYDROGEN}三(五)`]),
  ),
  ...table("1. Citations: 《title》(文号)条款", "CITE", [
    ["三(六)", ["包府办发〔2024〕121号#三(六)"], `${HYDROGEN}三(六)`],
    ["六(十三)", ["包府办发〔2024〕121号#六(十三)"], `${HYDROGEN}六(十三)`],
    ["第四条(四)", ["包科发〔2024〕84号#第四条(四)"], `${GAZELLE}第四条(四)`],
    ["第十一条", ["包科发〔2024〕84号#第十一条"], `${GAZELLE}第十一条`],
    ["第十六条, written loosely", ["包科发(2024)84 # 第十六条"], `${GAZELLE}第十六条`],
  ]),
  ...table("8. CITE of a function, with or without BT.", "CITE", [
    ...STANDS_ON.map(([name, citation]): Line => [`${name} stands on it`, [name], contains(citation)]),
    ...STANDS_ON.map(([name, citation]): Line => [`with BT.`, [`BT.${name}`], contains(citation)]),
    [
      "two clauses are joined by ；",
      ["HYDROGEN_SPLIT"],
      all(contains("；"), contains("三(五)"), contains("三(六)")),
    ],
  ]),
  ...table("1. Answers: unknown title or clause → #N/A, with the nearest names", "CITE", [
    ["a slip of the key", ["STATION_AWRD"], refused("STATION_AWARD", "#N/A")],
    ["a letter too many, with BT.", ["BT.REFUEL_AWARDS"], refused("REFUEL_AWARD", "#N/A")],
    ["no such number", ["包府办发〔2024〕122号#三(五)"], NA],
    ["no such year", ["包府办发〔2023〕121号#三(五)"], NA],
    ["no such item under 三", ["包府办发〔2024〕121号#三(九)"], NA],
    ["no such article", ["包科发〔2024〕84号#第十七条"], NA],
    ["a word", ["氢"], NA],
    ["not given", [null], VALUE],
    ["blank", [" "], VALUE],
    ["an error cell comes back", [REF], REF],
  ]),
];
