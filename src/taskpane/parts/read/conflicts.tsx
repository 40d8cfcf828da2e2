import * as React from "react";
import type { ConflictSide, ConflictView } from "../../../engine/document-view";
import { useSpeech } from "../../language";
import { SideCard } from "./side-card";

interface ConflictsProps {
  readonly conflicts: readonly ConflictView[];
  /** The clause in which they are shown, by its id. */
  readonly clause: string;
  /** Whether the clause is the one in focus: what differs in figures then stands open. */
  readonly focused: boolean;
  readonly on: number;
  readonly onRead: (clause: string) => void;
}

/** Where other clauses say something else: both sides beside each other, and which reading holds. */
export function Conflicts({ conflicts, focused, ...common }: ConflictsProps): React.ReactElement | null {
  const { strings } = useSpeech();
  if (conflicts.length === 0) return null;
  return (
    <div className="conflicts" data-testid="conflicts">
      <p className="conflicts-title">
        {strings.read.conflicts}
        <span className="count">{conflicts.length}</span>
      </p>
      {conflicts.map((conflict, index) => (
        <Conflict
          key={conflict.reading.id}
          conflict={conflict}
          open={focused && index === 0 && conflict.differs && conflict.sides.length <= MANY_SIDES}
          {...common}
        />
      ))}
    </div>
  );
}

/** Few enough to be taken in at once. */
const MANY_SIDES = 3;

interface ConflictProps extends Omit<ConflictsProps, "conflicts" | "focused"> {
  readonly conflict: ConflictView;
  readonly open: boolean;
}

function Conflict({ conflict, clause, open, on, onRead }: ConflictProps): React.ReactElement {
  const { strings, say } = useSpeech();
  const { reading } = conflict;
  const [unfolded, setUnfolded] = React.useState(open);
  React.useEffect(() => {
    setUnfolded(open);
  }, [open]);
  return (
    <details
      className="conflict"
      open={unfolded}
      onToggle={({ currentTarget }) => {
        setUnfolded(currentTarget.open);
      }}
    >
      <summary>
        <span className="conflict-id">{reading.id}</span> {say(reading.doubt)}
      </summary>
      {unfolded ? (
        <>
          <div className="sides" role="group" aria-label={strings.read.sides}>
            {ownFirst(conflict.sides, clause).map((side) => (
              <SideCard key={side.clauses.join()} side={side} clause={clause} on={on} onRead={onRead} />
            ))}
          </div>
          <dl className="conflict-verdict">
            <dt className="conflict-adopted">{strings.read.following}</dt>
            <dd className="conflict-adopted">{say(reading.adopted)}</dd>
            <dt>{strings.read.reason}</dt>
            <dd>{say(reading.reason)}</dd>
            <dt>{strings.read.others}</dt>
            <dd>{say(reading.others)}</dd>
          </dl>
        </>
      ) : null}
    </details>
  );
}

function ownFirst(sides: readonly ConflictSide[], clause: string): readonly ConflictSide[] {
  const isOwn = ({ clauses, passages }: ConflictSide): boolean =>
    clauses.includes(clause) || passages.some((passage) => passage.clause === clause);
  return [...sides.filter(isOwn), ...sides.filter((side) => !isOwn(side))];
}
