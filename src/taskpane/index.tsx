import "./ui/no-cdn";
import "./styles/pane.css";
import * as React from "react";
import { render } from "react-dom";
import { Crash } from "./crash";
import { Speaking } from "./language";
import { Pane } from "./pane";
import { followPageColours, registerOwnIcons } from "./ui";
import { useHost } from "./use-host";
import { useLanguage } from "./use-language";
import { useLaw } from "./use-law";
import { workbook } from "./workbook";

function Page(): React.ReactElement {
  const host = useHost();
  const [language, choose] = useLanguage(host?.language ?? "zh-CN");
  const law = useLaw(language);
  const dark = host?.kind === "excel" && host.dark;
  React.useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = dark ? "dark" : "light";
    followPageColours();
  }, [language, dark]);
  return (
    <Speaking language={language} onLanguage={choose}>
      <Crash>
        <Pane host={host} law={law} workbook={workbook} />
      </Crash>
    </Speaking>
  );
}

registerOwnIcons();
render(<Page />, document.getElementById("root"));
