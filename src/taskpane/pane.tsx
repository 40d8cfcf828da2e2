import * as React from "react";
import type { Facade } from "../functions/facade";
import type { Host } from "../workbook/host";
import { type Destination, GoingProvider } from "./destinations";
import { useSpeech } from "./language";
import { LivePane } from "./live-pane";
import { Library } from "./parts/library";
import { Header } from "./parts/header";
import { Message } from "./parts/message";
import { Skeleton } from "./parts/skeleton";
import type { Law } from "./use-law";
import type { Workbook } from "./workbook";

export interface PaneProps {
  /** `undefined` while Office.js makes up its mind. */
  readonly host: Host | undefined;
  readonly law: Law;
  readonly workbook: Workbook;
}

/** The pane in each of the places it can find itself in. */
export function Pane({ host, law, workbook }: PaneProps): React.ReactElement {
  const { strings } = useSpeech();
  if (law === "no functions") return <Standstill {...strings.states.noFunctions} />;
  if (law === "no law") return <Standstill {...strings.states.noLaw} />;
  if (!host || law === "under way") return <Loading />;
  if (host.kind === "excel") return <LivePane facade={law} workbook={workbook} />;
  const state = host.kind === "too-old" ? strings.states.tooOld : strings.states.noOffice;
  return (
    <Standstill {...state}>
      <OfflineLibrary facade={law} />
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
function OfflineLibrary({ facade }: { readonly facade: Facade }): React.ReactElement {
  const [going, go] = React.useState<Destination>({ page: "find" });
  return (
    <GoingProvider value={go}>
      <Library facade={facade} going={going} place="" room={undefined} onInsert={undefined} />
    </GoingProvider>
  );
}
