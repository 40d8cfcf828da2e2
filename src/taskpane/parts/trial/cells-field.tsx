import * as React from "react";
import { isDay } from "../../../engine/calendar";
import { Exact } from "../../../engine/exact";
import { showNumber } from "../../../engine/show";
import type { FieldInfo } from "../../../functions/facade";
import { type Area, areaName } from "../../../workbook/address";
import type { SheetCell } from "../../../workbook/cells";
import { isoDay } from "../../days";
import { useSpeech } from "../../language";
import type { FieldProps } from "./field-props";
import { UnitChoice } from "./unit-choice";
import type { Picking } from "./use-picking";

type CellsFieldProps = FieldProps & { readonly picking: Picking };

/** An argument taken from cells of the sheet: which ones, what they hold, in what they count. */
export function CellsField(props: CellsFieldProps): React.ReactElement {
  const { strings } = useSpeech();
  const { id, field, label, entry, picking, onChange } = props;
  const own = strings.trial.cells;
  const { area } = entry;
  return (
    <div className="taken" role="group" aria-labelledby={`${id}-label`}>
      <div className="trial-line">
        <p className="taken-area" data-testid={`trial-area-${id}`}>
          {area ? `${area.sheet}!${areaName(area)}` : own.none}
        </p>
        <UnitChoice
          id={id}
          field={field}
          label={label}
          unit={entry.areaUnit}
          onChange={(areaUnit) => {
            onChange({ ...entry, areaUnit });
          }}
        />
      </div>
      {area ? <Holding area={area} field={field} picking={picking} /> : null}
      {picking.at === id ? <PickingLine {...props} /> : null}
      {picking.at !== id ? (
        <button
          type="button"
          className="trial-add"
          aria-label={own.againFor(label)}
          data-testid={`trial-again-${id}`}
          onClick={() => {
            picking.begin(id);
          }}
        >
          {own.again}
        </button>
      ) : null}
    </div>
  );
}

/** A day as a day; blanks are told apart from text. */
function shown(cell: SheetCell, { kind }: FieldInfo): string {
  if (typeof cell === "number")
    return kind === "date" && isDay(Math.floor(cell)) ? isoDay(cell) : figure(cell);
  return typeof cell === "object" ? (cell?.basicValue ?? "") : String(cell);
}

const figure = (value: number): string => showNumber(Exact.ofCell(value));

interface HoldingProps {
  readonly area: Area;
  readonly field: FieldInfo;
  readonly picking: Picking;
}

/** What is in the cells, as far as that can be said in a line. */
function Holding({ area, field, picking }: HoldingProps): React.ReactElement | null {
  const { strings } = useSpeech();
  const own = strings.trial.cells;
  const [cell = null] = picking.cellsOf(area)?.[0] ?? [];
  const single = area.rows * area.columns === 1;
  if (single && !picking.cellsOf(area)) return null;
  return (
    <p className="trial-read">
      {single ? own.holds(cell === null ? own.blank : shown(cell, field)) : own.size(area.rows, area.columns)}
    </p>
  );
}

function PickingLine({ field, picking }: CellsFieldProps): React.ReactElement {
  const { strings } = useSpeech();
  const own = strings.trial.cells;
  const { now } = picking;
  return (
    <div className="picking" role="status">
      <p>{field.matrix ? own.pickArea : own.pick}</p>
      {picking.refused ? <p className="trial-problem">{own.oneBlock}</p> : null}
      <div className="trial-line">
        {now ? (
          <button type="button" className="trial-add" data-testid="trial-use-now" onClick={picking.takeNow}>
            {own.now(areaName(now))}
          </button>
        ) : null}
        <button type="button" className="trial-add" data-testid="trial-picked" onClick={picking.end}>
          {own.done}
        </button>
      </div>
    </div>
  );
}
