import { addDays } from "../../engine/calendar";
import { date } from "../../engine/inputs";
import { isRefusal } from "../../engine/refusal";
import { dayAnswer, rule } from "../../engine/rule";
import { showDay, showNumber } from "../../engine/show";
import { words } from "../../engine/words";
import { outside } from "../outside";
import { noEnd } from "./beside";
import { IN_FORCE, law } from "./document";
import { nthWorkday } from "./workday-after";

/** 科技资金拨付期限 — 包党发〔2021〕24号 八(二十一) */

const WITHIN = law.figure(
  "八(二十一)",
  "市财政部门收到上级科技资金支付指标后，应于30个工作日内拨付资金或下达资金指标",
  "=",
  30,
  "workdays",
);
law.figure(
  "八(二十一)",
  "各旗县区、稀土高新区财政部门收到市财政部门科技专项转移支付指标文件后，应于30个工作日内",
  "=",
  30,
  "workdays",
);

const FIRST_DAY = law.reading("八(二十一)", {
  id: "K78",
  doubt: words("30个工作日从哪一天数起", "With which day the 30 working days begin"),
  options: {
    next: words("收到次日起,收到当日不计", "With the day after receipt"),
    same: words("收到当日起", "With the day of receipt"),
  },
  adopted: "next",
  reason: words(
    "期间开始的当日不计入(民法典第二百零一条)",
    "The first day does not count (Civil Code art. 201)",
  ),
});

const RECEIVED = words("收到指标日期", "date of receipt");
const [since, nth] = [showDay(IN_FORCE.from), showNumber(WITHIN.at)];

export const fundDue = rule({
  name: "FUND_DUE",
  title: words("科技资金拨付期限", "Last day for passing science funds on"),
  about: words(
    `财政部门收到科技资金指标后拨付或下达的最后一天(日期序列号):第${nth}个工作日;早于${since.zh}和放假安排未收录的年份为#N/A`,
    `Last day for a finance department to pass science funds on (serial number): working day ${nth} after receipt; #N/A before ${since.en} and in a year whose holidays are not known`,
  ),
  document: law.document,
  clauses: ["八(二十一)", "末段"],
  takes: {
    receivedOn: date(
      RECEIVED,
      words(
        "市财政或旗县区财政收到指标(文件)的日期",
        "The day a city or county finance department received the notice",
      ),
    ),
  },
  gives: dayAnswer(words("最后一天", "Last day")),
  dated: { clock: "facts", by: "receivedOn" },
  beside: [noEnd],
  readings: [FIRST_DAY],

  decide({ receivedOn }, say) {
    if (!say.falls(receivedOn, IN_FORCE, RECEIVED)) return outside(RECEIVED, receivedOn, IN_FORCE);
    const from = say.reading(FIRST_DAY) === "same" ? addDays(receivedOn, -1) : receivedOn;
    const day = nthWorkday(from, WITHIN.at, WITHIN, say);
    return isRefusal(day) ? day : { day };
  },
});
