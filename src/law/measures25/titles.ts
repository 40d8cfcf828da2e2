import type { Grant, Payment } from "../../engine/entries";
import type { Operator } from "../../engine/exact";
import type { Provision, Reading } from "../../engine/provision";
import { law } from "./document";
import * as doubtful from "./title-readings";

/** 名目和平台的固定金额 — 包党发〔2021〕24号: a sentence of the law, and below it the titles that it grants an amount. */

type Titles = (id: string, title: string, yuan: number, ...readings: readonly Reading[]) => Grant;

interface More {
  readonly years?: number;
  /** The whole sentence, where the words of the amount are only part of it. */
  readonly sentence?: Provision;
}

const sentence =
  (payment: Payment, operator: Operator, article: string, quote: string, more: More = {}): Titles =>
  (id, title, yuan, ...readings) => {
    const amount = law.figure(article, quote, operator, yuan, "yuan");
    const years = more.years === undefined ? null : law.figure(article, quote, "=", more.years, "years");
    return law.grant({ id, title, payment, amount, years, sentence: more.sentence ?? amount, readings });
  };

const once = (article: string, quote: string): Titles => sentence("一次性", "=", article, quote);
const unsaid = (article: string, quote: string, more?: More): Titles =>
  sentence("未写明", "=", article, quote, more);
const yearly = (article: string, quote: string, years?: number): Titles =>
  sentence("每年", "=", article, quote, years === undefined ? {} : { years });
const yearlyAtLeast = (article: string, quote: string, years: number): Titles =>
  sentence("每年下限", ">=", article, quote, { years });
const atMost = (article: string, quote: string): Titles => sentence("上限", "<=", article, quote);

const zone = yearly("一(一)", "市政府每年给予5000万元资金支持，连续支持5年", 5);
zone("K01", "呼包鄂国家自主创新示范区", 50_000_000, doubtful.FIRST_YEAR);

const rareEarth = yearlyAtLeast("一(二)", "获批建设后，市政府每年给予不低于3000万元资金支持，连续支持5年", 5);
rareEarth("K02", "国家稀土新材料技术创新中心", 30_000_000, doubtful.SAME_CENTRE);

const listed = unsaid("三(六)", "对连续两次入库的企业给予5万元后补助资金支持");
listed("K05", "科技型中小企业连续两次入库", 50_000, doubtful.LISTED_AGAIN);

const cityTitles = once(
  "三(六)",
  "认定为包头市创新引领型民营企业、智能制造科技示范企业、产学研示范企业，分别一次性给予30万元后补助资金支持",
);
cityTitles("K06", "包头市创新引领型民营企业", 300_000, doubtful.EACH_TITLE);
cityTitles("K07", "包头市智能制造科技示范企业", 300_000, doubtful.EACH_TITLE);
cityTitles("K08", "包头市产学研示范企业", 300_000, doubtful.EACH_TITLE);

const nursery = once(
  "三(六)",
  "建立国家高新技术企业培育库，动态跟踪，重点培育，对于入库企业一次性给予10万元资金支持",
);
nursery("K09", "国家高新技术企业培育库入库", 100_000, doubtful.STAGES);

const highTech = unsaid("三(六)", "认定为国家高新技术企业，给予30万元后补助资金支持");
highTech("K10", "国家高新技术企业认定", 300_000, doubtful.RENEWED, doubtful.STAGES);

const moved = once("三(六)", "市外高新技术企业在有效期内整体迁入我市，一次性给予30万元后补助资金支持");
moved("K11", "市外高新技术企业整体迁入", 300_000, doubtful.LAST_VALID_DAY);

const giant = unsaid("三(六)", "扶持高新技术企业认定包头市科技“小巨人”企业，认定后给予50万元后补助资金支持");
giant("K12", "包头市科技小巨人企业", 500_000, doubtful.GIANT_AGAIN);

const champion = once("三(六)", "认定为国家级单项冠军企业，一次性给予200万元资金支持");
champion("K13", "国家级单项冠军企业", 2_000_000);

const growing = once(
  "四(八)",
  "培育建设国家技术创新中心、国家重点实验室，在培育期内分别一次性给予200万元资金支持",
);
growing("K16", "国家技术创新中心(培育)", 2_000_000);
growing("K17", "国家重点实验室(培育)", 2_000_000, doubtful.OLD_NAME);

