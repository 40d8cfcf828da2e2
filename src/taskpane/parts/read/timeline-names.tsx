import * as React from "react";
import type { DocumentView } from "../../../engine/document-view";
import { useSpeech } from "../../language";
import { spanOf, stateAt } from "./span-of";
import { HEAD, LANE } from "./timeline-drawing";
import { useRoving } from "./use-roving";

interface TimelineNamesProps {
  readonly documents: readonly DocumentView[];
  readonly on: number;
  /** The document one is in, by its name. */
  readonly current: string | undefined;
  /** The mouse or the keyboard is on a lane, or on none. */
  readonly onActive: (lane: number | undefined) => void;
  readonly onOpen: (document: DocumentView) => void;
}

/** The names over the lanes, each a button as large as its lane. */
export function TimelineNames({ documents, onActive, ...common }: TimelineNamesProps): React.ReactElement {
  const {
    strings: { read },
  } = useSpeech();
  const roving = useRoving(documents.length, onActive);
  return (
    <ul
      className="timeline-names"
      style={{ top: HEAD }}
      aria-label={read.timeline.lanes}
      ref={roving.list}
      onKeyDown={roving.onKeyDown}
      onBlur={roving.onBlur}
      onMouseLeave={() => {
        onActive(undefined);
      }}
    >
      {documents.map((document, index) => (
        <li
          key={document.ref}
          style={{ height: LANE }}
          onMouseEnter={() => {
            onActive(index);
          }}
        >
          <Name
            document={document}
            tabIndex={roving.tabIndexOf(index)}
            onFocus={() => {
              roving.reach(index);
            }}
            {...common}
          />
        </li>
      ))}
    </ul>
  );
}

interface NameProps extends Pick<TimelineNamesProps, "on" | "current" | "onOpen"> {
  readonly document: DocumentView;
  readonly tabIndex: number;
  readonly onFocus: () => void;
}

function Name({ document, on, current, onOpen, tabIndex, onFocus }: NameProps): React.ReactElement {
  const {
    strings: {
      read: { timeline: texts },
    },
  } = useSpeech();
  const { number, ref, title, excerpt, inForceFrom } = document;
  const remark = [excerpt && texts.partial, inForceFrom === null && texts.noDate].filter(Boolean).join(" ");
  return (
    <button
      type="button"
      className="timeline-name"
      tabIndex={tabIndex}
      aria-current={ref === current ? "true" : undefined}
      onFocus={onFocus}
      onClick={() => {
        onOpen(document);
      }}
    >
      <span lang="zh-CN">
        {number ? <strong>{ref}</strong> : null} {title}
      </span>
      {remark ? <span className="timeline-remark">{remark}</span> : null}
      <span className="out-of-sight">
        {spanOf(document, texts)} {stateAt(document, on, texts)}
      </span>
    </button>
  );
}
