import * as React from "react";
import type { OpenedDocument } from "../../../engine/document-view";
import type { Facade } from "../../../functions/facade";
import { useSpeech } from "../../language";
import { DocumentHead } from "../document-head";
import { Effects } from "./effects";
import { ReadOn } from "./read-on";
import { DocumentsOverview } from "./timeline";

interface ReadHeadProps {
  readonly facade: Facade;
  readonly document: OpenedDocument;
  readonly on: number;
  readonly onDay: (day: number | null) => void;
  readonly onRead: (id: string) => void;
}

/** The document as a whole: its facts, the day it is looked at, what it does to others and they to it. */
export function ReadHead({ facade, document, on, onDay, onRead }: ReadHeadProps): React.ReactElement {
  const {
    strings: { read },
  } = useSpeech();
  const { ref, acts, hit, source } = document;
  return (
    <div className="card read-head">
      <Facts document={document} on={on} />
      <div className="read-head-more">
        <ReadOn on={on} onDay={onDay} />
        <Effects title={read.hit} effects={hit} here={ref} on={on} onRead={onRead} />
        <Effects title={read.acts} effects={acts} here={ref} on={on} onRead={onRead} />
        <p className="read-source">{read.source(source.file, source.lines)}</p>
        <Overview facade={facade} on={on} onDay={onDay} current={ref} onRead={onRead} />
      </div>
    </div>
  );
}

function Facts({ document, on }: Pick<ReadHeadProps, "document" | "on">): React.ReactElement | null {
  const {
    strings: { read },
  } = useSpeech();
  const [first] = document.clauses;
  if (!first) return null;
  const { status, inForce, inForceFromIn, excerpt } = document;
  return (
    <>
      <DocumentHead clause={{ ...first.view, status }} on={on} />
      <div className="read-head-notes">
        {inForce === null ? <p>{read.undated}</p> : null}
        {inForceFromIn ? <p>{read.yearOnly(inForceFromIn)}</p> : null}
        {excerpt ? <p>{read.excerpt}</p> : null}
      </div>
    </>
  );
}

interface OverviewProps extends Omit<ReadHeadProps, "document"> {
  readonly current: string;
}

/** All documents, drawn when they are asked for. */
function Overview({ facade, on, onDay, current, onRead }: OverviewProps): React.ReactElement {
  const {
    strings: { read },
  } = useSpeech();
  const [open, setOpen] = React.useState(false);
  return (
    <details
      className="read-overview"
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
      data-testid="read-overview"
    >
      <summary>{read.timeline.title}</summary>
      {open ? (
        <DocumentsOverview facade={facade} on={on} onDay={onDay} current={current} onDocument={onRead} bare />
      ) : null}
    </details>
  );
}
