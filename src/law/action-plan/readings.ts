import { words } from "../../engine/words";
import { law } from "./document";

/** Doubtful targets of the plan and how they are read. */

law.reading("(一)一是", {
  id: "A02",
  against: ["科技创新行动方案#(三)五是"],
  doubt: words("项目数(A02)、创业载体(A10)未写年度", "Projects (A02) and incubators (A10) have no year"),
  options: {
    horizon: words("2025年", "2025"),
    undated: words("不定年度", "No year"),
  },
  adopted: "horizon",
  reason: words("方案其他指标的末年是2025年", "2025 is the last year of the plan's other targets"),
});

law.reading("(一)二是", {
  id: "A05",
  doubt: words(
    "投入强度既要达到并超过全国平均水平,又力争超过一个数",
    "The intensity is to reach and exceed the national average, and if possible a number",
  ),
  options: {
    number: words("按写明的数核对;全国平均不在文件中", "The number stated; the average is in no document"),
    average: words("按全国平均核对", "The national average"),
  },
  adopted: "number",
  reason: words("只有该数可以计算", "Only the number can be computed with"),
});

law.reading("(一)二是", {
  id: "A05-2",
  doubt: words(
    "“科技投入强度”是否就是“研发投入强度”",
    "Whether “technology spending intensity” is R&D intensity",
  ),
  options: {
    same: words("是同一指标,与R32相对(C7)", "The same indicator, to be held against R32 (C7)"),
    wider: words("口径较宽,不与R32相比", "A wider scope, not comparable to R32"),
  },
  adopted: "same",
  reason: words(
    "都与全国平均水平相比,后面接写研发经费投入规模",
    "Held against the national average, and R&D spending follows",
  ),
});
