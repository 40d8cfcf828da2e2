import * as React from "react";
import type { Trouble } from "../../../workbook/outcome";
import { useSpeech } from "../../language";
import { Message } from "../message";
import { detailOf } from "../notice-line";

/** Why a sheet of the ledger, or a cell named there, could not be shown. */
export function NotShown({ trouble }: { readonly trouble: Trouble | undefined }): React.ReactElement | null {
  const { strings } = useSpeech();
  const own = strings.ledger;
  if (!trouble) return null;
  return (
    <Message
      tone="warning"
      title={own.troubles[trouble.kind].title}
      todo={own.hiddenTodo}
      detail={detailOf(trouble)}
    />
  );
}
