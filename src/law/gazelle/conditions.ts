import type { Day } from "../../engine/calendar";
import { type Condition, Conditions, NOT_GIVEN } from "../../engine/eligibility";
import type { Exact } from "../../engine/exact";
import { ofEach, ofFew } from "../../engine/once";
import { type Period, type Provision, covers } from "../../engine/provision";
import type { Say } from "../../engine/say";
import { showDay, showNumber, showPercent, showPeriod } from "../../engine/show";
import type { Truth } from "../../engine/truth";
import { type Words, same, words } from "../../engine/words";
import { IN_FORCE, law } from "./document";
import {
  type Growing,
  growthActual,
  growthGap,
  growthRemark,
  growthRequirement,
  growthRow,
  growthTest,
  growthValue,
} from "./growth";
import { PROPERTY_DEMANDED, type Property, propertyActual, propertyGap, propertyTest } from "./property";
import { LAST_DAY } from "./readings";
import {
  type Researching,
  researchActual,
  researchGap,
  researchRequirement,
  researchRow,
  researchTest,
  researchValue,
} from "./research";

/** 申报条件 — 包科发〔2024〕84号 第四条: all of them must hold. */

export interface Application extends Growing, Researching, Property {
  readonly debtRatio: Exact | null;
  readonly fiscalYears: Exact | null;
  readonly judged: readonly Truth[];
  readonly appliedOn: Day | null;
}

type ApplicationCondition = Condition<Application>;

/** A condition that a person judges: place 1 to 6 in `judged`. */
function judgement(place: number, title: Words, demands: Words, provision: Provision): ApplicationCondition {
  const judgedAs = ({ judged }: Application): Truth => judged[place - 1] ?? null;
  return {
    title,
    provision,
    looksAt: ["judged"],
    test: judgedAs,
    value: (given) => judgedAs(given) ?? "",
    requirement: () => demands,
    actual: (given) => {
      const truth = judgedAs(given);
      return truth === null ? NOT_JUDGED : truth ? JUDGED_MET : JUDGED_NOT_MET;
    },
    gap: () => TO_BE_MET,
  };
}

const NOT_JUDGED = words("未判断", "not judged");
const JUDGED_MET = words("判断为符合", "judged as met");
const JUDGED_NOT_MET = words("判断为不符合", "judged as not met");
const TO_BE_MET = words("须满足本项条件", "this condition has to be met");

const YEARS = law.figure("第四条(三)", "申报企业需持续经营三年以上(满三个会计年度)", ">=", 3, "years");
const DEBT = law.figure("第四条(三)", "资产负债率低于70%", "<", "0.7", "fraction");
const FULL_YEARS = words(
  `持续经营满${showNumber(YEARS.at)}个会计年度`,
  `At least ${showNumber(YEARS.at)} full fiscal years`,
);
const LIMIT = showPercent(DEBT.at);
const BELOW = words(`低于${LIMIT}(不含)`, `Below ${LIMIT}, exclusive`);
const MUST_LIE_BELOW = words(`须低于${LIMIT},现高出`, `must be below ${LIMIT}; now `);
const AT_THE_LIMIT = words(`恰为${LIMIT},须低于${LIMIT}`, `exactly ${LIMIT}; must be below`);

const fullYears = ofFew((many) =>
  words(`满${showNumber(many)}个会计年度`, `${showNumber(many)} full fiscal years`),
);
const yearsShort = ofFew((by) =>
  words(`差${showNumber(by)}个会计年度`, `${showNumber(by)} fiscal years short`),
);

const yearsInBusiness: ApplicationCondition = {
  title: words("经营年限", "Years in business"),
  provision: YEARS,
  looksAt: ["fiscalYears"],
  value: ({ fiscalYears }) => fiscalYears?.toNumber() ?? "",
  test: ({ fiscalYears }) => fiscalYears && fiscalYears.is(YEARS.operator, YEARS.at),
  requirement: () => FULL_YEARS,
  actual: ({ fiscalYears }) => (fiscalYears ? fullYears(fiscalYears) : NOT_GIVEN),
  gap: ({ fiscalYears }) => (fiscalYears ? yearsShort(YEARS.at.minus(fiscalYears)) : same("")),
};

const debt: ApplicationCondition = {
  title: words("资产负债率", "Debt ratio"),
  provision: DEBT,
  looksAt: ["debtRatio"],
  value: ({ debtRatio }) => debtRatio?.toNumber() ?? "",
  test: ({ debtRatio }) => debtRatio && debtRatio.is(DEBT.operator, DEBT.at),
  requirement: () => BELOW,
  actual: ({ debtRatio }) => (debtRatio ? same(showPercent(debtRatio)) : NOT_GIVEN),
  gap: ({ debtRatio }) => {
    if (debtRatio?.is("=", DEBT.at)) return AT_THE_LIMIT;
    const over = debtRatio ? showPercent(debtRatio.minus(DEBT.at)).slice(0, -1) : "";
    return words(
      MUST_LIE_BELOW.zh + over + "个百分点",
      MUST_LIE_BELOW.en + over + " percentage points above",
    );
  },
};

