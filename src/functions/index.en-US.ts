import { start } from "./start";

/**
 * `functions.en-US.js`: the same with both wordings, which an English pane loads behind `functions.js`; in a build for English
 * (`LANGUAGE=en-US`) it is `functions.js` itself.
 */
start("en-US");
