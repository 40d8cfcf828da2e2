import { count, date, fraction } from "../../engine/inputs";
import { judgements, years } from "../../engine/line-inputs";
import { words } from "../../engine/words";

/** What an application for the title consists of; a blank is "not known yet", never 0. */

const HIGHEST_RATIO = 10;

const yearly = (zh: string, en: string): ReturnType<typeof words> =>
  words(
    `${zh},元;一行或一列,由旧到新,末位为上年度`,
    `${en}, yuan; a row or column, oldest first, the last one is last year`,
  );

export const application = {
  revenues: years(
    words("营业收入", "revenues"),
    yearly("三或四个年度的营业收入", "Revenue of three or four years"),
    {
      least: 3,
      most: 4,
      zeroIsBlank: true,
    },
  )
    .usuallyAtLeast(1_000_000)
    .orUnknown(),
  netProfits: years(
    words("净利润", "net profits"),
    yearly("三或四个年度的净利润,可为负", "Net profit of three or four years, may be negative"),
    {
      least: 3,
      most: 4,
      negative: true,
    },
  ).orUnknown(),
  rdExpenses: years(
    words("研发投入", "R&D expenses"),
    yearly("最近三个年度的研发投入", "R&D expense of the last three years"),
    {
      least: 3,
      most: 3,
    },
  ).orUnknown(),
  debtRatio: fraction(
    words("资产负债率", "debt ratio"),
    words(
      "资产负债率,小数或百分比(0.65或65%)",
      "Liabilities ÷ assets, as a fraction or per cent (0.65 or 65%)",
    ),
  )
    .refusing(
      (ratio) =>
        ratio.toNumber() > HIGHEST_RATIO
          ? words("大于10,请填小数(0.65)或百分比(65%)", "above 10; write a fraction (0.65) or per cent (65%)")
          : null,
      { most: HIGHEST_RATIO },
    )
    .orUnknown(),
  fiscalYears: count(
    words("满会计年度数", "fiscal years"),
    words(
      "持续经营满几个会计年度(可用 BT.FULL_FISCAL_YEARS 计算)",
      "Full fiscal years in business (BT.FULL_FISCAL_YEARS counts them)",
    ),
  )
    .zeroIsBlank()
    .orUnknown(),
  inventionPatents: count(
    words("有效发明专利", "invention patents"),
    words("有效授权的发明专利,项", "Granted and valid invention patents"),
  ).orUnknown(),
  otherRights: count(
    words("实用新型和软著", "utility models and copyrights"),
    words("实用新型专利与软件著作权合计,项", "Utility models and software copyrights together"),
  ).orUnknown(),
  standards: count(
    words("主导标准", "led standards"),
    words(
      "主导制定的国际、国家或行业标准,项(参与制定不计)",
      "International, national or industry standards led (taking part does not count)",
    ),
  ).orUnknown(),
  judged: judgements(
    words("人工判断", "judged"),
    words(
      "第1、2、5、6、10、11项由人判断:填一个(六项相同)或依次六个 是/否;不填为待核实",
      "What a person judges, conditions 1, 2, 5, 6, 10, 11: one yes/no for all or six in order; open when left out",
    ),
    6,
  ),
  appliedOn: date(
    words("申报日期", "applied on"),
    words(
      "申报日期;不填则不核对办法有效期",
      "Date of application; the measure's window is not checked when left out",
    ),
  ).optional(),
};