const centre = yearlyAtLeast(
  "四(八)",
  "获批建设国家技术创新中心，每年给予不低于3000万元资金支持，连续支持5年",
  5,
);
centre("K18", "国家技术创新中心(获批)", 30_000_000, doubtful.SAME_CENTRE, doubtful.UPGRADED);

const national = yearly(
  "四(八)",
  "获批建设国家重点实验室和国家级工程（技术）研究中心，每年分别给予1000万元资金支持，连续支持5年",
  5,
);
national("K19", "国家重点实验室(获批)", 10_000_000, doubtful.OLD_NAME, doubtful.UPGRADED);
national("K20", "国家级工程(技术)研究中心", 10_000_000, doubtful.UPGRADED);

const recognised = once("四(八)", "认定为国家企业技术中心、临床医学研究中心，一次性给予200万元资金支持");
recognised("K21", "国家企业技术中心", 2_000_000, doubtful.WITHOUT_EACH, doubtful.UPGRADED);
recognised(
  "K22",
  "国家临床医学研究中心",
  2_000_000,
  doubtful.WITHOUT_EACH,
  doubtful.NATIONAL_BOTH,
  doubtful.UPGRADED,
);

const regionalCentre = once("四(八)", "获批建设自治区技术创新中心，一次性给予500万元资金支持");
regionalCentre("K23", "自治区技术创新中心", 5_000_000, doubtful.UPGRADED);

const regional = once(
  "四(八)",
  "认定为自治区级工程（技术）研究中心、企业技术中心、重点实验室、临床医学研究中心，分别一次性给予50万元后补助资金支持",
);
regional("K24", "自治区级工程(技术)研究中心", 500_000, doubtful.UPGRADED);
regional("K25", "自治区级企业技术中心", 500_000, doubtful.UPGRADED);
regional("K26", "自治区级重点实验室", 500_000, doubtful.UPGRADED);
regional("K27", "自治区级临床医学研究中心", 500_000, doubtful.UPGRADED);

const cityCentre = once("四(八)", "认定为包头市级企业研发中心，一次性给予30万元后补助资金支持");
cityCentre("K28", "包头市级企业研发中心", 300_000);

const incubators = once(
  "四(九)",
  "认定为国家级和自治区级科技企业孵化器，一次性分别给予200万元、50万元的资金支持",
);
incubators("K29", "国家级科技企业孵化器", 2_000_000, doubtful.UPGRADED);
incubators("K30", "自治区级科技企业孵化器", 500_000, doubtful.UPGRADED);

const bases = once(
  "四(九)",
  "认定为国家和自治区高新技术特色产业基地，一次性分别给予200万元、50万元的资金支持",
);
bases("K31", "国家高新技术特色产业基地", 2_000_000, doubtful.UPGRADED);
bases("K32", "自治区高新技术特色产业基地", 500_000, doubtful.UPGRADED);

const excellent = once(
  "四(九)",
  "认定为包头市科技企业孵化器、众创空间，且考核为优秀等次，一次性给予30万元后补助资金支持",
);
excellent("K33", "包头市科技企业孵化器(考核优秀)", 300_000);
excellent("K34", "包头市众创空间(考核优秀)", 300_000);

const parks = atMost("四(十)", "支持建设科教产融合园区、大学科技园，根据运行绩效给予不超过1000万元资金支持");
parks("K36", "科教产融合园区", 10_000_000, doubtful.NO_SCALE);
parks("K36", "大学科技园", 10_000_000, doubtful.NO_SCALE);

const growingZone = once(
  "四(十)",
  "加大自治区级高新技术产业开发区培育建设力度，建立“促优培育”机制，培育期内一次性给予200万元资金支持",
);
growingZone("K37", "自治区级高新技术产业开发区(培育)", 2_000_000);

const regionalZone = yearly(
  "四(十)",
  "认定为自治区级高新技术产业开发区，每年给予300万元资金支持，连续支持3年",
  3,
);
regionalZone("K38", "自治区级高新技术产业开发区(认定)", 3_000_000);

const farmPark = yearly("四(十)", "支持国家农业科技园区建设，每年给予1000万元资金支持");
farmPark("K39", "国家农业科技园区", 10_000_000, doubtful.NO_END, doubtful.UPGRADED);

