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
  readonly ends: number | null;
  /** Whether it stands on the day asked for; `null` when no day was given or the document is undated. */
  readonly inForce: boolean | null;
  /** 状态说明, on that day where one was given. */
  readonly status: Words;
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
  /** In the order checked. */
  readonly steps: readonly Step[];
  /** Inputs that are not given and could still decide the answer. */
  readonly missing: readonly Words[];
  /** The citation of the clauses that carry the answer, one behind the other; empty for a look-up. */
  readonly citation: string;
  /** The clauses the answer rests on, with their status on `on`. */
  readonly clauses: readonly ClauseView[];
  /** The day that selects the version of the law, as a serial number; `null` where none is given. */
  readonly on: number | null;
}
