import * as React from "react";
import type { Facade } from "../../../functions/facade";
import { useChosenDay } from "../../chosen-day";
import { useGoing } from "../../destinations";
import { DocumentsOverview } from "./timeline";

/** The whole library on the day chosen last, each document a way into its text. */
export function AllDocuments({ facade }: { readonly facade: Pick<Facade, "documents"> }): React.ReactElement {
  const go = useGoing();
  const [on, onDay] = useChosenDay("read");
  return (
    <DocumentsOverview
      facade={facade}
      on={on}
      onDay={onDay}
      onDocument={(clause) => {
        go({ page: "find", clause, on });
      }}
    />
  );
}
