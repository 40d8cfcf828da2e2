import * as React from "react";
import type { Facade } from "../functions/facade";
import { type Following, type Pace, followReports } from "./following-reports";
import type { Report } from "./report";
import type { Workbook } from "./workbook";

/** What the pane knows of the selection, and how it comes to know it. */
export interface Selection extends Pace {
  readonly report: Report | undefined;
  /** Whether the pane hears of moves; if not, it has its refresh button. */
  readonly following: boolean;
  /** Counts the reports. */
  readonly moves: number;
  readonly refresh: () => Promise<void>;
}

/** Follows the selection for as long as the pane is there. */
export function useSelection(workbook: Workbook, facade: Facade): Selection {
  const [state, setState] = React.useState<Pick<Selection, "report" | "moves">>({
    report: undefined,
    moves: 0,
  });
  const [pace, setPace] = React.useState<Pace>({ busy: false, waiting: false });
  const [following, setFollowing] = React.useState(true);
  const current = React.useRef<Following>();
  React.useEffect(() => {
    current.current = followReports(facade, workbook, {
      onReport: (report) => {
        setState(({ moves }) => ({ report, moves: moves + 1 }));
      },
      onPace: setPace,
      onFollowing: setFollowing,
    });
    return () => current.current?.stop();
  }, [workbook, facade]);
  const refresh = React.useCallback(async () => current.current?.refresh(), []);
  return { ...state, ...pace, following, refresh };
}
