import { type Words, words } from "../engine/words";
import { columnLetters } from "./columns";
import type { ListExtent } from "./list-extent";

/** What is to be said of a list's rows before they are judged. */
export const extentRemarks = (extent: ListExtent): readonly Words[] => [
  ...unvalued(extent),
  ...hidden(extent),
];

/** A program that wrote formulas without their results leaves cells that read as blank. */
function unvalued({ unvalued: { count, first } }: ListExtent): readonly Words[] {
  if (!first) return [];
  const at = `${columnLetters(first[1])}${first[0] + 1}`;
  return [
    words(
      `注意：名单中有 ${count} 个公式没有存值（如 ${at}），按空白处理；请先在 Excel 中打开并保存一次。`,
      `Note: ${count} formulas of the list hold no value (${at} for one) and read as blank: open the file in Excel and save it first.`,
    ),
  ];
}

function hidden({ hidden: { count, rows } }: ListExtent): readonly Words[] {
  if (count === 0) return [];
  const [numbers, more] = [rows.map((row) => row + 1), count > rows.length];
  return [
    words(
      `注意：名单中有 ${count} 行被筛选或隐藏（第 ${numbers.join("、")} 行${more ? "等" : ""}），同样测算，也计入合计。`,
      `Note: ${count} rows of the list are filtered or hidden (${numbers.join(", ")}${more ? " and others" : ""}); they are worked out and summed all the same.`,
    ),
  ];
}
