import { memory } from "./memory";
import { associate } from "./associate";

/**
 * `functions.js`: a classic script that associates every function and touches neither DOM, network nor Office.js, so that it
 * loads wherever there is a `CustomFunctions`. Excel waits for it: it carries the Chinese wording alone
 * (scripts/chinese-only.cjs), and of what the pane asks for only the memory of calls.
 */
associate("zh-CN");
globalThis.BT = memory;
