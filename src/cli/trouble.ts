import type { Words } from "../engine/words";

/** How the command ends. */
export const EXIT = {
  fine: 0,
  /** A file, a sheet or a column is not what it must be. */
  input: 1,
  /** The command itself cannot be understood. */
  usage: 2,
  /** A recalculation has found stored values that differ. */
  different: 3,
  /** Stopped by Ctrl+C, as shells number it. */
  interrupted: 130,
} as const;

export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** Why the command cannot go on: one sentence for the person, and how it ends. */
export class Trouble extends Error {
  override readonly name = "Trouble";

  constructor(
    readonly says: Words,
    readonly exit: Exit = EXIT.input,
  ) {
    super(says.en);
  }
}

export const usage = (says: Words): Trouble => new Trouble(says, EXIT.usage);

/** Somebody pressed Ctrl+C. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}

/** Whoever read standard output has gone, as `head` does when it has enough. */
export class OutputClosed extends Error {
  override readonly name = "OutputClosed";
}
