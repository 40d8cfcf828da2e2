import * as React from "react";
import type { Considered } from "../../../engine/explanation";
import type { Facade } from "../../../functions/facade";

/** What follows from asking the rule again, once the answer has been drawn; `undefined` until then. */
export function useConsidered(
  facade: Facade,
  name: string,
  args: readonly unknown[],
): Considered | undefined {
  const [considered, setConsidered] = React.useState<Considered>();
  React.useEffect(() => {
    setConsidered(undefined);
    const later = setTimeout(() => {
      setConsidered(facade.consider(name, args));
    });
    return () => {
      clearTimeout(later);
    };
  }, [facade, name, args]);
  return considered;
}
