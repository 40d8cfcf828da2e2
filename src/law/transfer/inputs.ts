import { Exact } from "../../engine/exact";
import { choice, date, fraction, yearNumber } from "../../engine/inputs";
import { words } from "../../engine/words";

/** What a conversion of a result consists of. */

export const TRANSFER = "转让";
export const LICENSE = "许可";
export const EQUITY = "作价投资";
export const OWN = "自行实施";
export const JOINT = "合作实施";

export const UNIVERSITY = "高等院校";
export const INSTITUTE = "科研机构";
export const SOE_TECH = "国有科技型企业";
export const SOE = "国有企业";
export const NON_FISCAL_UNIT = "非财政性高校院所";
const OTHER = "其他";

export const CONVERTED = words("转化日期", "date of conversion");

export const mode = choice(
  words("转化方式", "mode"),
  words(
    "转让、许可、作价投资、自行实施、合作实施",
    "转让 transfer, 许可 license, 作价投资 equity, 自行实施 own, 合作实施 joint",
  ),
  [
    { word: TRANSFER, also: ["transfer"] },
    { word: LICENSE, also: ["license"] },
    { word: EQUITY, also: ["作价入股", "技术入股", "equity"] },
    { word: OWN, also: ["自主实施", "own"] },
    { word: JOINT, also: ["joint"] },
  ],
);

export const organisation = choice(
  words("单位类型", "organisation"),
  words(
    "高等院校、科研机构(均指财政性资金设立的)、国有科技型企业、国有企业(其他国有企业)、非财政性高校院所、其他",
    "高等院校 university, 科研机构 institute (both set up with fiscal money), 国有科技型企业 soe-tech, 国有企业 soe (any other), 非财政性高校院所 non-fiscal, 其他 other",
  ),
  [
    { word: UNIVERSITY, also: ["高校", "university"] },
    { word: INSTITUTE, also: ["科研院所", "院所", "科研型事业单位", "institute"] },
    { word: SOE_TECH, also: ["soe-tech"] },
    { word: SOE, also: ["国企", "soe"] },
    { word: NON_FISCAL_UNIT, also: ["non-fiscal"] },
    { word: OTHER, also: ["other"] },
  ],
);

export const convertedOn = date(
  CONVERTED,
  words("成果转化的日期,决定适用哪个文件", "The day of the conversion; it decides which document governs"),
);

const WHOLE = Exact.of(1);

export const agreedShare = fraction(
  words("约定比例", "agreed share"),
  words(
    "单位制度规定或与科技人员约定的比例,大于0、不超过1;没有则不填",
    "The share by the unit's rule or agreement, above 0 and at most 1; leave out where there is none",
  ),
)
  .refusing((share) =>
    share.compare(WHOLE) > 0 ? words("不超过1(请填小数,如0.6,或60%)", "at most 1 (write 0.6 or 60%)") : null,
  )
  .optional();

export const yearNo = yearNumber(
  words("投产后第几年", "year number"),
  words(
    "自行或合作实施:投产后第几年,不填为1",
    "Own or joint implementation: year after production began; 1 when left out",
  ),
).otherwise(WHOLE);
