import * as React from "react";
import type { DocumentView } from "../../../engine/document-view";
import { isoDay } from "../../days";
import { useSpeech } from "../../language";
import { firstDay, stateOf } from "./span-of";

interface TimelineTableProps {
  readonly documents: readonly DocumentView[];
  readonly on: number;
  readonly onOpen: (document: DocumentView) => void;
}

/** The same as the picture, to be read. */
export function TimelineTable({ documents, on, onOpen }: TimelineTableProps): React.ReactElement {
  const {
    strings: {
      read: { timeline },
    },
    say,
  } = useSpeech();
  const { columns } = timeline;
  return (
    <div className="timeline-table" tabIndex={0} role="region" aria-label={timeline.title}>
      <table>
        <thead>
          <tr>
            {[
              columns.document,
              columns.from,
              columns.ends,
              `${columns.state} ${isoDay(on)}`,
              columns.events,
            ].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {documents.map((document) => (
            <tr key={document.ref}>
              <th scope="row">
                <button
                  type="button"
                  className="link"
                  lang="zh-CN"
                  onClick={() => {
                    onOpen(document);
                  }}
                >
                  {document.number && document.ref} 《{document.title}》
                </button>
              </th>
              <td>{firstDay(document, timeline)}</td>
              <td>{document.ends === null ? timeline.noEnd : isoDay(document.ends)}</td>
              <td>{stateOf(document, on, timeline)}</td>
              <td>{document.hit.map(({ text }) => say(text)).join("；")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
