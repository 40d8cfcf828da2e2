import * as React from "react";
import { onPaneRequest } from "../workbook/pane-requests";
import { type Destination, isPage } from "./destinations";
import { keep, kept } from "./kept";
import type { Notice } from "./notice";

export interface Going {
  readonly going: Destination;
  /** What came of a command of the ribbon. */
  readonly notice: Notice | undefined;
  readonly go: (to: Destination) => void;
  readonly forget: () => void;
}

const PAGE = "page";

/**
 * Where in the pane one is: the page of the last time, until one goes elsewhere or the ribbon asks for another. What the ribbon
 * has told of one cell goes when another is selected.
 */
export function useGoingAbout(refresh: () => Promise<void>, place: string): Going {
  const [going, setGoing] = React.useState<Destination>(() => ({ page: kept(PAGE, isPage, "cell") }));
  const [notice, setNotice] = React.useState<Notice>();
  const go = React.useCallback((to: Destination) => {
    setGoing(to);
    keep(PAGE, to.page);
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
