import { words } from "../../engine/words";
import { law } from "./document";

/** Doubtful places of the measure and how they are read. */

export const LEADER_COUNT = law.reading("第五条(五)", {
  id: "P02",
  doubt: words(
    '"在研项目一般不超过2项"是否包括本次申报的项目',
    "Whether the project applied for is one of the two ongoing ones",
  ),
  options: {
    counted: words("包括:连同本次申报不超过2项", "It is: two together with the one applied for"),
    before: words("不包括:申报前在研不超过2项", "It is not: up to two may be ongoing before the application"),
  },
  adopted: "counted",
  reason: words("立项后即为在研,按立项后的项数计", "Once approved it is ongoing too"),
});

export const LAST_DAY = law.reading("第七条", {
  id: "P03",
  doubt: words('"不超过三年""不超过二年"的末日', "The last day of three and of two years"),
  options: {
    eve: words(
      "开始日加36或24个月再减一日;无对应日的取当月末日再减一日",
      "Start + 36 or 24 months − 1 day; where the day is missing, the month's last − 1 day",
    ),
    anniversary: words(
      "36或24个月后的对应日(民法典第二百零一、二百零二条,首日不计)",
      "The day itself 36 or 24 months later (Civil Code arts. 201, 202; first day not counted)",
    ),
  },
  adopted: "eve",
  reason: words(
    "开始日计入周期,与各办法有效期的算法一致",
    "The first day counts, as in the measures' windows",
  ),
});

export const FIRST_DAY = law.reading("第七条", {
  id: "P03-2",
  doubt: words("实施周期自何日起算", "From which day the project's term runs"),
  options: {
    given: words(
      "以所填开始日期为准,宜用任务书所载",
      "The day given counts, best as the task statement has it",
    ),
    signed: words("任务书审核签订、正式立项之日", "The day on which the task statement is signed"),
  },
  adopted: "given",
  reason: words("条文未写起算日", "The text names no day"),
});

law.reading("第七条", {
  id: "P06",
  doubt: words('"已拨付的剩余财政科技资金"如何计算', "What is left of the fiscal money paid out"),
  options: {
    audited: words(
      "已拨付的财政资金减专项审计认定的支出,不低于0",
      "Fiscal money paid out less the spending that the audit accepts, not below 0",
    ),
    unspent: words("减账面支出,不问审计是否认定", "Less the spending booked, accepted or not"),
  },
  adopted: "audited",
  reason: words('收回在"专项审计后"', "It is recovered after the special audit"),
});
