import * as React from "react";
import type { CellAddress, Facade } from "../functions/facade";
import { type Area, placeOf } from "../workbook/address";
import { type Desk, deskFor } from "./batch/desk";
import { CommentingProvider } from "./commenting";
import { GoingProvider } from "./destinations";
import { useFocusKept } from "./focus-kept";
import { useSpeech } from "./language";
import type { Notice } from "./notice";
import { BatchPage } from "./parts/batch/batch-page";
import { CellPage } from "./parts/cell-page";
import { Header } from "./parts/header";
import { Hint } from "./parts/hint";
import { LedgerPage } from "./parts/ledger/ledger-page";
import { Library } from "./parts/library";
import { Message } from "./parts/message";
import { NoticeLine } from "./parts/notice-line";
import { Skeleton } from "./parts/skeleton";
import { Tabs } from "./parts/tabs";
import { TrialPage } from "./parts/trial/trial-page";
import { ShowingProvider } from "./showing";
import { type Going, useGoingAbout } from "./use-going-about";
import { type Selection, useSelection } from "./use-selection";
import type { Workbook } from "./workbook";

interface LivePaneProps {
  readonly facade: Facade;
  readonly workbook: Workbook;
}

/** The pane at work: in Excel, with the functions beside it. */
export function LivePane({ facade, workbook }: LivePaneProps): React.ReactElement {
  const { strings } = useSpeech();
  const main = useFocusKept();
  const selection = useSelection(workbook, facade);
  const { report, busy, waiting, following, refresh } = selection;
  const cell = report && report.kind !== "trouble" ? report.cell : undefined;
  const show = React.useCallback((area: Area) => void workbook.showArea(area.sheet, area), [workbook]);
  const about = useGoingAbout(refresh, cell ? placeOf(cell.address) : "");
  return (
    <GoingProvider value={about.go}>
      <main className="pane" ref={main}>
        <Header
          cell={cell}
          busy={busy}
          brief={about.going.page !== "cell"}
          onRefresh={() => {
            about.forget();
            void refresh();
          }}
        >
          <Tabs
            page={about.going.page}
            onPage={(page) => {
              about.go({ page });
            }}
          />
        </Header>
        {about.going.page === "cell" ? <Hint /> : null}
        {waiting ? <Message title={strings.waiting} /> : null}
        {following ? null : <Message {...strings.states.notFollowing} />}
        <NoticeLine notice={about.notice} />
        <CommentingProvider value={workbook.commentOnCell}>
          <ShowingProvider value={show}>
            <Page facade={facade} workbook={workbook} selection={selection} going={about.going} />
          </ShowingProvider>
        </CommentingProvider>
      </main>
    </GoingProvider>
  );
}

interface PageProps extends LivePaneProps {
  readonly selection: Selection;
  readonly going: Going["going"];
}

function Page({ facade, workbook, selection, going }: PageProps): React.ReactElement {
  const { strings } = useSpeech();
  const { report, moves } = selection;
  const insert = useInsertion(workbook);
  const desk = useDesk(facade, workbook);
  const cell = report && report.kind !== "trouble" ? report.cell : undefined;
  const place = cell ? placeOf(cell.address) : "";
  switch (going.page) {
    case "batch":
      return <BatchPage facade={facade} workbook={workbook} desk={desk} moves={moves} />;
    case "ledger":
      return <LedgerPage facade={facade} workbook={workbook} />;
    case "trial":
      return (
        <TrialPage facade={facade} workbook={workbook} cell={cell} name={going.name} args={going.args} />
      );
    case "find":
      return <Library facade={facade} going={going} place={place} room={cell?.room} onInsert={insert} />;
    case "cell":
      return report ? (
        <CellPage facade={facade} report={report} onInsert={insert} />
      ) : (
        <Skeleton label={strings.loading} />
      );
  }
}

/** Outlives the page for whole lists, which may be left while a run goes on. */
function useDesk(facade: Facade, workbook: Workbook): Desk {
  const speech = useSpeech();
  const first = React.useRef({ facade, speech });
  const desk = React.useMemo(() => deskFor(first.current.facade, workbook, first.current.speech), [workbook]);
  React.useEffect(() => {
    desk.speak(speech, facade);
  }, [desk, speech, facade]);
  return desk;
}

const useInsertion = (workbook: Workbook): ((citation: string, at: CellAddress) => Promise<Notice>) =>
  React.useCallback(
    async (citation, at) => {
      const written = await workbook.writeIntoEmptyCell(citation, at);
      return written.ok ? { kind: "inserted", at } : { kind: "trouble", trouble: written.trouble };
    },
    [workbook],
  );
