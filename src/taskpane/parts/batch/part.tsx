import * as React from "react";

type PartProps = React.PropsWithChildren<{
  /** Names the part for tests and links: `rule`. */
  readonly name: string;
  readonly title: string;
  readonly aside?: string | undefined;
}>;

/** One of the decisions on the way from a list to its results. */
export const Part = ({ name, title, aside, children }: PartProps): React.ReactElement => (
  <section className="section batch-part" aria-labelledby={`batch-${name}`} data-testid={`batch-${name}`}>
    <div className="section-head">
      <h2 id={`batch-${name}`}>{title}</h2>
      {aside ? <p className="section-aside">{aside}</p> : null}
    </div>
    {children}
  </section>
);

interface RadioProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly chosen: T | undefined;
  readonly options: readonly { readonly value: T; readonly label: string; readonly about?: string }[];
  readonly onChoose: (value: T) => void;
}

/** Alternatives, one under the other, each with what it means. */
export function Radios<T extends string>({
  name,
  legend,
  chosen,
  options,
  onChoose,
}: RadioProps<T>): React.ReactElement {
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {options.map(({ value, label, about }) => (
        <label key={value} className="choice">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => {
              onChoose(value);
            }}
          />
          <span>
            {label}
            {about ? <span className="choice-about">{about}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
