import type { Language } from "../engine/words";
import { createFunctions } from "./create";
import { facade } from "./facade-of-library";

/**
 * `functions.js`: a classic script that associates every function and touches neither DOM, network nor Office.js, so that it
 * loads wherever there is a `CustomFunctions`.
 */
declare const __LANGUAGE__: Language;

for (const [id, call] of createFunctions(__LANGUAGE__)) CustomFunctions.associate(id, call);

globalThis.BT = facade;
