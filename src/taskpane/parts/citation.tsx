import * as React from "react";
import { cellName } from "../../workbook/address";
import type { CellAddress } from "../../functions/facade";
import type { Citing } from "../citing";
import { copyText } from "../clipboard";
import { useCommenting } from "../commenting";
import { useSpeech } from "../language";
import { DefaultButton, PrimaryButton } from "../ui";
import type { Notice } from "../notice";
import { CommentLine, type CommentNotice } from "./comment-line";
import { NoticeLine } from "./notice-line";

/** The cell that can be written to is named on the button, so that nobody is surprised. */
interface CitationProps extends Omit<Citing, "place"> {
  readonly citation: string;
  /** The cell it is about, and what a comment there says; absent where it is about none. */
  readonly comment?: { readonly at: CellAddress; readonly text: string } | undefined;
}

type Told = Notice | CommentNotice;

/** What the answer rests on, in one line, to be taken into the sheet or elsewhere. */
export function Citation({ citation, room, onInsert, comment }: CitationProps): React.ReactElement {
  const { strings } = useSpeech();
  const [told, setTold] = React.useState<Told>();
  const insert = async (): Promise<void> => {
    if (onInsert) setTold(room ? await onInsert(citation, room) : { kind: "no-room" });
  };
  const copy = async (): Promise<void> => {
    setTold({ kind: (await copyText(citation)) ? "copied" : "copy-failed" });
  };
  return (
    <div className="citation">
      <p className="citation-text" lang="zh-CN">
        {citation}
      </p>
      <div className={comment && onInsert ? "citation-actions citation-three" : "citation-actions"}>
        {onInsert ? (
          <PrimaryButton
            iconProps={{ iconName: "Insert" }}
            text={room ? strings.insertAt(cellName(room)) : strings.insert}
            onClick={() => void insert()}
            data-testid="insert-citation"
          />
        ) : null}
        {comment ? <CommentButton {...comment} onTold={setTold} /> : null}
        <DefaultButton
          iconProps={{ iconName: "Copy" }}
          text={strings.copy}
          ariaLabel={strings.copyCitation}
          onClick={() => void copy()}
          data-testid="copy-citation"
        />
      </div>
      {told?.kind === "commented" || told?.kind === "comment-trouble" ? (
        <CommentLine notice={told} />
      ) : (
        <NoticeLine notice={told} />
      )}
    </div>
  );
}

interface CommentButtonProps {
  readonly at: CellAddress;
  readonly text: string;
  readonly onTold: (notice: CommentNotice) => void;
}

/** Beside the cell's contents, which stay as they are. */
function CommentButton({ at, text, onTold }: CommentButtonProps): React.ReactElement | null {
  const { strings } = useSpeech();
  const add = useCommenting();
  if (!add) return null;
  const own = strings.ledger.comment;
  return (
    <DefaultButton
      iconProps={{ iconName: "Comment" }}
      text={own.add}
      ariaLabel={own.addTo(cellName(at))}
      onClick={() =>
        void add(text, at).then((became) => {
          onTold(
            became.ok
              ? { kind: "commented", how: became.value, at }
              : { kind: "comment-trouble", trouble: became.trouble },
          );
        })
      }
      data-testid="comment-citation"
    />
  );
}
