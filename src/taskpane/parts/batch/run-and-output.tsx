import * as React from "react";
import { formulaProblem } from "../../../batch/formulas";
import { areaName } from "../../../workbook/address";
import type { Desk } from "../../batch/desk";
import { areaBeside, resultColumns } from "../../batch/result-place";
import { isBusy } from "../../batch/run-view";
import type { BatchState } from "../../batch/state";
import { useSpeech } from "../../language";
import { OutputPart } from "./output-part";
import { type RunDeeds, RunPart } from "./run-part";
import { useBegun } from "./use-begun";

interface RunAndOutputProps {
  readonly desk: Desk;
  readonly state: BatchState;
}

/** What is written, where, and the run that writes it. */
export function RunAndOutput({ desk, state }: RunAndOutputProps): React.ReactElement | null {
  const { say } = useSpeech();
  const deeds = useDeeds(desk);
  const { sentence, headings } = useSentence(state);
  const begun = useBegun(state);
  const { rule, list, mapping, wish, run } = state;
  const refused = React.useMemo(
    () => (rule && list && mapping ? formulaProblem(rule, mapping, list.book.area) : null),
    [rule, list, mapping],
  );
  if (!rule || !list || !mapping) return null;
  const formulasRefused = refused ? say(refused) : "";
  return (
    <>
      <fieldset className="decisions" disabled={isBusy(run)}>
        <OutputPart
          wish={wish}
          sentence={sentence}
          headings={headings}
          formulasRefused={formulasRefused}
          onChange={(changed) => {
            desk.choosing.wish(changed);
          }}
        />
      </fieldset>
      <RunPart
        view={run}
        rows={list.book.area.rows}
        hindered={wish.form === "formulas" && formulasRefused !== ""}
        changed={state.changed}
        begun={begun}
        deeds={deeds}
      />
    </>
  );
}

const useDeeds = ({ running }: Desk): RunDeeds =>
  React.useMemo(
    () => ({
      start: () => void running.start(),
      cancel: () => {
        running.cancel();
      },
      resume: () => void running.resume(),
      retry: () => void running.retry(),
      answer: (answer) => void running.answer(answer),
    }),
    [running],
  );

/** What will be written where, before it is. */
function useSentence({ rule, list, wish, room }: BatchState): {
  readonly sentence: string;
  readonly headings: readonly string[];
} {
  const { strings, language } = useSpeech();
  const own = strings.batch.output;
  if (!rule || !list) return { sentence: "", headings: [] };
  const columns = resultColumns(rule, list, wish, language);
  const column = room && "column" in room ? room.column : list.book.area.column + list.book.area.columns;
  const area = room?.kind === "none" ? undefined : areaBeside(list, column, columns.length);
  const beside = wish.place === "right" && area;
  const parts = [
    beside ? own.writes(areaName(area), columns.length) : own.writesSheet(own.sheetName, columns.length),
    ...(beside && room?.kind === "earlier" ? [own.replaces] : []),
    ...(beside && room?.kind === "occupied" ? [own.willAsk(room.found.cell)] : []),
    ...(wish.summary ? [own.andSummary] : []),
  ];
  return {
    sentence: parts.join(language === "en-US" ? " " : ""),
    headings: columns.map(({ heading }) => heading),
  };
}
