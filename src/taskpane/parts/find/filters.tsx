import * as React from "react";
import type { Facade, Found } from "../../../functions/facade";
import { dayOfInput, isoDay, today } from "../../days";
import { KINDS, type Narrowing } from "../../find/filters";
import { useKept } from "../../kept";
import { useSpeech } from "../../language";
import { DefaultButton } from "../../ui";
import { Select } from "../batch/select";

interface FiltersProps {
  readonly facade: Facade;
  readonly narrowing: Narrowing;
  /** How many of each kind there are to be had. */
  readonly kinds: Found["kinds"];
  readonly onNarrow: (narrowing: Narrowing) => void;
}

/** What the search is narrowed to: kinds of clauses in sight, document and day one level below. */
export const Filters = (props: FiltersProps): React.ReactElement => (
  <>
    <KindChips {...props} />
    <Narrower {...props} />
  </>
);

function KindChips({ narrowing, kinds, onNarrow }: FiltersProps): React.ReactElement {
  const { strings } = useSpeech();
  return (
    <div className="find-kinds" role="group" aria-label={strings.find.kinds.all}>
      {KINDS.map((kind) => {
        const chosen = narrowing.kinds.includes(kind);
        const count = kinds.find((one) => one.kind === kind)?.clauses;
        const name = strings.find.kinds[kind];
        return (
          <button
            key={kind}
            type="button"
            className={count === 0 ? "find-kind find-kind-none" : "find-kind"}
            aria-pressed={chosen}
            title={count === undefined ? undefined : strings.find.inKind(name, count)}
            data-testid={`find-kind-${kind}`}
            onClick={() => {
              const others = narrowing.kinds.filter((one) => one !== kind);
              onNarrow({ ...narrowing, kinds: chosen ? others : [...others, kind] });
            }}
          >
            {name}
          </button>
        );
      })}
    </div>
  );
}

const isTrue = (value: unknown): value is boolean => typeof value === "boolean";

function Narrower({ facade, narrowing, onNarrow }: FiltersProps): React.ReactElement {
  const { strings } = useSpeech();
  const [unfolded, setUnfolded] = useKept("find.narrower", isTrue, false);
  const documents = React.useMemo(() => facade.documents(null), [facade]);
  const { document, day } = narrowing;
  const named = documents.find(({ ref }) => ref === document);
  const said = strings.find.narrowed(
    named?.number || named?.title || "",
    dayOfInput(day) === null ? "" : day,
  );
  return (
    <details
      className="find-narrower"
      open={unfolded}
      onToggle={(event) => {
        setUnfolded(event.currentTarget.open);
      }}
    >
      <summary data-testid="find-narrower">{said || strings.find.narrow}</summary>
      <Select
        label={strings.find.document}
        value={document}
        options={[
          { value: "", label: strings.find.allDocuments },
          ...documents.map(({ ref, title, number }) => ({
            value: ref,
            label: number ? `${number} ${title}` : title,
          })),
        ]}
        testId="find-document"
        onChange={(chosen) => {
          onNarrow({ ...narrowing, document: chosen });
        }}
      />
      <DayField
        day={day}
        onDay={(chosen) => {
          onNarrow({ ...narrowing, day: chosen });
        }}
      />
    </details>
  );
}

interface DayFieldProps {
  readonly day: string;
  readonly onDay: (day: string) => void;
}

function DayField({ day, onDay }: DayFieldProps): React.ReactElement {
  const { strings } = useSpeech();
  return (
    <div className="find-day">
      <label htmlFor="find-day">{strings.find.day}</label>
      <input
        id="find-day"
        type="date"
        className="field"
        value={day}
        max="2099-12-31"
        data-testid="find-day"
        onChange={(event) => {
          onDay(event.target.value);
        }}
      />
      <DefaultButton
        text={strings.dates.today}
        onClick={() => {
          onDay(isoDay(today()));
        }}
        data-testid="find-today"
      />
    </div>
  );
}
