import type { Facade } from "../functions/facade";
import { failed } from "../workbook/outcome";
import { Latest } from "./latest";
import { type Report, reportOnSelection } from "./report";
import type { Workbook } from "./workbook";

/** How a read is getting on. */
export interface Pace {
  readonly busy: boolean;
  /** Excel has let us wait: most likely the user is typing into a cell. */
  readonly waiting: boolean;
}

export interface ReportListener {
  readonly onReport: (report: Report) => void;
  readonly onPace: (pace: Pace) => void;
  /** Whether the host tells of moves. */
  readonly onFollowing: (following: boolean) => void;
}

export interface Following {
  /** Reads the selected cell anew; done when it has been told. */
  readonly refresh: () => Promise<void>;
  readonly stop: () => void;
}

/** Longer than any host takes for a cell. */
export const PATIENCE = 1_500;

/** Reports on the selected cell, now and after each move, until stopped. */
export function followReports(facade: Facade, workbook: Workbook, listener: ReportListener): Following {
  let patience: ReturnType<typeof setTimeout> | undefined;
  const pace = (busy: boolean): void => {
    clearTimeout(patience);
    listener.onPace({ busy, waiting: false });
    if (!busy) return;
    patience = setTimeout(() => {
      listener.onPace({ busy, waiting: true });
    }, PATIENCE);
  };
  const latest = new Latest(() => reportSafely(facade, workbook), listener.onReport, pace);
  let stopped = false;
  const subscription = workbook.followSelection(() => {
    latest.soon();
  });
  void subscription.then(({ ok }) => {
    if (!stopped) listener.onFollowing(ok);
  });
  void latest.now();
  return {
    refresh: () => latest.now(),
    stop: () => {
      stopped = true;
      clearTimeout(patience);
      latest.stop();
      void subscription.then((outcome) => (outcome.ok ? outcome.value() : undefined));
    },
  };
}

/** A fault of ours must not leave the pane reading for ever. */
async function reportSafely(facade: Facade, workbook: Workbook): Promise<Report> {
  try {
    return await reportOnSelection(facade, workbook);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { kind: "trouble", trouble: failed("host", detail).trouble };
  }
}
