import { words } from "../../engine/words";
import { DELETED_ON, FIRST_DAY, NOTICE_CLAUSES } from "../deletions2025/deletion";
import { law } from "./document";

/** Doubtful places of the deleted items and how they are read. */

const NOTICE = NOTICE_CLAUSES.map(({ id }) => id);
const UNTIL_DELETED = words(
  `${DELETED_ON.zh}删除以前申请的按原规定计算,须人工核实;其后为#N/A`,
  `Claimed before the deletion on ${DELETED_ON.en}: the old rule, for a person to verify; later #N/A`,
);
const CONTINUES = words("删除前已起算的年限继续兑现", "Terms begun before the deletion run on");
const NO_TRANSITION = words(
  "通知自印发之日起实施,未写过渡条款",
  "The notice is in force from its issue and has no transitional clause",
);

export const TAX_REWARD_RUNNING = law.reading("一.4", {
  id: "X01",
  against: NOTICE,
  doubt: words(
    "删除之日尚在3年奖励期内的人员是否继续奖励",
    "Whether people within their 3 years on the day of the deletion go on being rewarded",
  ),
  options: { ends: UNTIL_DELETED, continues: CONTINUES },
  adopted: "ends",
  reason: NO_TRANSITION,
});

export const INDUSTRIALISATION_RUNNING = law.reading("三.12", {
  id: "X02",
  against: NOTICE,
  doubt: words(
    "删除之日尚在5年奖励期内的项目是否继续奖励",
    "Whether projects within their 5 years on the day of the deletion go on being rewarded",
  ),
  options: { ends: UNTIL_DELETED, continues: CONTINUES },
  adopted: "ends",
  reason: NO_TRANSITION,
});

export const FIRST_DAY_READ = law.reading("一.4", {
  id: "X01-2",
  against: [law.document.clause("三.12").id],
  doubt: words(
    "5号文件自何日起施行:只知文号的年份",
    "From which day 5号 holds: only the year in its number is known",
  ),
  options: {
    year: words(`自${FIRST_DAY.zh}起`, `From ${FIRST_DAY.en}`),
    issue: words("自其印发之日起(日期不详)", "From its issue, a day that is not known"),
  },
  adopted: "year",
  reason: words(
    "年份是唯一依据;当年印发以前的申请须人工核实",
    "The year is all there is; claims of that year before its issue are for a person to verify",
  ),
});
