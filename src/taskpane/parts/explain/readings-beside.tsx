import * as React from "react";
import type { ReadOtherwise, ReadingBeside } from "../../../engine/explanation";
import { useSpeech } from "../../language";
import { ClauseLink } from "./clause-link";
import { Fold } from "./fold";

interface ReadingsBesideProps {
  readonly readings: readonly ReadingBeside[];
  readonly clauses: ReadonlySet<string>;
  readonly on: number | null;
}

/** The doubtful places a rule can read another way: both answers side by side, then those that change nothing here. */
export function ReadingsBeside({ readings, clauses, on }: ReadingsBesideProps): React.ReactElement | null {
  const { strings } = useSpeech();
  if (readings.length === 0) return null;
  const own = strings.explain;
  const [deciding, idle] = [
    readings.filter(({ matters }) => matters),
    readings.filter(({ matters }) => !matters),
  ];
  return (
    <Fold
      name="readings"
      title={own.readings}
      {...(deciding.length ? { count: deciding.length } : {})}
      openAtFirst={deciding.length > 0}
    >
      {deciding.map((reading) => (
        <Beside key={reading.id} reading={reading}>
          <ClauseLink clause={reading.clause} known={clauses} on={on} />
        </Beside>
      ))}
      {deciding.length ? null : <p className="section-aside">{own.noReadingMatters}</p>}
      {idle.length ? <Idle readings={idle} /> : null}
    </Fold>
  );
}

type BesideProps = React.PropsWithChildren<{ readonly reading: ReadingBeside }>;

function Beside({ reading, children }: BesideProps): React.ReactElement {
  const { strings, say } = useSpeech();
  const { id, doubt, reason, adopted, others } = reading;
  return (
    <div className="beside" data-testid="reading-beside">
      <p className="beside-doubt">
        {say(doubt)} <span className="beside-id">{id}</span>
      </p>
      <div className="beside-columns">
        <Side title={strings.adopted} side={adopted} adopted />
        {others.map((other) => (
          <Side key={other.reading.zh} title={strings.others} side={other} />
        ))}
      </div>
      <p className="beside-reason">
        <span>{strings.reason}</span> {say(reason)} {children}
      </p>
    </div>
  );
}

interface SideProps {
  readonly title: string;
  readonly side: ReadOtherwise;
  readonly adopted?: boolean;
}

function Side({ title, side, adopted = false }: SideProps): React.ReactElement {
  const { strings, say } = useSpeech();
  return (
    <div className={`beside-side${adopted ? " is-adopted" : side.differs ? " is-other" : ""}`}>
      <p className="beside-title">{title}</p>
      <p className="beside-answer">{breakable(say(side.answer))}</p>
      <p className="beside-reading">{say(side.reading)}</p>
      {adopted || side.differs ? null : <p className="beside-same">{strings.explain.sameAnswer}</p>}
    </div>
  );
}

/** Amounts side by side fall on lines of their own rather than break. */
const breakable = (text: string): React.ReactNode =>
  text.split("/").map((part, i) => (
    <React.Fragment key={i}>
      {i > 0 ? (
        <>
          /<wbr />
        </>
      ) : null}
      {part}
    </React.Fragment>
  ));

function Idle({ readings }: { readonly readings: readonly ReadingBeside[] }): React.ReactElement {
  const { strings, say } = useSpeech();
  const own = strings.explain;
  return (
    <details className="beside-idle">
      <summary>
        {own.idleReadings}
        <span className="count">{readings.length}</span>
      </summary>
      <ul>
        {readings.map(({ id, doubt, adopted }) => (
          <li key={id}>
            <p>
              {say(doubt)} <span className="beside-id">{id}</span>
            </p>
            <p className="section-aside">
              {strings.adopted} {say(adopted.reading)}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
