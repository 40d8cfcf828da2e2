import { facadeOver } from "./facade-of-library";
import { associate } from "./associate";
import { memory } from "./memory";

/**
 * `law.js`: the same library with everything the pane asks of it (`globalThis.BT`), in Chinese; `law.en-US.js`: in both languages.
 * The pane fetches the one for its language behind `functions.js`; the functions then stay with that one, and so does their memory of
 * calls. In a build for English (`LANGUAGE=en-US`) it is `functions.js` itself.
 */
const before = (globalThis as { BT?: typeof globalThis.BT }).BT;
if (!before) associate("en-US");
globalThis.BT = facadeOver({ ...memory, callsAt: (cell) => (before ?? memory).callsAt(cell) });
