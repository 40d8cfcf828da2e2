import "./ui/no-cdn";
import "./styles/pane.css";
import * as React from "react";
import { render } from "react-dom";
import type { Facade } from "../functions/facade";
import { Crash } from "./crash";
import { Speaking } from "./language";
import { Pane } from "./pane";
import { followPageColours, registerOwnIcons } from "./ui";
import { useHost } from "./use-host";
import { workbook } from "./workbook";

/** functions.js runs before this script, unless it could not be fetched. */
const facade = (globalThis as { BT?: Facade }).BT;

function Page(): React.ReactElement {
  const host = useHost();
  const language = host?.language ?? "zh-CN";
  const dark = host?.kind === "excel" && host.dark;
  React.useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = dark ? "dark" : "light";
    followPageColours();
  }, [language, dark]);
  return (
    <Speaking language={language}>
      <Crash>
        <Pane host={host} facade={facade} workbook={workbook} />
      </Crash>
    </Speaking>
  );
}

registerOwnIcons();
render(<Page />, document.getElementById("root"));
