import * as React from "react";
import type { CellAddress } from "../../functions/facade";
import { cellName } from "../../workbook/address";
import type { Commented } from "../../workbook/comment";
import type { Trouble } from "../../workbook/outcome";
import { useSpeech } from "../language";
import { Message } from "./message";
import { detailOf } from "./notice-line";

/** What came of a citation that was to be a comment. */
export type CommentNotice =
  | { readonly kind: "commented"; readonly how: Commented; readonly at: CellAddress }
  | { readonly kind: "comment-trouble"; readonly trouble: Trouble };

export function CommentLine({ notice }: { readonly notice: CommentNotice }): React.ReactElement {
  const { strings } = useSpeech();
  const own = strings.ledger.comment;
  if (notice.kind === "comment-trouble") {
    const { trouble } = notice;
    const advice =
      trouble.kind === "protected"
        ? own.protected
        : trouble.kind === "host"
          ? own.host
          : strings.troubles[trouble.kind];
    return <Message tone="warning" {...advice} detail={detailOf(trouble)} />;
  }
  const cell = cellName(notice.at);
  switch (notice.how) {
    case "added":
      return <Message tone="done" title={own.added(cell)} />;
    case "replied":
      return <Message tone="done" title={own.replied(cell)} />;
    case "already":
      return <Message title={own.already(cell)} />;
    case "unsupported":
      return <Message tone="warning" title={own.unsupported} />;
  }
}
