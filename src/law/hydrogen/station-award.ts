import { Exact } from "../../engine/exact";
import { date, fraction, money } from "../../engine/inputs";
import { amount, rule } from "../../engine/rule";
import { showDay, showMoney, showPercent, showPeriod, showYuan } from "../../engine/show";
import { words } from "../../engine/words";
import { highestOnce } from "./beside";
import { law } from "./document";
import { CEILING_OR_RATE } from "./readings";

/** 加氢站(换氢站)建设奖励上限 — 包府办发〔2024〕121号 三(五) */

const WINDOW = law.period(
  "三(五)",
  "在2025—2026年期间,对在我市建成验收并投运的加氢站(换氢站)",
  "2025-01-01",
  "2026-12-31",
);
const RATE = law.figure("三(五)", "按照不超过购置和安装总投资的20%", "<=", "0.2", "fraction");
export const CEILING = law.figure("三(五)", "最高不超过200万元", "<=", 2_000_000, "yuan");

const HIGHEST = showYuan(CEILING.at);
const HIGHEST_RATE = showPercent(RATE.at);
/** Nearly always the highest. */
const percent = (rate: Exact): string => (rate === RATE.at ? HIGHEST_RATE : showPercent(rate));
const [SPAN, FIRST] = [showPeriod(WINDOW), showDay(WINDOW.from)];

const COMMISSIONED = words("建成验收并投运日期", "Built, accepted and in operation on");

export const stationAward = rule({
  name: "STATION_AWARD",
  title: words("加氢站(换氢站)建设奖励上限", "Hydrogen station construction award, ceiling"),
  about: words(
    `加氢站(换氢站)建设奖励上限(元)= 比例 × 购置和安装总投资,最高${HIGHEST.zh};不在${SPAN.zh}期间建成验收并投运的为0。这是上限,不是应得额`,
    `Ceiling of the construction award for a hydrogen filling (or swap) station in yuan: rate × investment, at most ${HIGHEST.en}; 0 unless built, accepted and opened ${SPAN.en}. A ceiling, not an entitlement`,
  ),
  document: law.document,
  clauses: ["三(五)", "六(十三)"],
  takes: {
    investment: money(
      words("购置和安装总投资", "investment"),
      words("购置和安装总投资,元", "Investment in purchase and installation, yuan"),
    ).usuallyAtLeast(100_000),
    commissionedOn: date(
      COMMISSIONED,
      words(
        "建成、验收并投运均已完成的日期",
        "The day on which the station is built, accepted and in operation",
      ),
    ),
    rate: fraction(
      words("奖励比例", "rate"),
      words(
        `奖励比例,0到${RATE.at.toString()}(${HIGHEST_RATE});不填按${HIGHEST_RATE}`,
        `Award rate, above 0 and at most ${RATE.at.toString()}; ${HIGHEST_RATE} when left out`,
      ),
    )
      .refusing((rate) =>
        rate.is(RATE.operator, RATE.at)
          ? null
          : words(
              `不超过${HIGHEST_RATE}(请填小数,如${RATE.at.toString()},或${HIGHEST_RATE})`,
              `at most ${HIGHEST_RATE} (write ${RATE.at.toString()} or ${HIGHEST_RATE})`,
            ),
      )
      .otherwise(RATE.at),
  },
  gives: amount(words("奖励上限(元)", "Ceiling of the award (yuan)")),
  dated: { clock: "facts", by: "commissionedOn" },
  beside: [
    {
      provision: WINDOW,
      zh: `日期以建成、验收、投运均已完成之日为准;其中有在${FIRST.zh}以前完成的须人工核实(读法H12)`,
      en: `The date is the day on which building, acceptance and opening are all done; where one of them lies before ${FIRST.en} a person has to look (reading H12)`,
    },
    highestOnce,
  ],
  readings: [CEILING_OR_RATE],

  decide({ investment, commissionedOn, rate }, say) {
    if (!say.falls(commissionedOn, WINDOW, COMMISSIONED)) return Exact.zero;
    const applied = say.reading(CEILING_OR_RATE) === "fixed" ? RATE.at : rate;
    const share = say.amount(applied.times(investment), RATE, () => {
      const how = showMoney(investment) + " × " + percent(applied);
      return words("购置和安装总投资 " + how, "Investment " + how);
    });
    if (applied.is("=", RATE.at))
      say.note(
        () =>
          words(
            `按${HIGHEST_RATE}的上限计算;文件为"不超过",实际比例须核实`,
            `Computed at the highest rate of ${HIGHEST_RATE}; the text says “not more than”, the actual rate is to be verified`,
          ),
        RATE,
      );
    return say.capped(share, CEILING);
  },
});
