import type { DocumentView } from "../../../engine/document-view";
import { isoDay } from "../../days";
import type { Strings } from "../../strings/zh-CN";

type Texts = Strings["read"]["timeline"];

/** The first day as far as it is known. */
export const firstDay = ({ inForceFrom, inForceFromIn }: DocumentView, texts: Texts): string =>
  inForceFromIn ? texts.year(inForceFromIn) : inForceFrom === null ? texts.noDate : isoDay(inForceFrom);

/** From the first day to the last, as the document states them. */
export function spanOf(document: DocumentView, texts: Texts): string {
  const { inForceFrom, issued, ends } = document;
  if (inForceFrom === null) return issued === null ? texts.noDate : texts.issuedOnly(isoDay(issued));
  const from = firstDay(document, texts);
  return ends === null ? texts.open(from) : texts.span(from, isoDay(ends));
}

/** How it stands on the day. */
export function stateOf({ inForce, inForceFrom }: DocumentView, on: number, texts: Texts): string {
  if (inForce === null) return texts.undated;
  const early = inForceFrom !== null && on < inForceFrom;
  return inForce ? texts.inForce : early ? texts.early : texts.over;
}

/** The same with the day. */
export const stateAt = (document: DocumentView, on: number, texts: Texts): string =>
  document.inForce === null ? texts.undated : texts.on(isoDay(on), stateOf(document, on, texts));
