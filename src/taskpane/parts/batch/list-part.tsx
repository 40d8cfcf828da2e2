import * as React from "react";
import type { ListRow } from "../../../batch/list";
import { shown } from "../../../batch/mapping-warning";
import { areaName } from "../../../workbook/address";
import type { ListPlace } from "../../../workbook/list-places";
import type { Trouble } from "../../../workbook/outcome";
import { HEADING_CHOICES, type ListAtHand } from "../../batch/list-at-hand";
import { useSpeech } from "../../language";
import { DefaultButton } from "../../ui";
import { Message } from "../message";
import { detailOf } from "../notice-line";
import { Part, Radios } from "./part";
import { Select } from "./select";

interface ListPartProps {
  readonly looking: boolean;
  readonly places: readonly ListPlace[];
  readonly list: ListAtHand | undefined;
  readonly trouble: Trouble | undefined;
  readonly onLook: () => void;
  readonly onPlace: (place: ListPlace) => void;
  readonly onHeadingRow: (row: number | null) => void;
}

const keyOf = ({ sheetId, area }: ListPlace): string => `${sheetId} ${areaName(area)}`;

/** Where the list stands, and in which row its headings are. */
export function ListPart(props: ListPartProps): React.ReactElement {
  const { strings } = useSpeech();
  const { looking, list, trouble, onLook, onPlace, onHeadingRow } = props;
  const own = strings.batch.list;
  const places = offered(props);
  return (
    <Part name="list" title={own.title} aside={list ? own.rows(list.book.area.rows) : undefined}>
      {looking ? <Message title={own.reading} /> : null}
      {trouble ? (
        <Message tone="warning" {...strings.batch.troubles[trouble.kind]} detail={detailOf(trouble)} />
      ) : null}
      {places.length > 0 ? (
        <Places places={places} list={list} onPlace={onPlace} />
      ) : looking || trouble ? null : (
        <Message title={own.none} todo={own.noneTodo} />
      )}
      {list ? <HeadingRow list={list} onChoose={onHeadingRow} /> : null}
      {list?.place.hidden ? <p className="aside">{own.hidden}</p> : null}
      {list && list.book.totals > 0 ? (
        <p className="aside">{own.totals(list.book.totals, list.book.area.row + list.book.area.rows + 1)}</p>
      ) : null}
      {list?.book.below ? <p className="aside">{own.below(areaName(list.book.below))}</p> : null}
      <div className="actions">
        <DefaultButton text={own.look} onClick={onLook} data-testid="batch-look" />
        <p className="aside">{own.follows}</p>
      </div>
    </Part>
  );
}

/** What is offered, with the list at hand among it also when the selection has gone elsewhere. */
function offered({ places, list }: Pick<ListPartProps, "places" | "list">): readonly ListPlace[] {
  if (!list || places.some((place) => keyOf(place) === keyOf(list.place))) return places;
  return [list.place, ...places];
}

interface PlacesProps {
  readonly places: readonly ListPlace[];
  readonly list: ListAtHand | undefined;
  readonly onPlace: (place: ListPlace) => void;
}

function Places({ places, list, onPlace }: PlacesProps): React.ReactElement {
  const { strings } = useSpeech();
  const own = strings.batch.list;
  return (
    <Radios
      name="batch-place-of-list"
      legend={own.legend}
      chosen={list && keyOf(list.place)}
      options={places.map((place) => ({
        value: keyOf(place),
        label: [own.kinds[place.kind], place.name].filter(Boolean).join(" "),
        about: `${place.area.sheet} ${areaName(place.area)} · ${own.size(place.area.rows, place.area.columns)}`,
      }))}
      onChoose={(key) => {
        const place = places.find((one) => keyOf(one) === key);
        if (place) onPlace(place);
      }}
    />
  );
}

interface HeadingRowProps {
  readonly list: ListAtHand;
  readonly onChoose: (row: number | null) => void;
}

/** Detected, and to be set right where that went wrong. */
function HeadingRow({ list, onChoose }: HeadingRowProps): React.ReactElement {
  const { strings } = useSpeech();
  const own = strings.batch.list;
  const { head, headingRow, place } = list;
  const choices = Math.min(head.length - 1, Math.max(HEADING_CHOICES, (headingRow ?? 0) + 1));
  return (
    <label className="labelled">
      <span aria-hidden="true">{own.heading}</span>
      <Select
        label={own.heading}
        value={String(headingRow ?? "none")}
        options={[
          ...Array.from({ length: Math.max(0, choices) }, (_, row) => ({
            value: String(row),
            label: own.headingRow(place.area.row + row + 1, opening(head[row] ?? [])),
          })),
          { value: "none", label: own.noHeading },
        ]}
        testId="batch-heading-row"
        onChange={(value) => {
          onChoose(value === "none" ? null : Number(value));
        }}
      />
    </label>
  );
}

/** As much of a row as tells it from its neighbours. */
const opening = (row: ListRow): string =>
  row
    .filter((cell) => cell !== null && cell !== "")
    .slice(0, 4)
    .map(shown)
    .join(" | ");
