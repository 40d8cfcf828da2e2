import * as React from "react";
import { type Area, areaName } from "../../../workbook/address";
import type { ArgumentOrigin } from "../../../workbook/arguments";
import { useSpeech } from "../../language";
import { useShowing } from "../../showing";
import type { AskedInput } from "./asked-inputs";
import { Fold } from "./fold";
import { givenValue } from "./given-value";

interface InputsProps {
  readonly inputs: readonly AskedInput[];
  /** In the order of the inputs. */
  readonly origins: readonly ArgumentOrigin[];
  /** The sheet of the cell that is explained: its name need not be said. */
  readonly sheet: string;
  /** The values are those that the function was last given: what the formula makes of its parts is not known. */
  readonly lastGiven: boolean;
}

/** So many are in view without folding. */
const FEW = 4;

/** What the function was given, and from where: a source leads to its cells. */
export function Inputs({ inputs, origins, sheet, lastGiven }: InputsProps): React.ReactElement | null {
  const speech = useSpeech();
  const { strings, say } = speech;
  const own = strings.explain;
  const rows = inputs.flatMap(({ label, reads, value: given }, i) => {
    const [value, origin] = [givenValue(given, reads, speech), origins[i]];
    return value || origin?.text || origin?.areas.length ? [{ label: say(label), value, origin }] : [];
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
          {rows.map(({ label, value, origin }, i) => (
            <tr key={i} data-testid="input">
              <th scope="row">{label}</th>
              <td className="inputs-value">{value || own.notGiven}</td>
              <td>{origin ? <Source origin={origin} sheet={sheet} lastGiven={lastGiven} /> : null}</td>
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
  readonly lastGiven: boolean;
}

function Source({ origin, sheet, lastGiven }: SourceProps): React.ReactElement {
  const { strings } = useSpeech();
  const show = useShowing();
  const { text, areas } = origin;
  const own = strings.explain;
  if (areas.length === 0) return <Made origin={origin} lastGiven={lastGiven} />;
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
      {isItself || !text ? null : <code className="inputs-text">{text}</code>}
    </>
  );
}

/** How an argument without cells came about: only a literal is written in the formula. */
function Made({ origin, lastGiven }: Omit<SourceProps, "sheet">): React.ReactElement | null {
  const { strings } = useSpeech();
  const { text, made } = origin;
  if (!text) return null;
  const own = strings.explain.made;
  const said =
    made === "unread" ? (lastGiven ? own.unread : own.computed) : made === "cells" ? "" : own[made];
  return (
    <>
      <span className="inputs-constant">{said}</span>
      {made === "constant" ? null : <code className="inputs-text">{text}</code>}
    </>
  );
}
