import type { ClauseInDocument } from "../../../engine/document-view";

const LONGEST = 40;
const HEADING_LEVEL = 2;

/** Whether a clause is no more than the heading of what follows: 三、加强基础设施建设. */
export const isHeading = ({ level, own: { original }, view }: ClauseInDocument): boolean =>
  level <= HEADING_LEVEL &&
  view.heading !== "" &&
  original.length <= LONGEST &&
  original.replace(/\s/gu, "").endsWith(view.heading.replace(/\s/gu, ""));
