import { LAW_BASE } from "../law";

declare const __VERSION__: string;

/** `1.0.0 · 法规库 2025-03-04`: the add-in's version and the date of its law base. */
export const VERSION = `${__VERSION__} · 法规库 ${LAW_BASE}`;
