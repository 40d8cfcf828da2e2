import * as React from "react";
import { type Host, findHost } from "../workbook/host";

/** Office.js outside Office may never answer: after this the pane says where it thinks it is, and corrects itself if need be. */
const SILENCE = 4_000;

/** Office tells nobody that its theme has changed: whoever comes back to the pane finds it as Office is now. */
const COMING_BACK = ["focus", "visibilitychange"] as const;

export function useHost(): Host | undefined {
  const [host, setHost] = React.useState<Host>();
  React.useEffect(() => {
    const timer = setTimeout(() => {
      setHost((known) => known ?? { kind: "none", language: "zh-CN" });
    }, SILENCE);
    const look = (): void => {
      void findHost().then((found) => {
        setHost((known) => (known && sameHost(known, found) ? known : found));
      });
    };
    look();
    for (const event of COMING_BACK) window.addEventListener(event, look);
    return () => {
      clearTimeout(timer);
      for (const event of COMING_BACK) window.removeEventListener(event, look);
    };
  }, []);
  return host;
}

const sameHost = (one: Host, other: Host): boolean => JSON.stringify(one) === JSON.stringify(other);
