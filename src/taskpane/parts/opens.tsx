import * as React from "react";
import type { OpenView } from "../../engine/explanation";
import { useSpeech } from "../language";

/** What the clause leaves open: its words, and why no figure follows from them. */
export function Opens({ opens }: { readonly opens: readonly OpenView[] }): React.ReactElement | null {
  const { strings, say } = useSpeech();
  if (opens.length === 0) return null;
  return (
    <details className="readings" data-testid="opens">
      <summary>
        {strings.opens}
        <span className="count">{opens.length}</span>
      </summary>
      <ul>
        {opens.map(({ quote, remark }) => (
          <li key={quote}>
            <p className="readings-doubt" lang="zh-CN">
              {quote}
            </p>
            <p>{say(remark)}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
