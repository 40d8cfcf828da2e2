import * as React from "react";
import type { ListRule } from "../../../functions/facade";
import { documentOf, rulesByDocument, rulesNamed, rulesWith } from "../../batch/rules-found";
import { useSpeech } from "../../language";
import { DefaultButton, SearchBox } from "../../ui";
import { Message } from "../message";
import { Part } from "./part";

interface RulePartProps {
  readonly rules: readonly ListRule[];
  /** Names of rules used before, the last one first. */
  readonly recent: readonly string[];
  readonly chosen: ListRule | undefined;
  readonly onChoose: (rule: ListRule) => void;
}

/** Which rule the list is held against. */
export function RulePart({ rules, recent, chosen, onChoose }: RulePartProps): React.ReactElement {
  const { strings } = useSpeech();
  const [open, setOpen] = React.useState(chosen === undefined);
  return (
    <Part name="rule" title={strings.batch.rule.title}>
      {chosen && !open ? (
        <Chosen
          rule={chosen}
          onChange={() => {
            setOpen(true);
          }}
        />
      ) : (
        <Finder
          rules={rules}
          recent={recent}
          chosen={chosen}
          onChoose={(rule) => {
            setOpen(false);
            onChoose(rule);
          }}
        />
      )}
    </Part>
  );
}

function Chosen({
  rule,
  onChange,
}: {
  readonly rule: ListRule;
  readonly onChange: () => void;
}): React.ReactElement {
  const { strings, say } = useSpeech();
  const place = React.useRef<HTMLDivElement>(null);
  // The list of rules has gone from under the keyboard.
  React.useEffect(() => {
    if (document.activeElement === document.body) place.current?.querySelector("button")?.focus();
  }, []);
  return (
    <div className="chosen" ref={place}>
      <div>
        <p className="chosen-title" data-testid="batch-chosen-rule">
          {say(rule.title)}
        </p>
        <p className="chosen-about" lang="zh-CN">
          {documentOf(rule)}
        </p>
      </div>
      <DefaultButton
        text={strings.batch.change}
        ariaLabel={`${strings.batch.change} ${strings.batch.rule.title}`}
        onClick={onChange}
      />
    </div>
  );
}

type FinderProps = RulePartProps;

function Finder({ rules, recent, chosen, onChoose }: FinderProps): React.ReactElement {
  const { strings } = useSpeech();
  const [query, setQuery] = React.useState("");
  const found = rulesWith(rules, query);
  const used = query.trim() ? [] : rulesNamed(rules, recent);
  const group = (name: string, title: string, own: readonly ListRule[]): React.ReactElement => (
    <RuleList key={title} name={name} title={title} rules={own} chosen={chosen} onChoose={onChoose} />
  );
  return (
    <>
      <SearchBox
        value={query}
        placeholder={strings.batch.rule.hint}
        ariaLabel={strings.batch.rule.search}
        clearButtonProps={{ ariaLabel: strings.batch.rule.clear }}
        onChange={(_, value) => {
          setQuery(value ?? "");
        }}
        data-testid="batch-rule-search"
      />
      {found.length === 0 ? (
        <Message title={strings.batch.rule.none(query)} todo={strings.batch.rule.noneTodo} />
      ) : null}
      {used.length > 0 ? group("recent", strings.batch.rule.recent, used) : null}
      {rulesByDocument(found).map(({ document, rules: own }) =>
        group("rule", document || strings.batch.rule.across, own),
      )}
    </>
  );
}

interface RuleListProps {
  /** Tells the groups apart for tests. */
  readonly name: string;
  /** A document, in the words of the law, or what else they have in common. */
  readonly title: string;
  readonly rules: readonly ListRule[];
  readonly chosen: ListRule | undefined;
  readonly onChoose: (rule: ListRule) => void;
}

function RuleList({ name, title, rules, chosen, onChoose }: RuleListProps): React.ReactElement {
  const { say } = useSpeech();
  return (
    <div className="rules">
      <h3 lang={title.startsWith("《") ? "zh-CN" : undefined}>{title}</h3>
      <ul>
        {rules.map((rule) => (
          <li key={rule.name}>
            <button
              type="button"
              className="rule-choice"
              aria-pressed={rule === chosen}
              data-testid={`batch-${name}-${rule.name}`}
              onClick={() => {
                onChoose(rule);
              }}
            >
              <span>{say(rule.title)}</span>
              <code>{rule.name}</code>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
