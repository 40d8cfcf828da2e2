import { words } from "../../engine/words";
import { law as law2021 } from "../measures25/document";
import { law } from "./document";

/** The two documents as texts name them: 44号 holds three measures, so its number alone does not tell which. */

const { number, ref } = law.document;
export const NEW = words(`${number}激励办法`, ref);
export const OLD = law2021.document.number;
