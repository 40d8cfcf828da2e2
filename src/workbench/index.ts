import { Workbench } from "./workbench";
import "./workbench.css";

declare global {
  /** For the browser tests, the bench, and whoever opens the console. */
  var workbench: Workbench;
}

const asked = new URLSearchParams(location.search);
globalThis.workbench = new Workbench(
  asked.get("lang") === "en-US" ? "en-US" : "zh-CN",
  asked.get("theme") === "dark" ? "dark" : "light",
);
void globalThis.workbench.start();
