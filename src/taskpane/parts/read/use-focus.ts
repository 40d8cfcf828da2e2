import * as React from "react";
import type { ClauseInDocument } from "../../../engine/document-view";
import { anchorOf } from "./read-clause";

export interface Step {
  /** Absent at the first clause. */
  readonly back: (() => void) | undefined;
  /** Absent at the last. */
  readonly on: (() => void) | undefined;
  readonly byKey: (event: React.KeyboardEvent) => void;
}

interface Focus {
  /** The clause in focus, by its id; empty while none is. */
  readonly focus: string;
  /** Brings a clause of the document into focus; `false` for one that stands elsewhere. */
  readonly reveal: (id: string) => boolean;
  readonly step: Step;
}

const isAt = (clauses: readonly ClauseInDocument[], id: string): number =>
  clauses.findIndex(({ view }) => view.id === id);

function bringIntoView(id: string): void {
  const found = document.getElementById(anchorOf(id));
  found?.focus({ preventScroll: true });
  found?.scrollIntoView({ block: "start" });
}

/** Which clause of a document is looked at: the one asked for, until another is chosen. */
export function useFocus(clauses: readonly ClauseInDocument[], asked: string): Focus {
  const [focus, setFocus] = React.useState(asked);
  /** A clause to bring into view once it is drawn as the one in focus: anew each time. */
  const [wanted, setWanted] = React.useState({ id: asked });
  React.useEffect(() => {
    setFocus(asked);
    setWanted({ id: asked });
  }, [asked]);
  React.useEffect(() => {
    bringIntoView(wanted.id);
  }, [wanted]);
  const reveal = React.useCallback(
    (id: string): boolean => {
      if (isAt(clauses, id) < 0) return false;
      setFocus(id);
      setWanted({ id });
      return true;
    },
    [clauses],
  );
  return { focus, reveal, step: stepFrom(clauses, focus, reveal) };
}

function stepFrom(
  clauses: readonly ClauseInDocument[],
  focus: string,
  reveal: (id: string) => boolean,
): Step {
  const at = isAt(clauses, focus);
  const to = (place: number): (() => void) | undefined => {
    const id = clauses[place]?.view.id;
    return id === undefined ? undefined : () => void reveal(id);
  };
  const [back, on] = [to(at - 1), to(at + 1)];
  return {
    back,
    on,
    byKey: (event) => {
      if (!event.altKey || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
      event.preventDefault();
      (event.key === "ArrowDown" ? on : back)?.();
    },
  };
}
