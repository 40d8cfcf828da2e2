import * as React from "react";
import type { DocumentView } from "../../../engine/document-view";
import type { Facade } from "../../../functions/facade";
import { useSpeech } from "../../language";
import { ReadOn } from "./read-on";
import { TimelineDrawing } from "./timeline-drawing";
import { timelineOf } from "./timeline-lanes";
import { TimelineAbout } from "./timeline-about";
import { TimelineLegend } from "./timeline-legend";
import { TimelineNames } from "./timeline-names";
import { TimelineTable } from "./timeline-table";
import { useWidth } from "./use-width";

interface DocumentsOverviewProps {
  readonly facade: Pick<Facade, "documents">;
  /** The day on which the documents are looked at. */
  readonly on: number;
  /** Another day was chosen; `null` for today, whenever that is. */
  readonly onDay: (day: number | null) => void;
  /** A document was chosen, by the id of its first clause. */
  readonly onDocument: (clause: string) => void;
  /** The document one is in, by its name. */
  readonly current?: string;
  /** Without title and day, where these stand beside it. */
  readonly bare?: boolean;
}

/** All documents of the library and when they hold, as a picture or as a table. */
export function DocumentsOverview(props: DocumentsOverviewProps): React.ReactElement {
  const { facade, on, onDay, onDocument, current, bare = false } = props;
  const {
    strings: {
      read: { timeline: texts },
    },
  } = useSpeech();
  const documents = React.useMemo(() => facade.documents(on), [facade, on]);
  const [asTable, setAsTable] = React.useState(false);
  const open = ({ first }: DocumentView): void => {
    onDocument(first);
  };
  return (
    <div className="overview" data-testid="overview">
      {bare ? null : (
        <>
          <h2>{texts.title}</h2>
          <ReadOn on={on} onDay={onDay} />
        </>
      )}
      {asTable ? (
        <TimelineTable documents={documents} on={on} onOpen={open} />
      ) : (
        <Timeline documents={documents} on={on} onOpen={open} current={current} />
      )}
      <button
        type="button"
        className="link"
        onClick={() => {
          setAsTable(!asTable);
        }}
        data-testid="overview-form"
      >
        {asTable ? texts.asPicture : texts.asTable}
      </button>
    </div>
  );
}

interface TimelineProps {
  readonly documents: readonly DocumentView[];
  readonly on: number;
  readonly onOpen: (document: DocumentView) => void;
  readonly current: string | undefined;
}

/** A lane a document, from its first day to its last, and a line for the chosen day. */
export function Timeline({ documents, on, onOpen, current }: TimelineProps): React.ReactElement {
  const {
    strings: {
      read: { timeline: texts },
    },
  } = useSpeech();
  const [room, width] = useWidth();
  const timeline = React.useMemo(() => timelineOf(documents, on), [documents, on]);
  const [active, setActive] = React.useState<number>();
  return (
    <>
      <p className="timeline-lead">{texts.lead(documents.length)}</p>
      <div className="timeline" ref={room}>
        <TimelineDrawing timeline={timeline} on={on} width={width} active={active} />
        <TimelineNames documents={documents} on={on} current={current} onActive={setActive} onOpen={onOpen} />
      </div>
      <TimelineAbout document={active === undefined ? undefined : documents[active]} on={on} />
      <TimelineLegend />
    </>
  );
}
