import type { Words } from "./words";

/** A value as a cell can hold it. Dates are serial numbers (1900 system). */
export type CellScalar = string | number | boolean;

/** One row of reasons: a condition that was tested, an amount that was worked out, or a remark. */
export interface Step {
  readonly kind: "condition" | "amount" | "note";
  /** Conditions: met, not met, or `null` where an input is missing. Absent on amounts and notes. */
  readonly met?: boolean | null;
  /** A condition that counts as met although nobody looked (未核对). */
  readonly unchecked?: true;
  readonly text: Words;
  /** What the step came to; `""` where it has no value of its own. */
  readonly value: CellScalar;
  /** How the value is to be shown. */
  readonly shown: Words;
  /** The clause this step rests on, as a clause id (`包府办发〔2024〕121号#三(五)`); `""` for none. */
  readonly clause: string;
  /** What is still missing for the condition to be met (差距); empty when met. */
  readonly gap: Words;
  /** What a condition is about, without the case's own values: 资产负债率. */
  readonly title?: Words;
  /** Where the value stands between the figures of the law. */
  readonly scales?: readonly Scale[];
}

/** A point of a scale where something else begins to hold. */
export interface ScaleMark {
  /** For drawing; days are serial numbers. */
  readonly at: number;
  /** Every digit: 200万元, 70%. */
  readonly label: Words;
  /** Whether the point itself belongs to the stretch above it, else to the one below. */
  readonly upwards: boolean;
}

/** A stretch of a scale: between two marks, or beyond the outermost. */
export interface ScaleStretch {
  /** What holds there: 符合, 20%, 按上限计. */
  readonly label: Words;
  /** Whether it is what the clause asks for or grants; `null` where it is one tier among others. */
  readonly met: boolean | null;
}

/** A value between the figures of the law: data for a small drawing, and the same as a sentence. */
export interface Scale {
  readonly kind: "figure" | "bands" | "period" | "ceiling";
  /** What is measured, where the step does not say so: 上年度营业收入. */
  readonly of: Words | null;
  readonly value: number;
  readonly shown: Words;
  /** Rising; the stretches are one more. */
  readonly marks: readonly ScaleMark[];
  readonly stretches: readonly ScaleStretch[];
  /** The stretch in which the value stands. */
  readonly stands: number;
  readonly says: Words;
}

/** A place where the text stands emended: the original letters, how they are read, and why. */
export interface EmendationView {
  readonly original: string;
  readonly reading: string;
  /** A pattern, where all that matches it is struck: `original` is then its first match, and nothing is read for it. */
  readonly noise?: string;
  readonly why: Words;
}

/** A doubtful place and how it is read. */
export interface ReadingView {
  readonly id: string;
  readonly doubt: Words;
  readonly adopted: Words;
  readonly others: Words;
  readonly reason: Words;
}

/** What a clause leaves open: the words that cannot be computed, and what stands in the way. */
export interface OpenView {
  readonly quote: string;
  readonly remark: Words;
}

/** What another document does to a clause: deletes it, repeals its document, takes precedence over it. */
export interface ChangeView {
  /** 包府发〔2021〕5号一.4和三.12自2025年2月17日起由包府发〔2025〕3号正文删除 … */
  readonly text: Words;
  /** The acting document, as clause ids begin. */
  readonly by: string;
  /** The first day on which the acting document holds; `null` where it gives none. */
  readonly from: number | null;
}

/** A clause as shown to a person: the source letter for letter, with everything needed to cite it. */
export interface ClauseView {
  /** `包府办发〔2024〕121号#三(五)` */
  readonly id: string;
  readonly title: string;
  readonly number: string;
  readonly issuer: string;
  readonly article: string;
  readonly heading: string;
  /** `《title》(number)article` */
  readonly citation: string;
  /** 原文: letter for letter. */
  readonly original: string;
  /** 校订文: with the emendations applied, supplied words in ［］. */
  readonly emended: string;
  readonly emendations: readonly EmendationView[];
  readonly readings: readonly ReadingView[];
  readonly opens: readonly OpenView[];
  /** Serial numbers; `null` where the document gives none. */
  readonly issued: number | null;
  readonly inForceFrom: number | null;
  /** The year, where no more of the first day is known: the law then counts from its 1 January; else empty. */
  readonly inForceFromIn: string;
  readonly ends: number | null;
  /** Whether it stands on the day asked for; `null` when no day was given or the document is undated. */
  readonly inForce: boolean | null;
  /** 状态说明, on that day where one was given. */
  readonly status: Words;
  /** The same without regard to any day. */
  readonly validity: Words;
  readonly changes: readonly ChangeView[];
}

