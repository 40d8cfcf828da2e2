import * as React from "react";
import { type Host, findHost } from "../workbook/host";

/** Office.js outside Office may never answer: after this the pane says where it thinks it is, and corrects itself if need be. */
const SILENCE = 4_000;

export function useHost(): Host | undefined {
  const [host, setHost] = React.useState<Host>();
  React.useEffect(() => {
    const timer = setTimeout(() => {
      setHost((known) => known ?? { kind: "none", language: "zh-CN" });
    }, SILENCE);
    void findHost().then(setHost);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return host;
}
