import * as React from "react";
import type { Facade } from "../functions/facade";
import { functionsOnPage, lawOnPage } from "../page/law-on-page";

/** The law, or how far it has come: under way, or one of the two scripts could not be had. */
export type Law = Facade | "under way" | "no functions" | "no law";

export function useLaw(): Law {
  const [law, setLaw] = React.useState<Law>(() => (functionsOnPage() ? "under way" : "no functions"));
  React.useEffect(() => {
    let wanted = true;
    void lawOnPage().then((found) => {
      if (wanted) setLaw(found ?? (functionsOnPage() ? "no law" : "no functions"));
    });
    return () => {
      wanted = false;
    };
  }, []);
  return law;
}