const regionalFarmPark = once("四(十)", "认定为自治区级农业科技园区，一次性给予50万元后补助资金支持");
regionalFarmPark("K40", "自治区级农业科技园区", 500_000, doubtful.UPGRADED);

const variety = once("四(十)", "通过国审的农牧业新品种，一次性给予20万元后补助资金支持");
variety("K41", "国审农牧业新品种", 200_000, doubtful.EACH_VARIETY);

const farmBase = once("四(十)", "认定为市级农业科技示范基地，一次性给予30万元后补助资金支持");
farmBase("K42", "市级农业科技示范基地", 300_000);

const regionalTransfer = once(
  "五(十一)",
  "认定为自治区级科技成果转移转化示范基地、中试公共服务平台，分别一次性给予50万元的后补助资金支持",
);
regionalTransfer("K43", "自治区级科技成果转移转化示范基地", 500_000);
regionalTransfer("K44", "自治区级中试公共服务平台", 500_000, doubtful.SAME_PLATFORM);

const cityTransfer = once(
  "五(十一)",
  "认定为包头市级科技成果转移转化示范基地、中试公共服务平台，分别一次性给予30万元后补助资金支持",
);
cityTransfer("K45", "包头市级科技成果转移转化示范基地", 300_000);
cityTransfer("K46", "包头市级中试公共服务平台", 300_000, doubtful.SAME_PLATFORM);

const services = unsaid("五(十三)", "给予30万元后补助资金支持", {
  sentence: law.words("五(十三)", "评估后达到优秀等级的给予30万元后补助资金支持"),
});
services("K53", "科技服务机构(评估优秀)", 300_000, doubtful.SERVICE_AGAIN);

const nationalService = once(
  "五(十三)",
  "认定为国家级技术转移服务示范机构、人才培养基地，分别一次性给予50万元后补助资金支持",
);
nationalService("K54", "国家级技术转移服务示范机构", 500_000, doubtful.UPGRADED);
nationalService("K55", "国家级技术转移人才培养基地", 500_000, doubtful.UPGRADED);

const regionalService = once(
  "五(十三)",
  "认定为自治区级技术转移服务机构、人才培养基地，分别一次性给予30万元后补助资金支持",
);
regionalService("K56", "自治区级技术转移服务机构", 300_000, doubtful.UPGRADED);
regionalService("K57", "自治区级技术转移人才培养基地", 300_000, doubtful.UPGRADED);

const academicians = once(
  "六(十四)",
  "对我市新认定的院士工作站、管理期满保留并续签的院士工作站，分别一次性给予200万元、100万元资金支持",
);
academicians("K59", "院士工作站(新认定)", 2_000_000);
academicians("K60", "院士工作站(续签)", 1_000_000, doubtful.RENEWED_AGAIN);

const alliances = once(
  "六(十四)",
  "对我市牵头共建的国家级和自治区级产业技术创新战略联盟，分别一次性给予牵头单位200万元和50万元资金支持",
);
alliances("K61", "国家级产业技术创新战略联盟", 2_000_000, doubtful.UPGRADED);
alliances("K62", "自治区级产业技术创新战略联盟", 500_000, doubtful.UPGRADED);

const institutes = unsaid(
  "六(十四)",
  "已建成的新型研发机构且在自治区科技厅备案的，经考核达到优秀和良好等次，分别给予2000万元、1000万元资金支持",
);
institutes("K63", "新型研发机构(考核优秀)", 20_000_000, doubtful.APPRAISED_AGAIN);
institutes("K64", "新型研发机构(考核良好)", 10_000_000, doubtful.APPRAISED_AGAIN);

const cooperation = once(
  "六(十六)",
  "认定为国家级和自治区级国际科技合作基地的，分别一次性给予200万元和50万元的资金支持",
);
cooperation("K68", "国家级国际科技合作基地", 2_000_000, doubtful.UPGRADED);
cooperation("K69", "自治区级国际科技合作基地", 500_000, doubtful.UPGRADED);

const specialFirm = yearly("七(十七)", "聘为包头市工业特派员的企业法人单位，每年给予30万元后补助资金支持");
specialFirm("K70", "包头市工业特派员企业", 300_000, doubtful.WHILE_APPOINTED);

const specialFarmer = once("七(十七)", "评为包头市优秀农业科技特派员的，一次性给予20万元后补助资金支持");
specialFarmer("K71", "包头市优秀农业科技特派员", 200_000);
