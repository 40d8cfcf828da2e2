import * as React from "react";

export type MarkName = "met" | "unmet" | "open" | "unchecked" | "amount" | "note";

/** ✓ ✗ ? – = ·, drawn: not every font has them. */
const PATHS: Readonly<Record<MarkName, string>> = {
  met: "M3 8.4l3.2 3.2L13 4.6",
  unmet: "M4.2 4.2l7.6 7.6M11.8 4.2l-7.6 7.6",
  open: "M5.4 5.8a2.7 2.7 0 1 1 3.9 2.5c-.9.5-1.3 1-1.3 2M8 13v.01",
  unchecked: "M4 8h8",
  amount: "M4 6h8M4 10h8",
  note: "M8 8v.01",
};

interface MarkProps {
  readonly name: MarkName;
  /** Spoken instead of the drawing; a mark beside its own words is silent. */
  readonly label?: string;
  readonly className: string;
}

export const Mark = ({ name, label, className }: MarkProps): React.ReactElement => (
  <span className={className} {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}>
    <svg
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
    >
      <path d={PATHS[name]} strokeWidth={name === "note" ? 4 : 1.9} />
    </svg>
  </span>
);
