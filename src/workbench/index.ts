import { Workbench } from "./workbench";
import "./workbench.css";

declare global {
  /** For the browser tests, the bench, and whoever opens the console. */
  var workbench: Workbench;
}

const asked = new URLSearchParams(location.search).get("lang");
globalThis.workbench = new Workbench(asked === "en-US" ? "en-US" : "zh-CN");
void globalThis.workbench.start();