/** A table as a person reads it. */
export interface TableShown {
  /** The same cells: amounts with their unit, days as days. */
  readonly shown: readonly (readonly Words[])[];
  /** What the columns hold. */
  readonly columns: readonly Words[];
  /** It begins with the row of its headings, and each further row with its own name. */
  readonly headed: boolean;
}

/** Why a call answers as it does. */
export interface Explanation {
  /** Upper case, without the namespace: `STATION_AWARD`. */
  readonly name: string;
  readonly title: Words;
  readonly outcome:
    | { readonly kind: "scalar"; readonly value: CellScalar; readonly shown: Words }
    | { readonly kind: "table"; readonly rows: readonly (readonly CellScalar[])[] }
    /** `handedBack`: the error stood in a cell that the call refers to. */
    | {
        readonly kind: "error";
        readonly error: string;
        readonly message: Words;
        readonly handedBack: boolean;
      };
  /** The same table as a person reads it; absent where the answer is none. */
  readonly table?: TableShown;
  /** In the order checked. */
  readonly steps: readonly Step[];
  /** The same as one or a few sentences put together from the steps; absent where nothing was worked out. */
  readonly chain?: readonly Words[];
  /** Inputs that are not given and could still decide the answer. */
  readonly missing: readonly Words[];
  /** The citation of the clauses that carry the answer, one behind the other; empty for a look-up. */
  readonly citation: string;
  /** The clauses the answer rests on, with their status on `on`. */
  readonly clauses: readonly ClauseView[];
  /** The day that selects the version of the law, as a serial number; `null` where none is given. */
  readonly on: number | null;
}

/** What an answer comes to and what it rests on, without the reasons: for thousands of calls one after the other. */
export interface Grounds extends Pick<Explanation, "outcome" | "citation" | "on"> {
  /** Why the day that selects the law cannot be told, where the call should give one: it is missing, an error or no day. */
  readonly dayFault: Words | null;
  /** Clause ids, as the explanation of the same call would show them. */
  readonly clauses: readonly string[];
}

/** One input moved to the nearest value at which the answer becomes another, all others left as they are. */
export interface Change {
  /** 购置和安装总投资再增加0.05元(至10,000,000元),即达上限200万元 */
  readonly text: Words;
  /** The input's place among the arguments. */
  readonly argument: number;
  /** The arguments of the call at that value, and at the last value before it where the answer is still of the old kind. */
  readonly args: readonly unknown[];
  readonly before: readonly unknown[];
  /** The clause that makes the difference, as a clause id. */
  readonly clause: string;
  /** The answer there. */
  readonly becomes: Words;
}

/** What a call answers when a doubtful place is read in one of its ways. */
export interface ReadOtherwise {
  readonly reading: Words;
  readonly answer: Words;
  /** Whether the answer is another than under the adopted reading. */
  readonly differs: boolean;
}

/** A doubtful place that matters for a rule, its readings side by side. */
export interface ReadingBeside {
  readonly id: string;
  readonly clause: string;
  readonly doubt: Words;
  readonly reason: Words;
  readonly adopted: ReadOtherwise;
  /** Empty where no rule can try another: the answer rests on the adopted one. */
  readonly others: readonly ReadOtherwise[];
  /** Whether another reading gives another answer to this call. */
  readonly matters: boolean;
}

/** What follows for a call from asking its rule again: at other values, under other readings. */
export interface Considered {
  /** The nearest first, at most three; empty for a look-up. */
  readonly changes: readonly Change[];
  /** Those that matter for this call first. */
  readonly readings: readonly ReadingBeside[];
}
