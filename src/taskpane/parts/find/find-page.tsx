import * as React from "react";
import type { Facade } from "../../../functions/facade";
import type { Citing } from "../../citing";
import { NO_NARROWING, filtersOf, isNarrowed, isNarrowing } from "../../find/filters";
import { isText, useKept } from "../../kept";
import { useSpeech } from "../../language";
import { SearchBox } from "../../ui";
import { AllDocuments } from "../read/all-documents";
import { Filters } from "./filters";
import { Invitation } from "./invitation";
import { NothingFound } from "./nothing-found";
import { Results } from "./results";
import { stepThroughResults } from "./stepping";

export interface FindPageProps extends Citing {
  readonly facade: Facade;
  /** What to look for, where one has come with a question; otherwise what was looked for last. */
  readonly query?: string | undefined;
}

/** The whole library, searched as one types. */
export function FindPage({ facade, query: asked, ...citing }: FindPageProps): React.ReactElement {
  const { strings } = useSpeech();
  const [query, setQuery] = useAsked(asked);
  const [narrowing, setNarrowing] = useKept("find.filters", isNarrowing, NO_NARROWING);
  useReadyIndex(facade);
  useReturn();
  const idle = query.trim() === "" && !isNarrowed(narrowing);
  const found = React.useMemo(
    () => facade.find(idle ? NEVER : query, filtersOf(narrowing)),
    [facade, idle, query, narrowing],
  );
  const clear = (): void => {
    setQuery("");
  };
  return (
    <section
      className="section section-search find"
      aria-label={strings.search}
      onKeyDown={(event) => {
        stepThroughResults(event, clear);
      }}
    >
      <SearchBox
        value={query}
        placeholder={strings.searchHint}
        ariaLabel={strings.search}
        clearButtonProps={{ ariaLabel: strings.clearSearch }}
        onChange={(_, value) => {
          setQuery(value ?? "");
        }}
        data-testid="search"
      />
      <Filters
        facade={facade}
        narrowing={narrowing}
        kinds={idle ? [] : found.kinds}
        onNarrow={setNarrowing}
      />
      {idle ? (
        <>
          <Invitation onQuery={setQuery} />
          <AllDocuments facade={facade} />
        </>
      ) : found.total === 0 ? (
        <NothingFound
          found={found}
          query={query.trim()}
          onForget={() => {
            setNarrowing(NO_NARROWING);
          }}
        />
      ) : (
        <Results
          key={JSON.stringify([query.trim(), narrowing])}
          facade={facade}
          found={found}
          query={query}
          on={filtersOf(narrowing).on ?? null}
          {...citing}
        />
      )}
    </section>
  );
}

/** A word that no text has: nothing is asked for. */
const NEVER = "\u0001";

/** What one has come with, until something else is typed; otherwise what was looked for last. */
function useAsked(asked: string | undefined): readonly [string, (query: string) => void] {
  const [query, setQuery] = useKept("find.query", isText, "");
  React.useEffect(() => {
    if (asked !== undefined) setQuery(asked);
  }, [asked, setQuery]);
  return [query, setQuery];
}

/** Back from reading a clause, one is where one was. */
function useReturn(): void {
  React.useEffect(() => {
    const opened = document.querySelector<HTMLElement>(".find .result[aria-expanded=true]");
    if (!opened || !("scrollIntoView" in opened)) return;
    opened.focus({ preventScroll: true });
    opened.scrollIntoView({ block: "center" });
  }, []);
}

/** The index is made while the person is still thinking, not on the first letter. */
function useReadyIndex(facade: Facade): void {
  React.useEffect(() => {
    const soon = setTimeout(() => {
      facade.find("0%");
    }, 120);
    return () => {
      clearTimeout(soon);
    };
  }, [facade]);
}
