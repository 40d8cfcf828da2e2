import { type PeriodProbe, type Probe, answered, condition, is, span } from "./probe";

/** 包府发〔2024〕44号选题, 评价 */
const TRIAD = "包府发〔2024〕44号";

export const probes: readonly Probe[] = [
  {
    clause: `${TRIAD}选题#第五条(五)`,
    words: "在研项目一般不超过2项",
    questions: condition("1", (ongoing) => ["LEADER_WITHIN_LIMIT", ongoing], is(true)),
  },
  {
    clause: `${TRIAD}选题#第七条`,
    words: "实施周期原则上不超过三年",
    questions: span("2025-03-01", (start) => ["PROJECT_DUE", start, "技术攻关"], 1),
  },
  {
    clause: `${TRIAD}选题#第七条`,
    words: "成果转化类项目原则上不超过二年",
    questions: span("2025-03-01", (start) => ["PROJECT_DUE", start, "成果转化"], 1),
  },
  {
    clause: `${TRIAD}评价#第十条`,
    words: "委托方应于半年内在科技主管部门进行科技成果登记",
    questions: span("2025-03-15", (evaluated) => ["RESULT_REGISTRATION_DUE", evaluated], 0),
  },
];

export const periods: readonly PeriodProbe[] = [
  {
    clause: `${TRIAD}选题#第十条`,
    words: "有效期至20281231日",
    calls: [[(day) => ["PROJECT_DUE", day, "技术攻关"], answered]],
  },
  {
    clause: `${TRIAD}评价#第十三条`,
    words: "有效期至20281231",
    calls: [[(day) => ["RESULT_REGISTRATION_DUE", day], answered]],
  },
];
