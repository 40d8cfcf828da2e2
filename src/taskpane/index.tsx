import "./ui/no-cdn";
import "./styles/pane.css";
import * as React from "react";
import { render } from "react-dom";
import { Crash } from "./crash";
import { useFacade } from "./facade-in-language";
import { Speaking } from "./language";
import { Pane } from "./pane";
import { followPageColours, registerOwnIcons } from "./ui";
import { useHost } from "./use-host";
import { workbook } from "./workbook";

function Page(): React.ReactElement {
  const host = useHost();
  const language = host?.language ?? "zh-CN";
  const { facade, ready } = useFacade(language);
  const dark = host?.kind === "excel" && host.dark;
  React.useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = dark ? "dark" : "light";
    followPageColours();
  }, [language, dark]);
  return (
    <Speaking language={language}>
      <Crash>
        <Pane host={ready ? host : undefined} facade={facade} workbook={workbook} />
      </Crash>
    </Speaking>
  );
}

registerOwnIcons();
render(<Page />, document.getElementById("root"));
