import type { Figure, Provision, Reading } from "./provision";
import { type Words, words } from "./words";

/** What a document holds beside rules, figures and readings: data that functions across documents look up. */

/** How a grant is paid: once; per recognition or appraisal, 一次性 not being written; each year; each year at least; at most. */
export type Payment = "一次性" | "未写明" | "每年" | "每年下限" | "上限";

/** A fixed amount for a title or platform (名目). */
export interface Grant {
  /** The provision's id: `K29`. Two titles may share one. */
  readonly id: string;
  /** The title in the law's own words, what tells it from its neighbours in brackets: 国家重点实验室(获批). */
  readonly title: string;
  readonly payment: Payment;
  readonly amount: Figure;
  /** Years it is paid, where the text says so. */
  readonly years: Figure | null;
  /** The sentence that grants it, with its conditions. */
  readonly sentence: Provision;
  /** Doubtful places that bear on it: told with it. */
  readonly readings: readonly Reading[];
}

/** A material to hand in or a step to keep (材料、程序). */
export interface Duty extends Provision {
  /** What `BT.CHECKLIST` groups by: 瞪羚申报材料. */
  readonly topic: Words;
  readonly text: Words;
  /** What else bears on the topic. */
  readonly beside: (Provision & Words) | null;
}

/** Why a provision cannot be computed. */
export type Obstacle = "principle" | "judgement" | "no figure" | "elsewhere";

/** What is said of one that has no remark of its own. */
export const OBSTACLES: Readonly<Record<Obstacle, Words>> = {
  /** A rule with exceptions nobody lists. */
  principle: words("原则性规定,例外未列明", "A principle whose exceptions are not listed"),
  /** 择优、经评估. */
  judgement: words("须由人判断", "For a person to judge"),
  "no figure": words("支持未写数额", "Support without a figure"),
  /** 按规定、按协议. */
  elsewhere: words("以其他规定或协议为准", "Another rule or an agreement decides"),
};

/** A provision that cannot be computed, kept so that nobody invents a figure for it; shown beside results that touch it. */
export interface Open extends Provision, Words {
  readonly obstacle: Obstacle;
}