/** The measure's days under the reading that applies. */
const inForceDays = (say: Say): Period =>
  say.reading(LAST_DAY) === "anniversary" ? TO_THE_ANNIVERSARY : IN_FORCE;

const TO_THE_ANNIVERSARY: Period = { ...IN_FORCE, until: IN_FORCE.until && IN_FORCE.until + 1 };

const appliedWithin = ofEach((period: Period) => {
  const span = showPeriod(period);
  return words(`申报日期在${span.zh}之间`, `Applied ${span.en}`);
});
const NO_DATE = words("未填申报日期", "no date of application");
const NOT_IN_FORCE = words("申报日期不在办法有效期内", "the date of application lies outside the measure");

const inForce: ApplicationCondition = {
  title: words("办法有效期", "Measure in force"),
  provision: IN_FORCE,
  looksAt: ["appliedOn"],
  value: ({ appliedOn }) => appliedOn ?? "",
  test: ({ appliedOn }, say) => appliedOn === null || covers(inForceDays(say), appliedOn),
  requirement: (_given, say) => appliedWithin(inForceDays(say)),
  actual: ({ appliedOn }) => (appliedOn === null ? NO_DATE : showDay(appliedOn)),
  gap: () => NOT_IN_FORCE,
  unchecked: ({ appliedOn }) => appliedOn === null,
};

/** Rows 1 to 12, in the order of the clause. */
export const conditions = new Conditions<Application>(
  judgement(
    1,
    words("注册与信用", "Registration and standing"),
    words(
      "在包头市内注册、经营纳税及信用情况良好的独立法人企业",
      "An independent legal person registered in Baotou with good operating, tax and credit standing",
    ),
    law.words("第四条(一)", "申报主体为在包头市内注册,经营纳税及信用情况良好的独立法人企业"),
  ),
  judgement(
    2,
    words("产业方向", "Industry"),
    words(
      "产业领域符合国家、自治区和包头市重点产业方向",
      "An industry that the state, the region and the city give priority to",
    ),
    law.words("第四条(二)", "产业领域符合国家和自治区重点产业布局以及包头市重点产业发展方向"),
  ),
  yearsInBusiness,
  debt,
  judgement(
    3,
    words("非上市公司控股或并购", "Not controlled by a listed company"),
    words(
      "不是上市公司控股或并购的企业(读法G07)",
      "Not controlled or acquired by a listed company (reading G07)",
    ),
    law.words("第四条(三)", "为非上市公司控股或并购的企业"),
  ),
  judgement(
    4,
    words("未上市", "Not listed"),
    words(
      "尚未在境内外股票市场上市(新三板及各类场外交易市场除外)",
      "Not listed on a stock exchange (NEEQ and over-the-counter markets do not count)",
    ),
    law.words("第四条(三)", "尚未在境内外股票市场(新三板及境内外各类场外交易市场除外)上市"),
  ),
  {
    title: words("成长性", "Growth"),
    provision: law.words("第四条(四)", "成长性指标"),
    costly: true,
    band: growthRow,
    looksAt: ["revenues", "netProfits"],
    value: growthValue,
    test: growthTest,
    requirement: growthRequirement,
    actual: growthActual,
    gap: growthGap,
    remark: growthRemark,
  },
  {
    title: words("研发强度", "R&D intensity"),
    provision: law.words("第四条(五)", "创新能力指标"),
    costly: true,
    band: researchRow,
    looksAt: ["revenues", "rdExpenses"],
    value: researchValue,
    test: researchTest,
    requirement: researchRequirement,
    actual: researchActual,
    gap: researchGap,
  },
  {
    title: words("知识产权", "Intellectual property"),
    provision: law.words("第四条(五)", "同时,企业至少拥有有效发明专利授权2"),
    looksAt: ["inventionPatents", "otherRights", "standards"],
    test: propertyTest,
    requirement: () => PROPERTY_DEMANDED,
    actual: propertyActual,
    gap: propertyGap,
  },
  judgement(
    5,
    words("企业信用", "Credit"),
    words(
      "在经营、信贷、纳税等方面信誉度高,社会信誉好,经营业绩突出,财务状况良好,信用风险低",
      "High credit in business, loans and taxes, good social standing, outstanding results, sound finances, low credit risk",
    ),
    law.words(
      "第四条(六)",
      "企业在经营、信贷、纳税等方面信誉度高,社会信誉好,经营业绩突出,企业财务状况良好,信用风险低",
    ),
  ),
  judgement(
    6,
    words("不属排除范围", "Not excluded"),
    words(
      "不属于:烟草、铁路、矿产资源、公共服务等独占经营主体;房地产、基础建设、证券、保险、金融等行业;大型央企、国企;外企生产基地、分公司、销售公司、贸易公司等(读法G18)",
      "None of: monopolies such as tobacco, railways, minerals, public services; real estate, infrastructure, securities, insurance, finance; large central enterprises, state enterprises; production bases, branches, sales and trading companies of foreign firms (reading G18)",
    ),
    law.words("第四条(七)", "大型央企、国企,外企生产基地、分公司、销售公司、贸易公司等企业不属于申报范围"),
  ),
  inForce,
);
