import { words } from "../../engine/words";
import { PERIOD_2021 } from "../measures25/transfer-2021";
import { law } from "./document";

/** The two documents as texts name them: 44号 holds three measures, so its number alone does not tell which. */

const { number, ref } = law.document;
export const NEW = words(`${number}激励办法`, ref);
export const OLD = PERIOD_2021.clause.document.number;
