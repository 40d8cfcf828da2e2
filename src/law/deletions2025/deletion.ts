import { showDay } from "../../engine/show";
import { law } from "./document";

/** Two items of 包府发〔2021〕5号 deleted by 包府发〔2025〕3号 — 正文、末段 */

/** From this day on the items are gone. */
export const DELETED = law.period("末段", "本通知自印发之日起实施", "2025-02-17", null);

/** All that is known of the day of 5号: the year in its number. */
export const KNOWN_FROM = law.period("正文", "(包府发〔20215号)部分内容进行修改", "2021-01-01", null);

/** The two days as people read them. */
export const DELETED_ON = showDay(DELETED.from);
export const FIRST_DAY = showDay(KNOWN_FROM.from);

/** What the deletion rests on: the words deleted, and their last day. */
export const NOTICE_CLAUSES = [KNOWN_FROM, DELETED].map(({ clause }) => clause);
