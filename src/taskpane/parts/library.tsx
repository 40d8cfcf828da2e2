import * as React from "react";
import { type Destination, useGoing } from "../destinations";
import { FindPage, type FindPageProps } from "./find/find-page";
import { ReadPage } from "./read/read-page";

interface LibraryProps extends Omit<FindPageProps, "query"> {
  readonly going: Destination;
}

/** The law itself: searched, or a document read at one of its clauses. */
export function Library({ going, ...common }: LibraryProps): React.ReactElement {
  const go = useGoing();
  const { clause, on, query } = going.page === "find" ? going : {};
  if (clause === undefined) return <FindPage {...common} query={query} />;
  return (
    <ReadPage
      {...common}
      clause={clause}
      on={on ?? null}
      onBack={() => {
        go({ page: "find" });
      }}
    />
  );
}
