import { showPercent } from "../../engine/show";
import { TWENTIETH } from "../../engine/target";
import { words } from "../../engine/words";
import { law } from "./document";

/** Doubtful targets of the opinion and how they are read. */

/** 左右 in the targets of any document. */
export const ABOUT = law.reading("一(二)", {
  id: "Z08",
  against: ["政府工作报告2025#二"],
  doubt: words("“左右”的指标怎样算完成(各文件)", "When a target of “about” is met (in any document)"),
  options: {
    near: words(
      `差距不超过指标的${showPercent(TWENTIETH)}即完成;排名以小为好;更好的总算完成`,
      `Within ${showPercent(TWENTIETH)} of the target; in a ranking lower is better; better always counts`,
    ),
    reached: words("须达到该数或更好", "The number or better"),
  },
  adopted: "near",
  reason: words(
    "约数,文件未写幅度;按本数核对过严",
    "“About” gives no margin; the number itself is too strict",
  ),
});

law.reading("二(四)", {
  id: "C14",
  against: ["包府发〔2022〕50号#一(二)"],
  doubt: words(
    "自治区级高新区一处写“培育建成”,一处写“培育”",
    "Regional zones: “built up” in one place, “fostered” in another",
  ),
  options: {
    built: words("以建成的计(Z09)", "Those built count (Z09)"),
    fostered: words("培育即可(Z17)", "Fostering is enough (Z17)"),
  },
  adopted: "built",
  reason: words("“建成”较严,写在发展目标中", "“Built” is stricter and stands among the goals"),
});

law.reading("二(四)", {
  id: "Z10",
  against: ["包府发〔2022〕50号#五(十四)", "政府工作报告2025#三(五)"],
  doubt: words("“全覆盖”没有数字(各文件)", "“Full coverage” states no number (in any document)"),
  options: {
    full: words("按覆盖率100%计", "A coverage of 100%"),
    none: words("不计数字", "No figure"),
  },
  adopted: "full",
  reason: words("“全”即百分之百", "“Full” is a hundred per cent"),
});

law.reading("二(四)", {
  id: "Z12",
  against: ["包党发〔2021〕24号#四(十)"],
  doubt: words(
    "新获批的自治区级高新区的“相应支持”,除认定的(K38)外是否含培育期的(K37)",
    "Whether a newly approved regional zone gets the grant of the fostering stage (K37) beside that of recognition (K38)",
  ),
  options: {
    recognised: words("只指认定的(K38)", "That of recognition alone (K38)"),
    both: words("两项都给", "Both"),
  },
  adopted: "recognised",
  reason: words("K37属培育期,在获批之前", "K37 belongs to the stage before approval"),
});

law.reading("三(五)", {
  id: "Z13",
  against: ["包府发〔2022〕50号#四(九)"],
  doubt: words(
    "未写年度(Z13、Z14),也未写各高新区合计还是分别",
    "No year (Z13, Z14), and not said whether of all zones or of each",
  ),
  options: {
    all: words("2025年,全部高新区合计", "2025, all zones together"),
    each: words("每个高新区分别", "Each zone"),
  },
  adopted: "all",
  reason: words(
    "发展目标是2025年的;条文以“高新区”总称",
    "The goals are those of 2025; the text speaks of “the zones” at large",
  ),
});

law.reading("落款", {
  id: "Z16",
  doubt: words("未写施行日期和有效期", "Neither a first nor a last day is stated"),
  options: {
    issue: words("自2022年8月26日印发之日起有效,无失效日期", "In force from its issue on 2022-08-26, no end"),
    none: words("没有施行日期", "No day of entry into force"),
  },
  adopted: "issue",
  reason: words("本市同类文件自印发之日起施行", "The city’s comparable documents take effect on issue"),
});
