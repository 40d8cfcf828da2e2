import * as React from "react";
import type { CellAddress, Facade } from "../functions/facade";
import { placeOf } from "../workbook/address";
import { onPaneRequest } from "../workbook/pane-requests";
import { deskFor } from "./batch/desk";
import { useSpeech } from "./language";
import type { Notice } from "./notice";
import { BatchPage } from "./parts/batch/batch-page";
import { CellPage } from "./parts/cell-page";
import { Header } from "./parts/header";
import { Message } from "./parts/message";
import { NoticeLine } from "./parts/notice-line";
import { Skeleton } from "./parts/skeleton";
import { useSelection } from "./use-selection";
import type { Workbook } from "./workbook";

interface LivePaneProps {
  readonly facade: Facade;
  readonly workbook: Workbook;
}

/** The pane at work: in Excel, with the functions beside it. */
export function LivePane({ facade, workbook }: LivePaneProps): React.ReactElement {
  const speech = useSpeech();
  const { strings } = speech;
  const desk = React.useMemo(() => deskFor(facade, workbook, speech), [facade, workbook, speech]);
  const { report, busy, waiting, following, moves, refresh } = useSelection(workbook, facade);
  const cell = report && report.kind !== "trouble" ? report.cell : undefined;
  const { page, notice, show, forget } = useRequests(refresh, cell ? placeOf(cell.address) : "");
  const insert = useInsertion(workbook);
  const [query, setQuery] = React.useState("");
  return (
    <main className="pane">
      <Header
        cell={cell}
        busy={busy}
        onRefresh={() => {
          forget();
          void refresh();
        }}
        onBatch={
          page === "batch"
            ? undefined
            : () => {
                show("batch");
              }
        }
      />
      {waiting ? <Message title={strings.waiting} /> : null}
      {following ? null : <Message {...strings.states.notFollowing} />}
      <NoticeLine notice={notice} />
      {page === "batch" ? (
        <BatchPage
          facade={facade}
          workbook={workbook}
          desk={desk}
          moves={moves}
          onBack={() => {
            show("cell");
          }}
        />
      ) : report ? (
        <CellPage facade={facade} report={report} query={query} onQuery={setQuery} onInsert={insert} />
      ) : (
        <Skeleton label={strings.loading} />
      )}
    </main>
  );
}

interface Requests {
  readonly page: "cell" | "batch";
  /** What came of a command of the ribbon. */
  readonly notice: Notice | undefined;
  readonly show: (page: "cell" | "batch") => void;
  readonly forget: () => void;
}

/** What the ribbon asks for; what it has told of one cell goes when another is selected. */
function useRequests(refresh: () => Promise<void>, place: string): Requests {
  const [page, setPage] = React.useState<"cell" | "batch">("cell");
  const [notice, setNotice] = React.useState<Notice>();
  React.useEffect(() => {
    setNotice(undefined);
  }, [place]);
  React.useEffect(
    () =>
      onPaneRequest((request) => {
        setPage(request.page);
        // Told after the cell has been read anew, so that the move just made does not take it away.
        void refresh().then(() => {
          setNotice(request.page === "cell" ? request.notice : undefined);
        });
      }),
    [refresh],
  );
  return {
    page,
    notice,
    show: setPage,
    forget: () => {
      setNotice(undefined);
    },
  };
}

const useInsertion = (workbook: Workbook): ((citation: string, at: CellAddress) => Promise<Notice>) =>
  React.useCallback(
    async (citation, at) => {
      const written = await workbook.writeIntoEmptyCell(citation, at);
      return written.ok ? { kind: "inserted", at } : { kind: "trouble", trouble: written.trouble };
    },
    [workbook],
  );
