import * as React from "react";
import type { ListInput, ParameterInfo } from "../../../functions/facade";
import { type Area, areaName } from "../../../workbook/address";
import type { ArgumentOrigin } from "../../../workbook/arguments";
import { useSpeech } from "../../language";
import { useShowing } from "../../showing";
import { Fold } from "./fold";
import { givenValue } from "./given-value";

interface InputsProps {
  readonly parameters: readonly ParameterInfo[];
  readonly known: readonly ListInput[];
  readonly args: readonly unknown[];
  readonly origins: readonly ArgumentOrigin[];
  /** The sheet of the cell that is explained: its name need not be said. */
  readonly sheet: string;
}

/** So many are in view without folding. */
const FEW = 4;

/** What the function was given, and from where: a source leads to its cells. */
export function Inputs({ parameters, known, args, origins, sheet }: InputsProps): React.ReactElement | null {
  const speech = useSpeech();
  const { strings, say } = speech;
  const own = strings.explain;
  const rows = parameters.flatMap((parameter, i) => {
    const value = givenValue(args[i], known[i]?.kind, speech);
    return value || origins[i]?.text ? [{ label: say(parameter.label), value, origin: origins[i] }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <Fold name="inputs" title={own.inputs} count={rows.length} openAtFirst={rows.length <= FEW}>
      <table className="inputs">
        <thead>
          <tr>
            <th scope="col">{own.input}</th>
            <th scope="col">{own.value}</th>
            <th scope="col">{own.source}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, value, origin }) => (
            <tr key={label} data-testid="input">
              <th scope="row">{label}</th>
              <td className="inputs-value">{value || own.notGiven}</td>
              <td>{origin ? <Source origin={origin} sheet={sheet} /> : null}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}

const nameOf = (area: Area, sheet: string): string =>
  area.sheet.toLowerCase() === sheet.toLowerCase() ? areaName(area) : `${area.sheet}!${areaName(area)}`;

interface SourceProps {
  readonly origin: ArgumentOrigin;
  readonly sheet: string;
}

function Source({ origin, sheet }: SourceProps): React.ReactElement {
  const { strings } = useSpeech();
  const show = useShowing();
  const { text, areas } = origin;
  const own = strings.explain;
  if (areas.length === 0) return <span className="inputs-constant">{text ? own.constant : ""}</span>;
  const names = areas.map((area) => nameOf(area, sheet));
  const isItself = areas.length === 1 && names[0] === text.replace(/\$/gu, "");
  return (
    <>
      {areas.map((area, i) =>
        show ? (
          <button
            key={names[i]}
            type="button"
            className="step-clause"
            aria-label={own.toCells(names[i] ?? "")}
            onClick={() => {
              show(area);
            }}
          >
            {names[i]}
          </button>
        ) : (
          <span key={names[i]} className="inputs-cells">
            {names[i]}
          </span>
        ),
      )}
      {isItself ? null : <code className="inputs-text">{text}</code>}
    </>
  );
}
