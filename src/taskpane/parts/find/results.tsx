import * as React from "react";
import type { Facade, Found, FoundIn } from "../../../functions/facade";
import type { Citing } from "../../citing";
import { isText, useKept } from "../../kept";
import { useSpeech } from "../../language";
import { DefaultButton } from "../../ui";
import { Result } from "./result";

/** As many as are drawn at once, and of one document at least: a keystroke must not wait for hundreds. */
const [MOST, LEAST] = [40, 3];

interface ResultsProps extends Citing {
  readonly facade: Facade;
  readonly found: Found;
  readonly query: string;
  /** The day asked for, as a serial number. */
  readonly on: number | null;
}

/** What was found, by document; of many some in each, so that every document is in sight. */
export function Results({ found, ...rest }: ResultsProps): React.ReactElement {
  const { strings } = useSpeech();
  const { total, groups } = found;
  const most = total <= MOST ? MOST : Math.max(LEAST, Math.floor(MOST / groups.length));
  const shown = sum(groups.map(({ clauses }) => Math.min(most, clauses.length)));
  const undated = rest.on === null ? [] : groups.filter(({ inForce }) => inForce === null);
  return (
    <>
      <div className="found" role="status">
        <p>{strings.find.found(total, groups.length, shown)}</p>
        {undated.length > 0 ? (
          <p>{strings.find.undated(sum(undated.map(({ clauses }) => clauses.length)))}</p>
        ) : null}
      </div>
      {groups.map((group) => (
        <Group key={group.ref} {...rest} group={group} most={most} />
      ))}
    </>
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

type GroupProps = Omit<ResultsProps, "found"> & { readonly group: FoundIn; readonly most: number };

function Group({ group, most, query, ...rest }: GroupProps): React.ReactElement {
  const { strings } = useSpeech();
  const [unfolded, setUnfolded] = React.useState(false);
  const [open, setOpen] = useKept("find.open", isText, "");
  const opened = (id: string): string => `${id}\n${query.trim()}`; // another question closes it
  const shown = unfolded ? group.clauses : group.clauses.slice(0, most);
  return (
    <section className="found-in">
      <GroupHead group={group} on={rest.on} />
      <ul className="results">
        {shown.map((clause) => (
          <Result
            key={clause.id}
            {...rest}
            clause={clause}
            query={query}
            open={open === opened(clause.id)}
            onOpen={(wanted) => {
              setOpen(wanted ? opened(clause.id) : "");
            }}
          />
        ))}
      </ul>
      {shown.length < group.clauses.length ? (
        <p className="find-more">
          <DefaultButton
            text={strings.find.more(group.clauses.length - shown.length)}
            onClick={() => {
              setUnfolded(true);
            }}
            data-testid="find-more"
          />
        </p>
      ) : null}
    </section>
  );
}

interface GroupHeadProps {
  readonly group: FoundIn;
  readonly on: number | null;
}

function GroupHead({ group, on }: GroupHeadProps): React.ReactElement {
  const { strings } = useSpeech();
  const { title, number, inForce } = group;
  return (
    <h2 className="found-document">
      <span lang="zh-CN">
        {title} {number ? <span className="found-number">{number}</span> : null}
      </span>
      {on !== null && inForce === null ? (
        <span className="standing found-undated">{strings.find.noDate}</span>
      ) : null}
      <span className="count">{strings.find.clauses(group.clauses.length)}</span>
    </h2>
  );
}
