import type { Figure } from "../../engine/provision";
import { named, words } from "../../engine/words";
import { law } from "./document";
import { INSTALMENTS, PLAN_WORKDAYS, PRICE_DAYS } from "./figures";

/** What `BT.CHECKLIST` lists of the measure: the procedure of rewarding (第八条、第十条), the conditions of exemption (第十二条). */

const PROCEDURE = named("转化激励程序", "Procedure of rewarding conversion");
const EXEMPTION = named("免责条件", "Conditions of exemption");
const many = ({ at }: Figure): string => at.toString();

law.duty(
  "第八条(二)",
  "应当通过协议定价、在技术交易市场挂牌交易、拍卖等市场化方式确定价格",
  PROCEDURE,
  words(
    "以协议定价、挂牌交易或拍卖等市场化方式确定价格",
    "The price is found by negotiation, listing, auction or another way of the market",
  ),
);
law.duty(
  "第八条(二)",
  "公示内容包括科技成果名称、内容摘要、转化方式、拟交易价格以及异议程序",
  PROCEDURE,
  words(
    `协议定价的在本单位公示成果名称、内容摘要、转化方式、拟交易价格、异议程序,不少于${many(PRICE_DAYS)}日(单位脱落,读法T15)`,
    `A negotiated price: result, summary, mode, price and objections are made public in the unit for at least ${many(PRICE_DAYS)} days (unit lost, reading T15)`,
  ),
);
law.duty(
  "第八条(三)",
  "采用转让、许可、合作实施方式转化科技成果的,应当与受让方(合作方)签订技术转让(实施许可)合同",
  PROCEDURE,
  words(
    "转让、许可、合作实施的签订技术转让(实施许可)合同",
    "Transfer, licence, joint implementation: a technology contract is signed",
  ),
);
law.duty(
  "第八条(三)",
  "明确约定科技成果的权属、作价、折股数量或出资比例等事项",
  PROCEDURE,
  words(
    "自行投资、作价投资的以发起人协议、投资协议或章程约定权属、作价、折股数量或出资比例",
    "Own investment or shares: ownership, valuation and number of shares are fixed by agreement or articles",
  ),
);
law.duty(
  "第八条(四)",
  "应当按照单位内部管理制度规定的权限和程序拟订激励方案,充分听取科技人员的意见和建议",
  PROCEDURE,
  words(
    "按内部制度拟订激励方案,充分听取科技人员的意见和建议",
    "The plan is drawn up by the unit's rules, researchers are heard",
  ),
);
law.duty(
  "第八条(四)",
  "提交本单位领导班子集体审议通过",
  PROCEDURE,
  words("领导班子集体审议通过", "The leadership approves it collectively"),
);
law.duty(
  "第八条(四)",
  "激励方案中主要内容应当在本单位进行公示",
  PROCEDURE,
  words(
    `激励方案主要内容在本单位公示不少于${many(PLAN_WORKDAYS)}个工作日`,
    `The plan's main points are made public in the unit for at least ${many(PLAN_WORKDAYS)} working days`,
  ),
);
law.duty(
  "第十条",
  "应委托会计师事务所和资产评估机构对激励方案涉及的财务数据、资产价值进行审计和评估",
  PROCEDURE,
  words(
    "委托会计师事务所和资产评估机构对财务数据、资产价值进行审计和评估",
    "An accounting firm audits the financial data, a valuation firm values the assets",
  ),
);
law.duty(
  "第十条",
  "委托律师事务所对激励方案出具法律意见书",
  PROCEDURE,
  words("委托律师事务所出具法律意见书", "A law firm gives its opinion"),
);
law.duty(
  "第八条(五)",
  "股权和分红激励可以一次性或分期发放",
  PROCEDURE,
  words(
    `一次性发放,或在取得转化收入后${many(INSTALMENTS)}个月内分期发放完`,
    `Paid at once, or in instalments within ${many(INSTALMENTS)} months of the income`,
  ),
);

law.duty("第十二条", "履行勤勉尽职义务", EXEMPTION, words("履行勤勉尽职义务", "Due diligence"));
law.duty("第十二条", "严格执行民主决策", EXEMPTION, words("严格执行民主决策", "Democratic decision"));
law.duty(
  "第十二条",
  "按规定公示拟交易价格",
  EXEMPTION,
  words("按规定公示拟交易价格", "The price was made public as prescribed"),
);
law.duty(
  "第十二条",
  "在没有牟取非法利益的前提下",
  EXEMPTION,
  words(
    "没有牟取非法利益(各项具备的,免除成果定价、自主决定资产评估、赋权中因后续价值变化产生的决策责任)",
    "No illegal gain (all given: no liability for deciding on price, valuation or rights when the value changes later)",
  ),
);
