import * as React from "react";
import type { Language } from "../engine/words";
import type { Facade } from "../functions/facade";
import { functionsOnPage, lawOnPage } from "../page/law-on-page";

/** The law, or how far it has come: under way, or one of the scripts could not be had. */
export type Law = Facade | "under way" | "no functions" | "no law";

/** The law with its wording in that language; until that is there, the one that is. */
export function useLaw(language: Language): Law {
  const [law, setLaw] = React.useState<Law>(() => (functionsOnPage() ? "under way" : "no functions"));
  React.useEffect(() => {
    let wanted = true;
    void lawOnPage(language).then((found) => {
      if (wanted) setLaw(found ?? (functionsOnPage() ? "no law" : "no functions"));
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  return law;
}
