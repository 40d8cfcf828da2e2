import * as React from "react";
import { onPaneRequest } from "../workbook/pane-requests";
import { type Destination, type PageName, isPage } from "./destinations";
import { isText, keep, kept } from "./kept";
import type { Notice } from "./notice";

export interface Going {
  readonly going: Destination;
  /** What came of a command of the ribbon. */
  readonly notice: Notice | undefined;
  readonly go: (to: Destination) => void;
  readonly forget: () => void;
}

const PLACE = "place";

/** The page, and the clause that was being read there. */
interface Place {
  readonly page: PageName;
  readonly clause?: string;
}

const isPlace = (value: unknown): value is Place =>
  typeof value === "object" &&
  value !== null &&
  "page" in value &&
  isPage(value.page) &&
  (!("clause" in value) || isText(value.clause));

const placeOf = (to: Destination): Place =>
  to.page === "find" && to.clause !== undefined ? { page: to.page, clause: to.clause } : { page: to.page };

/**
 * Where in the pane one is: the page of the last time, until one goes elsewhere or the ribbon asks for another. What the ribbon
 * has told of one cell goes when another is selected.
 */
export function useGoingAbout(refresh: () => Promise<void>, place: string): Going {
  const [going, setGoing] = React.useState<Destination>(() => kept(PLACE, isPlace, { page: "cell" }));
  const [notice, setNotice] = React.useState<Notice>();
  const go = React.useCallback((to: Destination) => {
    setGoing(to);
    keep(PLACE, placeOf(to));
    window.scrollTo(0, 0);
  }, []);
  React.useEffect(() => {
    setNotice(undefined);
  }, [place]);
  React.useEffect(
    () =>
      onPaneRequest((request) => {
        go({ page: request.page });
        // Told after the cell has been read anew, so that the move just made does not take it away.
        void refresh().then(() => {
          setNotice(request.page === "cell" ? request.notice : undefined);
        });
      }),
    [refresh, go],
  );
  const forget = React.useCallback(() => {
    setNotice(undefined);
  }, []);
  return { going, notice, go, forget };
}
