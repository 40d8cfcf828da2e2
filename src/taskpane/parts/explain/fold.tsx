import * as React from "react";
import { useKept } from "../../kept";

const isBoolean = (value: unknown): value is boolean => typeof value === "boolean";

type FoldProps = React.PropsWithChildren<{
  /** By which it is remembered whether the part stands open. */
  readonly name: string;
  readonly title: string;
  readonly count?: number;
  readonly openAtFirst: boolean;
}>;

/** A part that can be folded, and stays as it was left for the next cell. */
export function Fold({ name, title, count, openAtFirst, children }: FoldProps): React.ReactElement {
  const [open, setOpen] = useKept(`explain.${name}`, isBoolean, openAtFirst);
  return (
    <section className="section section-fold" data-testid={`explain-${name}`}>
      <details
        open={open}
        onToggle={(event) => {
          if (event.currentTarget.open !== open) setOpen(event.currentTarget.open);
        }}
      >
        <summary>
          <h2>{title}</h2>
          {count === undefined ? null : <span className="count">{count}</span>}
        </summary>
        {children}
      </details>
    </section>
  );
}
