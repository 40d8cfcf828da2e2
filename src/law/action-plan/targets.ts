import { words } from "../../engine/words";
import { law } from "./document";

/** The plan's targets, from the summary at hand: its quotes stand in the letters of the copy. */

law.target(
  "(一)一是",
  null,
  `
  A01 | 技术创新应用示范、关键技术攻关和科技成果转化工程 | 10大工程
  `,
);

law.target(
  "(一)一是",
  2025,
  `
  A02 | 组织实施重点领域科技项目 | 120项以上 | 120項以上 | A02
  `,
);

law.target(
  "(一)二是",
  2022,
  `
  A03 | 市本级财政科技投入 | 力争达到1亿元 | 1億元
  `,
);

law.target(
  "(一)二是",
  2025,
  `
  A04 | 市本级财政科技投入 | 确保达到3亿元 | 3億元
  A05 | 全社会研发投入强度 | 力争超过3% | 全國平均水平,力爭超過3% | C7 A05 A05-2
  A06 | 全社会研发投入 | 达到125亿元以上 | 125億元以上 | C7
  `,
);

law.target(
  "(二)",
  null,
  `
  A07 | 方案明确的重点任务 | 10项 | 10項
  `,
);

law.target(
  "(三)一是",
  null,
  `
  A09.1 | 明确责任单位的工程 | 10大工程
  A09.2 | 明确责任单位的措施 | 6项 | 6項
  `,
  {
    "A09.2": words("摘要只列出五项", "The summary lists only five"),
  },
);

law.target(
  "(三)五是",
  2025,
  `
  A10 | 新增创业载体 | 30个以上 | 30個以上 | A02
  `,
);
