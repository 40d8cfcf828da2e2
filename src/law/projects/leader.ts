import { Exact } from "../../engine/exact";
import { count } from "../../engine/inputs";
import { rule, yesOrNo } from "../../engine/rule";
import { showNumber } from "../../engine/show";
import { words } from "../../engine/words";
import { law } from "./document";
import { USUALLY_TWO } from "./open";
import { LEADER_COUNT } from "./readings";

/** 项目负责人的在研项目数 — 包府发〔2024〕44号选题 第五条(五) */

const LIMIT = law.figure("第五条(五)", "项目负责人承担科技计划在研项目一般不超过2项", "<=", 2, "count");
const APPLIED_FOR = Exact.of(1);
const WITH = words("含本次申报", "with the one applied for");
const WITHOUT = words("不含本次申报", "without the one applied for");
const MOST = showNumber(LIMIT.at);

export const leaderWithinLimit = rule({
  name: "LEADER_WITHIN_LIMIT",
  title: words("项目负责人在研项目数是否在限内", "Project leader: within the limit of projects"),
  about: words(
    `项目负责人的在研项目(含本次申报)是否不超过${MOST}项:TRUE或FALSE;文件为“一般”,未写例外由谁认定`,
    `Whether a leader's ongoing projects, with the one applied for, are at most ${MOST}: TRUE or FALSE; the text says “generally” and not who decides on more`,
  ),
  document: law.document,
  clauses: ["第五条(五)"],
  takes: {
    ongoing: count(
      words("在研项目数", "ongoing projects"),
      words("科技计划在研项目数,含本次申报的项目", "Ongoing projects of S&T plans, with the one applied for"),
    ),
  },
  gives: yesOrNo(words("是否在限内", "Within the limit")),
  beside: [USUALLY_TWO],
  readings: [LEADER_COUNT],

  decide({ ongoing }, say) {
    const before = say.reading(LEADER_COUNT) === "before";
    const counted = before ? ongoing.minus(APPLIED_FOR) : ongoing;
    const which = before ? WITHOUT : WITH;
    if (ongoing.sign === 0)
      say.note(() => words("应含本次申报的项目,至少为1项", "With the one applied for there is at least 1"));
    return say.meets(counted, LIMIT, () => {
      const [has, over] = [showNumber(counted), counted.minus(LIMIT.at)];
      return {
        title: words("在研项目数", "Ongoing projects"),
        text: words(
          `在研项目(${which.zh},读法P02) ${has} 项,一般不超过${MOST}项`,
          `${has} ongoing projects (${which.en}, reading P02); generally at most ${MOST}`,
        ),
        shown: words(`${has} 项`, has),
        gap:
          over.sign > 0 ? words(`超出${showNumber(over)}项`, `${showNumber(over)} too many`) : words("", ""),
      };
    });
  },
});
