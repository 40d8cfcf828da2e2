import "../law/excel";
import { facade } from "../../src/functions/facade-of-library";
import { agreementOf } from "../../src/taskpane/agreement";
import { commentText, shownBeside } from "../../src/taskpane/commenting";
import { speechIn } from "../../src/taskpane/language";
import type { SheetCell } from "../../src/workbook/cells";
import { readFormula } from "../../src/workbook/formula/read-formula";

/** What a comment calls the result of a cell is what the cell shows. */

const explanation = facade.explain("STATION_AWARD", [8_000_000, 45_838]);

function comment(formula: string, value: SheetCell, text: string): string[] {
  const [call] = readFormula(formula, "加氢站") ?? [];
  if (!call) throw new Error(formula);
  const beside = shownBeside(call, agreementOf(explanation, call.whole, value), { text });
  return commentText("条款", explanation, beside, speechIn("zh-CN")).split("\n");
}

test.each<[formula: string, value: SheetCell, text: string, said: string[]]>([
  ["=BT.STATION_AWARD(D2,E2)", 1_600_000, "1,600,000", ["结果：¥1,600,000.00"]],
  [
    "=ROUND(BT.STATION_AWARD(D2,E2)*0.5,2)",
    800_000,
    "800,000",
    ["函数 BT.STATION_AWARD 的结果：¥1,600,000.00", "单元格显示：800,000"],
  ],
  [
    "=IF(FALSE,BT.STATION_AWARD(D2,E2),0)",
    0,
    "0",
    ["函数 BT.STATION_AWARD 的结果：¥1,600,000.00", "单元格显示：0"],
  ],
  [
    "=BT.STATION_AWARD(D2,E2)",
    1_500_000,
    "1,500,000",
    ["函数 BT.STATION_AWARD 的结果：¥1,600,000.00", "单元格显示：1,500,000"],
  ],
])("%s showing %j", (formula, value, text, said) => {
  expect(comment(formula, value, text)).toEqual(["依据：条款", "适用日期：2025-06-30", ...said]);
});
