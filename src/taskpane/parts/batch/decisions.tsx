import * as React from "react";
import { type SavedMapping, fromJson, save, toJson } from "../../../batch/saved-mapping";
import { same } from "../../../engine/words";
import type { Facade } from "../../../functions/facade";
import type { Desk } from "../../batch/desk";
import { preview } from "../../batch/preview";
import type { BatchState } from "../../batch/state";
import { useSpeech } from "../../language";
import type { Workbook } from "../../workbook";
import { ListPart } from "./list-part";
import { MappingKeeping } from "./mapping-keeping";
import { MappingPart } from "./mapping-part";
import { PreviewTable } from "./preview-table";

interface DecisionsProps {
  readonly facade: Facade;
  readonly workbook: Workbook;
  readonly desk: Desk;
  readonly state: BatchState;
}

const SHOWN = ["rule", "list", "mapping", "saved", "looking", "places", "trouble"] as const;

/** List and columns, with what comes of the first rows. Nothing of it is drawn anew while a run tells of its progress. */
export const Decisions = React.memo(
  Undecided,
  (a, b) => a.facade === b.facade && a.desk === b.desk && SHOWN.every((key) => a.state[key] === b.state[key]),
);

function Undecided({
  facade,
  workbook,
  desk: { choosing },
  state,
}: DecisionsProps): React.ReactElement | null {
  const { rule, list, mapping, saved } = state;
  if (!rule) return null;
  return (
    <>
      <ListPart
        looking={state.looking}
        places={state.places}
        list={list}
        trouble={state.trouble}
        onLook={() => void choosing.look()}
        onPlace={(place) => void choosing.choosePlace(place)}
        onHeadingRow={(row) => void choosing.chooseHeadingRow(row)}
      />
      {list && mapping ? (
        <MappingPart
          rule={rule}
          list={list}
          mapping={mapping}
          savedFits={saved?.fits}
          onSaved={() => {
            if (saved) choosing.apply(saved.mapping);
          }}
          onChange={(changed) => {
            choosing.map(changed);
          }}
          onRecognise={() => {
            choosing.recognise();
          }}
        >
          <Preview facade={facade} workbook={workbook} state={state} />
          <Keeping
            facade={facade}
            state={state}
            onApply={(kept) => {
              choosing.apply(kept);
            }}
          />
        </MappingPart>
      ) : null}
    </>
  );
}

function Preview({
  facade,
  workbook,
  state: { rule, list, mapping },
}: Omit<DecisionsProps, "desk">): React.ReactElement | null {
  const { language } = useSpeech();
  const rows = React.useMemo(
    () => (rule && list && mapping ? preview(facade, rule, mapping, list, language) : []),
    [facade, rule, list, mapping, language],
  );
  if (!rule || !list) return null;
  const { area, sheetId } = list.book;
  return (
    <PreviewTable
      rule={rule}
      rows={rows}
      onRow={(row) => void workbook.showArea(sheetId, { ...area, row: row - 1, rows: 1 })}
    />
  );
}

function Keeping({
  facade,
  state: { rule, list, mapping },
  onApply,
}: {
  readonly facade: Facade;
  readonly state: BatchState;
  readonly onApply: (saved: SavedMapping) => void;
}): React.ReactElement | null {
  const { strings } = useSpeech();
  const json = React.useMemo(
    () => (rule && list && mapping ? toJson(save(rule, mapping, list.columns)) : ""),
    [rule, list, mapping],
  );
  if (!rule) return null;
  return (
    <MappingKeeping
      fileName={strings.batch.mapping.fileName(rule.name)}
      json={json}
      onImport={(text) => {
        const read = fromJson(text, facade.lists);
        if (!read.ok) return read.message;
        if (read.value.rule !== rule.name) return same(strings.batch.mapping.otherRule(read.value.rule));
        onApply(read.value);
        return undefined;
      }}
    />
  );
}
