import * as React from "react";

/** The pages of the pane, in the order of their tabs. */
export const PAGES = ["cell", "find", "trial", "batch", "ledger"] as const;

export type PageName = (typeof PAGES)[number];

export const isPage = (value: unknown): value is PageName => PAGES.some((page) => page === value);

/** Where one may go from anywhere in the pane. */
export type Destination =
  | { readonly page: "cell" | "batch" | "ledger" }
  /** To a clause by its id in its document, on a day (a serial number) where one is given; without one to the search. */
  | { readonly page: "find"; readonly clause?: string; readonly on?: number | null; readonly query?: string }
  /** To a function by its name without the namespace, with what its inputs are to begin with, in their order. */
  | { readonly page: "trial"; readonly name?: string; readonly args?: readonly unknown[] };

const Going = React.createContext<(to: Destination) => void>(() => undefined);

export const GoingProvider = Going.Provider;

export const useGoing = (): ((to: Destination) => void) => React.useContext(Going);
