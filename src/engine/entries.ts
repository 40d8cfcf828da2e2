import type { Figure, Provision } from "./provision";
import type { Words } from "./words";

/** What a document holds beside rules, figures and readings: data that functions across documents look up. */

/** How a grant is paid: once; per recognition or appraisal, 一次性 not being written; each year; each year at least; at most. */
export type Payment = "一次性" | "未写明" | "每年" | "每年下限" | "上限";

/** A fixed amount for a title or platform (名目). */
export interface Grant {
  /** The provision's id: `K29`. */
  readonly id: string;
  readonly title: Words;
  readonly payment: Payment;
  readonly amount: Figure;
  /** Years it is paid, where the text says so. */
  readonly years: Figure | null;
  readonly note: Words | null;
}

/** A material to hand in or a step to keep (材料、程序). */
export interface Duty extends Provision {
  /** What `BT.CHECKLIST` groups by: 瞪羚申报材料. */
  readonly topic: Words;
  readonly text: Words;
}

/** Why a provision cannot be computed. */
export type Obstacle =
  /** 原则上、一般: a rule with exceptions nobody lists. */
  | "principle"
  /** 择优、经评估: a person judges. */
  | "judgement"
  /** Support without any figure. */
  | "no figure"
  /** 按规定、按协议: another text decides. */
  | "elsewhere";

/** A provision that cannot be computed, kept so that nobody invents a figure for it; shown beside results that touch it. */
export interface Open extends Provision, Words {
  readonly obstacle: Obstacle;
}
