import * as React from "react";
import type { Found } from "../../../functions/facade";
import { useSpeech } from "../../language";
import { SEPARATORS } from "../../separators";
import type { Strings } from "../../strings/zh-CN";
import { DefaultButton } from "../../ui";
import { Message } from "../message";

interface NothingFoundProps {
  readonly found: Found;
  readonly query: string;
  readonly onForget: () => void;
}

/** Why there is nothing, and what to do: which word found nothing, or that the filters leave nothing. */
export function NothingFound({ found, query, onForget }: NothingFoundProps): React.ReactElement {
  const { strings, language } = useSpeech();
  if (found.unfiltered === 0)
    return (
      <Message
        title={strings.find.none(query)}
        todo={missingWords(found, strings, SEPARATORS[language].list)}
      />
    );
  return (
    <>
      <Message title={strings.find.filteredOut} todo={strings.find.filteredOutTodo(found.unfiltered)} />
      <p className="find-forget">
        <DefaultButton text={strings.find.forget} onClick={onForget} data-testid="find-forget" />
      </p>
    </>
  );
}

function missingWords({ words }: Found, { find }: Strings, between: string): string {
  const counted = words.map(({ word, clauses }) => [word, clauses ?? 0] as const);
  const nowhere = counted.filter(([, clauses]) => clauses === 0).map(([word]) => word);
  return nowhere.length > 0
    ? find.noneHas(nowhere.map((word) => `“${word}”`).join(between))
    : find.noneTogether(counted.map(([word, clauses]) => find.standsIn(word, clauses)).join(between));
}
