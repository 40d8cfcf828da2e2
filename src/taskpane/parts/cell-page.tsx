import * as React from "react";
import type { CellAddress, Facade } from "../../functions/facade";
import { placeOf } from "../../workbook/address";
import { useSpeech } from "../language";
import type { Notice } from "../notice";
import type { CallReport, Report } from "../report";
import { Pivot, PivotItem } from "../ui";
import { Call } from "./call";
import { FindPage } from "./find/find-page";
import { Message } from "./message";
import { detailOf } from "./notice-line";

interface CellPageProps {
  readonly facade: Facade;
  readonly report: Report;
  readonly onInsert: (citation: string, at: CellAddress) => Promise<Notice>;
}

/** The selected cell: its BT calls explained, or the library to search where it has none. */
export function CellPage({ facade, report, onInsert }: CellPageProps): React.ReactElement {
  const { strings } = useSpeech();
  if (report.kind === "trouble")
    return (
      <Message tone="warning" {...strings.troubles[report.trouble.kind]} detail={detailOf(report.trouble)} />
    );
  if (report.kind === "grammar") return <Message tone="warning" {...strings.states.grammar} />;
  const { cell, calls, missingNames } = report;
  if (calls.length === 0)
    return <FindPage facade={facade} place={placeOf(cell.address)} room={cell.room} onInsert={onInsert} />;
  // A fresh cell starts at its first call, with nothing left of the last one.
  return (
    <Calls key={`${placeOf(cell.formulaAt)} ${cell.formula}`} calls={calls}>
      {(chosen) => (
        <Call facade={facade} report={chosen} cell={cell} missingNames={missingNames} onInsert={onInsert} />
      )}
    </Calls>
  );
}

interface CallsProps {
  readonly calls: readonly CallReport[];
  readonly children: (chosen: CallReport) => React.ReactElement;
}

/** Several calls in one formula stand side by side; one has no need of tabs. The first that counts is shown first. */
function Calls({ calls, children }: CallsProps): React.ReactElement | null {
  const { strings, say } = useSpeech();
  const used = calls.findIndex(({ unused }) => !unused);
  const [chosen, setChosen] = React.useState(Math.max(used, 0));
  const call = calls[chosen] ?? calls[0];
  if (!call) return null;
  return (
    <>
      {calls.length > 1 ? (
        <Pivot
          className="calls"
          aria-label={strings.calls}
          headersOnly
          selectedKey={String(chosen)}
          onLinkClick={(item) => {
            setChosen(Number(item?.props.itemKey ?? 0));
          }}
        >
          {calls.map((each, index) => (
            <PivotItem key={index} itemKey={String(index)} headerText={say(each.title)} />
          ))}
        </Pivot>
      ) : null}
      {children(call)}
    </>
  );
}
