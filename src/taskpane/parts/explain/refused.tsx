import * as React from "react";
import type { Refusal } from "../../../workbook/formula/expression";
import { useSpeech } from "../../language";
import { quoted } from "../../separators";
import { Message } from "../message";

interface RefusedProps {
  readonly refusal: Refusal;
  readonly missingNames: readonly string[];
}

/** Why a call cannot be explained, and what to do: where a name is missing, that comes before anything else. */
export function Refused({ refusal, missingNames }: RefusedProps): React.ReactElement {
  const { strings, language } = useSpeech();
  if (missingNames.length)
    return (
      <Message title={strings.noSuchName(quoted(missingNames, language))} todo={strings.noSuchNameTodo} />
    );
  const tooMuch = refusal.why === "whole" || refusal.why === "large";
  const todo = tooMuch ? strings.refusedArea : strings.refusedTodo;
  return <Message title={strings.refused(refusal.part)} todo={`${strings.unreadable[refusal.why]}${todo}`} />;
}
