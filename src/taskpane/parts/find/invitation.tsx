import * as React from "react";
import { useSpeech } from "../../language";

/** Words of the law, which is Chinese whatever the pane speaks; each shows something that the search can do. */
const EXAMPLES = ["加氢站 投资", "研发投入", "20%", "200万元", "有效期"];

/** What can be asked here. */
export function Invitation({ onQuery }: { readonly onQuery: (query: string) => void }): React.ReactElement {
  const { strings } = useSpeech();
  return (
    <div className="invitation">
      <p>{strings.find.about}</p>
      <p className="invitation-examples">
        <span>{strings.find.tryWords}</span>
        {EXAMPLES.map((example) => (
          <button
            key={example}
            type="button"
            className="chip"
            lang="zh-CN"
            onClick={() => {
              onQuery(example);
            }}
          >
            {example}
          </button>
        ))}
      </p>
    </div>
  );
}
