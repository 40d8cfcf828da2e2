import * as React from "react";
import { cellName } from "../../workbook/address";
import type { CellAddress } from "../../functions/facade";
import { copyText } from "../clipboard";
import { useSpeech } from "../language";
import { DefaultButton, PrimaryButton } from "../ui";
import type { Notice } from "../notice";
import { NoticeLine } from "./notice-line";

interface CitationProps {
  readonly citation: string;
  /** An empty cell to write to: named on the button, so that nobody is surprised. */
  readonly room: CellAddress | undefined;
  /** Absent where there is no workbook to write to. */
  readonly onInsert: ((citation: string, at: CellAddress) => Promise<Notice>) | undefined;
}

/** What the answer rests on, in one line, to be taken into the sheet or elsewhere. */
export function Citation({ citation, room, onInsert }: CitationProps): React.ReactElement {
  const { strings } = useSpeech();
  const [notice, setNotice] = React.useState<Notice>();
  const insert = async (): Promise<void> => {
    if (onInsert) setNotice(room ? await onInsert(citation, room) : { kind: "no-room" });
  };
  const copy = async (): Promise<void> => {
    setNotice({ kind: (await copyText(citation)) ? "copied" : "copy-failed" });
  };
  return (
    <div className="citation">
      <p className="citation-text" lang="zh-CN">
        {citation}
      </p>
      <div className="citation-actions">
        {onInsert ? (
          <PrimaryButton
            iconProps={{ iconName: "Insert" }}
            text={room ? strings.insertAt(cellName(room)) : strings.insert}
            onClick={() => void insert()}
            data-testid="insert-citation"
          />
        ) : null}
        <DefaultButton
          iconProps={{ iconName: "Copy" }}
          text={strings.copy}
          ariaLabel={strings.copyCitation}
          onClick={() => void copy()}
          data-testid="copy-citation"
        />
      </div>
      <NoticeLine notice={notice} />
    </div>
  );
}
