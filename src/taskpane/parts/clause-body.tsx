import * as React from "react";
import type { ClauseView } from "../../engine/explanation";
import { ClauseText } from "./clause-text";
import { Opens } from "./opens";
import { Readings } from "./readings";

/** The words of a clause with everything needed to read them. */
export const ClauseBody = ({ clause }: { readonly clause: ClauseView }): React.ReactElement => (
  <>
    <ClauseText clause={clause} />
    <Opens opens={clause.opens} />
    <Readings readings={clause.readings} />
  </>
);
