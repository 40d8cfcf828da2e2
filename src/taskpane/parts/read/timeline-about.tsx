import * as React from "react";
import type { DocumentView } from "../../../engine/document-view";
import { useSpeech } from "../../language";
import { spanOf, stateAt } from "./span-of";

/** Title, number, span and standing of the document that is pointed at; aloud, its button says the same. */
export function TimelineAbout({
  document,
  on,
}: {
  readonly document: DocumentView | undefined;
  readonly on: number;
}): React.ReactElement {
  const {
    strings: {
      read: { timeline: texts },
    },
    say,
  } = useSpeech();
  return (
    <div className="timeline-about" data-testid="timeline-about">
      {document ? (
        <>
          <p>
            <strong lang="zh-CN">《{document.title}》</strong> <span lang="zh-CN">{document.number}</span>
          </p>
          <p>
            {spanOf(document, texts)}；{stateAt(document, on, texts)}
            {document.excerpt ? `；${texts.partial}` : ""}
          </p>
          {document.hit.map(({ text }) => (
            <p key={text.zh} className="timeline-hit">
              {say(text)}
            </p>
          ))}
        </>
      ) : (
        <p className="timeline-none">{texts.none}</p>
      )}
    </div>
  );
}
