import * as React from "react";
import type { Area } from "../workbook/address";

/** Brings cells into view and selects them. */
export type Showing = (area: Area) => void;

const ShowingContext = React.createContext<Showing | undefined>(undefined);

/** Without one there is no workbook to show cells in. */
export const ShowingProvider = ShowingContext.Provider;

export const useShowing = (): Showing | undefined => React.useContext(ShowingContext);
