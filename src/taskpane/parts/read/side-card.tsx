import * as React from "react";
import type { ConflictSide, Passage } from "../../../engine/document-view";
import { isoDay } from "../../days";
import { useSpeech } from "../../language";

interface SideCardProps {
  readonly side: ConflictSide;
  /** The clause one comes from. */
  readonly clause: string;
  readonly on: number;
  readonly onRead: (clause: string) => void;
}

/** One side of a contradiction: its document, how that stands on the day, and the words in question. */
export function SideCard({ side, clause, on, onRead }: SideCardProps): React.ReactElement {
  const { strings } = useSpeech();
  const { passages, clauses } = side;
  return (
    <div className="side">
      <p className="side-document" lang="zh-CN">
        {side.ref}
      </p>
      <p className="side-title" lang="zh-CN">
        《{side.title}》
      </p>
      <p className="side-standing">
        <span>{useBeginning(side)}</span>
        {side.inForce === null ? null : (
          <span className={side.inForce ? "standing standing-in-force" : "standing standing-not-in-force"}>
            {side.inForce ? strings.inForce(isoDay(on)) : strings.notInForce(isoDay(on))}
          </span>
        )}
      </p>
      {passages.map((passage, index) => (
        <PassageText
          key={index}
          passage={passage}
          named={passage.clause !== passages[index - 1]?.clause}
          clause={clause}
          onRead={onRead}
        />
      ))}
      {passages.length === 0 ? (
        <p className="side-clauses">
          {strings.read.inQuestion}{" "}
          {clauses.map((id) => (
            <ArticleLink key={id} id={id} article={articleOf(id)} clause={clause} onRead={onRead} />
          ))}
        </p>
      ) : null}
    </div>
  );
}

const articleOf = (id: string): string => id.slice(id.indexOf("#") + 1);

/** The first day, else the day of issue, as far as they are known. */
function useBeginning({ inForceFrom, inForceFromIn, issued }: ConflictSide): string {
  const {
    strings: { read },
  } = useSpeech();
  if (inForceFromIn) return read.fromIn(inForceFromIn);
  if (inForceFrom !== null) return read.fromOn(isoDay(inForceFrom));
  return issued === null ? read.timeline.noDate : read.issuedOn(isoDay(issued));
}

interface PassageTextProps extends Omit<SideCardProps, "side" | "on"> {
  readonly passage: Passage;
  /** Whether its number is told; once for passages of one clause. */
  readonly named: boolean;
}

function PassageText({ passage, named, clause, onRead }: PassageTextProps): React.ReactElement {
  const { strings } = useSpeech();
  return (
    <div className="passage">
      {named ? (
        <ArticleLink id={passage.clause} article={passage.article} clause={clause} onRead={onRead} />
      ) : null}
      <p className={passage.runs.some(({ marked }) => marked) ? "" : "passage-whole"} lang="zh-CN">
        {passage.runs.map(({ text, marked }, index) =>
          marked ? <mark key={index}>{text}</mark> : <React.Fragment key={index}>{text}</React.Fragment>,
        )}
      </p>
      {passage.emended === null ? null : (
        <p className="passage-emended" data-testid="passage-emended">
          <span>{strings.emended}</span> <span lang="zh-CN">{passage.emended}</span>
        </p>
      )}
    </div>
  );
}

interface ArticleLinkProps extends Omit<PassageTextProps, "passage" | "named"> {
  readonly id: string;
  readonly article: string;
}

function ArticleLink({ id, article, clause, onRead }: ArticleLinkProps): React.ReactElement {
  const { strings } = useSpeech();
  if (id === clause)
    return (
      <span className="passage-article">
        <span lang="zh-CN">{article}</span> <span className="passage-here">{strings.read.thisClause}</span>
      </span>
    );
  return (
    <button
      type="button"
      className="link passage-article"
      aria-label={strings.read.read(id)}
      onClick={() => {
        onRead(id);
      }}
    >
      <span lang="zh-CN">{article}</span>
    </button>
  );
}
