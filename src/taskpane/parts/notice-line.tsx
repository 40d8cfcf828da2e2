import * as React from "react";
import { cellName } from "../../workbook/address";
import { useSpeech } from "../language";
import type { Notice } from "../notice";
import { Message } from "./message";

/** Says in place what came of a click. */
export function NoticeLine({ notice }: { readonly notice: Notice | undefined }): React.ReactElement | null {
  const { strings } = useSpeech();
  if (!notice) return null;
  switch (notice.kind) {
    case "inserted":
      return <Message tone="done" title={strings.inserted(cellName(notice.at))} />;
    case "copied":
      return <Message tone="done" title={strings.copied} />;
    case "copy-failed":
      return <Message tone="warning" title={strings.copyFailed} />;
    case "no-room":
      return <Message tone="warning" title={strings.noRoom} />;
    case "no-citation":
      return <Message title={strings.noCitation} />;
    case "trouble":
      return (
        <Message
          tone="warning"
          {...strings.troubles[notice.trouble.kind]}
          detail={detailOf(notice.trouble)}
        />
      );
  }
}

/** The host's own words help only where ours are general. */
export const detailOf = ({
  kind,
  detail,
}: {
  readonly kind: string;
  readonly detail: string;
}): string | undefined => (kind === "host" ? detail : undefined);
