import * as React from "react";
import type { Store } from "./store";

/** The state of a store, drawn anew whenever it changes. */
export function useStore<T>(store: Store<T>): T {
  const [, draw] = React.useReducer((count: number) => count + 1, 0);
  React.useEffect(() => {
    draw(); // something may have changed between the first drawing and now
    return store.subscribe(draw);
  }, [store]);
  return store.state;
}
