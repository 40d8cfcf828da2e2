import * as React from "react";
import type { Facade } from "../functions/facade";
import type { Host } from "../workbook/host";
import { useSpeech } from "./language";
import { LivePane } from "./live-pane";
import { Header } from "./parts/header";
import { Message } from "./parts/message";
import { Search } from "./parts/search";
import { Skeleton } from "./parts/skeleton";
import type { Workbook } from "./workbook";

export interface PaneProps {
  /** `undefined` while Office.js makes up its mind. */
  readonly host: Host | undefined;
  /** What functions.js put on the page; `undefined` where it did not load. */
  readonly facade: Facade | undefined;
  readonly workbook: Workbook;
}

/** The pane in each of the places it can find itself in. */
export function Pane({ host, facade, workbook }: PaneProps): React.ReactElement {
  const { strings } = useSpeech();
  if (!facade) return <Standstill {...strings.states.noFunctions} />;
  if (!host) return <Loading />;
  if (host.kind === "excel") return <LivePane facade={facade} workbook={workbook} />;
  const state = host.kind === "too-old" ? strings.states.tooOld : strings.states.noOffice;
  return (
    <Standstill {...state}>
      <OfflineSearch facade={facade} />
    </Standstill>
  );
}

type StandstillProps = React.PropsWithChildren<{ readonly title: string; readonly todo: string }>;

const Standstill = ({ title, todo, children }: StandstillProps): React.ReactElement => (
  <main className="pane">
    <Header cell={undefined} busy={false} onRefresh={undefined} />
    <Message tone="warning" title={title} todo={todo} />
    {children}
  </main>
);

function Loading(): React.ReactElement {
  const { strings } = useSpeech();
  return (
    <main className="pane">
      <Header cell={undefined} busy onRefresh={undefined} />
      <Skeleton label={strings.loading} />
    </main>
  );
}

/** The law can be looked up anywhere. */
function OfflineSearch({ facade }: { readonly facade: Facade }): React.ReactElement {
  const [query, setQuery] = React.useState("");
  return (
    <Search facade={facade} query={query} onQuery={setQuery} place="" room={undefined} onInsert={undefined} />
  );
}
