import { named, words } from "../../engine/words";
import { law } from "./document";

/** 延期实施或终止 — 包府发〔2024〕44号选题 第七条: what `BT.CHECKLIST` lists of the measure. */

const CHANGE = named("项目延期终止", "Project: extension or termination");

const condition = (quote: string, en: string): unknown => law.duty("第七条", quote, CHANGE, words(quote, en));

condition(
  "因不可抗力导致任务无法按期完成或不能完成的",
  "Force majeure keeps the task from being done, or done in time",
);
condition(
  "须由项目牵头和配合单位或技术供需双方达成一致意见",
  "Lead and partner units, or both sides of the technology, agree",
);
condition("经科技管理部门审核同意后,可以延期实施或终止项目", "The science and technology authority consents");
condition(
  "项目终止实施的,经专项审计后,收回已拨付的剩余财政科技资金",
  "On termination: a special audit, and what is left of the public money goes back",
);
