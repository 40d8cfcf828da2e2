import type { Language } from "../engine/words";
import { createFunctions } from "./create";

/** Associates every function, answering in that language. */
export function associate(language: Language): void {
  for (const [id, call] of createFunctions(language)) CustomFunctions.associate(id, call);
}
