/**
 * What a person has changed about the look of a cell. What is not named stays as the cell has it, theme colours, gradients and
 * protection among it. Colours are written `1F77B4`.
 */
export interface Dress {
  /** Excel's number format, `General` for none. */
  readonly format?: string;
  readonly font?: FontDress;
  /** `null` takes the colour away. */
  readonly fill?: string | null;
  readonly alignment?: AlignmentDress;
  readonly border?: Readonly<Partial<Record<Side, Line | null>>>;
}

export interface FontDress {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** `null`: the usual colour. */
  readonly color?: string | null;
}

export interface AlignmentDress {
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
}

export const SIDES = ["left", "right", "top", "bottom"] as const;
export type Side = (typeof SIDES)[number];

export interface Line {
  /** As Excel names it: `thin`, `double`. */
  readonly style: string;
  readonly color: string;
}
