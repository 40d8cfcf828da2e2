import type { Language } from "../engine/words";
import { createFunctions } from "./create";
import type { Facade } from "./facade";
import { facade } from "./facade-of-library";

/**
 * Associates every function, answering in that language, and puts the facade on the page. Where another build has done so
 * before, the functions stay with it, and so does their memory of calls: the facade alone is replaced, by one that has more languages.
 */
export function start(language: Language): void {
  const before = (globalThis as { BT?: Facade }).BT;
  if (before) {
    globalThis.BT = { ...facade, callsAt: (cell) => before.callsAt(cell) };
    return;
  }
  for (const [id, call] of createFunctions(language)) CustomFunctions.associate(id, call);
  globalThis.BT = facade;
}
