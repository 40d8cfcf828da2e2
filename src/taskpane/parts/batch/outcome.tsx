import * as React from "react";
import type { Desk } from "../../batch/desk";
import { rowNumber } from "../../batch/list-at-hand";
import { namedArea } from "../../batch/result-place";
import { isBusy } from "../../batch/run-view";
import type { BatchState } from "../../batch/state";
import { useSpeech } from "../../language";
import type { Workbook } from "../../workbook";
import { Message } from "../message";
import { detailOf } from "../notice-line";
import { ReadingsPart } from "./readings-part";
import { ResultPart } from "./result-part";

interface OutcomeProps {
  readonly workbook: Workbook;
  readonly desk: Desk;
  readonly state: BatchState;
}

/** What has come of the list, and what would under other readings. */
export function Outcome({ workbook, desk, state }: OutcomeProps): React.ReactElement | null {
  const { strings, say } = useSpeech();
  const { rule, list, mapping, result, comparisonTrouble: trouble } = state;
  const show = (of: NonNullable<typeof list>, row: number): void => {
    const { area, sheetId } = of.book;
    void workbook.showArea(sheetId, { ...area, row: area.row + row, rows: 1 });
  };
  return (
    <>
      {result ? (
        <ResultPart
          of={`${say(result.rule.title)} · ${namedArea(result.list.book.area)}`}
          rule={result.rule}
          rowNumber={(row) => rowNumber(result.list, row)}
          summary={result.summary}
          first={result.first}
          onRow={(row) => {
            show(result.list, row);
          }}
        />
      ) : null}
      {rule && list && mapping ? (
        <ReadingsPart
          rule={rule}
          progress={state.comparing}
          busy={isBusy(state.run)}
          effects={state.effects}
          onCompare={() => void desk.comparing.compare()}
          onCancel={() => {
            desk.comparing.cancel();
          }}
          rowNumber={(row) => rowNumber(list, row)}
          onRow={(row) => {
            show(list, row);
          }}
        />
      ) : null}
      {trouble ? (
        <Message tone="warning" {...strings.batch.troubles[trouble.kind]} detail={detailOf(trouble)} />
      ) : null}
    </>
  );
}
