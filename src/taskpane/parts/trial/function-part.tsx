import * as React from "react";
import type { FunctionForm } from "../../../functions/facade";
import { type RuleGroup, documentOf, rulesByDocument, rulesNamed, rulesWith } from "../../batch/rules-found";
import { useSpeech } from "../../language";
import { DefaultButton } from "../../ui";
import { Message } from "../message";
import { type ComboGroup, Combobox } from "./combobox";

interface FunctionPartProps {
  readonly forms: readonly FunctionForm[];
  /** Names of functions tried before, the last one first. */
  readonly recent: readonly string[];
  readonly chosen: FunctionForm | undefined;
  readonly onChoose: (form: FunctionForm) => void;
}

/** Which function is tried. */
export function FunctionPart({ forms, recent, chosen, onChoose }: FunctionPartProps): React.ReactElement {
  const { strings } = useSpeech();
  const [open, setOpen] = React.useState(false);
  const [justChosen, setJustChosen] = React.useState(false);
  const finding = open || !chosen;
  return (
    <section className="section trial-part" aria-labelledby="trial-function">
      <div className="section-head">
        <h2 id="trial-function">{strings.trial.choose.title}</h2>
      </div>
      {chosen && !finding ? (
        <Chosen
          form={chosen}
          takesFocus={justChosen}
          onChange={() => {
            setOpen(true);
          }}
        />
      ) : (
        <Finder
          forms={forms}
          recent={recent}
          wanted={open}
          onChoose={(form) => {
            setOpen(false);
            setJustChosen(true);
            onChoose(form);
          }}
        />
      )}
    </section>
  );
}

interface ChosenProps {
  readonly form: FunctionForm;
  /** It has just been chosen in the line to type into, which is gone. */
  readonly takesFocus: boolean;
  readonly onChange: () => void;
}

function Chosen({ form, takesFocus, onChange }: ChosenProps): React.ReactElement {
  const { strings, say } = useSpeech();
  const title = documentOf(form);
  React.useEffect(() => {
    if (takesFocus) document.getElementById(CHANGE)?.focus();
  }, [takesFocus]);
  return (
    <>
      <div className="chosen">
        <div>
          <p className="chosen-title" data-testid="trial-chosen">
            {say(form.title)}
          </p>
          <p className="chosen-about">
            {title ? (
              <span lang="zh-CN" className="trial-document">
                {title}{" "}
              </span>
            ) : null}
            <code>{form.name}</code>
          </p>
        </div>
        <DefaultButton
          id={CHANGE}
          text={strings.trial.choose.change}
          ariaLabel={strings.trial.choose.changeName}
          onClick={onChange}
          data-testid="trial-change"
        />
      </div>
      <p className="trial-about">{say(form.about)}</p>
    </>
  );
}

interface FinderProps {
  readonly forms: readonly FunctionForm[];
  readonly recent: readonly string[];
  /** Somebody has just asked for it. */
  readonly wanted: boolean;
  readonly onChoose: (form: FunctionForm) => void;
}

function Finder({ forms, recent, wanted, onChoose }: FinderProps): React.ReactElement {
  const { strings, say } = useSpeech();
  const own = strings.trial.choose;
  const [query, setQuery] = React.useState("");
  const found = React.useMemo(() => rulesWith(forms, query), [forms, query]);
  React.useEffect(() => {
    if (wanted) document.getElementById(SEARCH)?.focus();
  }, [wanted]);
  const group = (title: string, some: readonly FunctionForm[], prefix: string): ComboGroup => ({
    title,
    chinese: title.startsWith("《"),
    options: some.map((form) => ({
      value: form.name,
      label: say(form.title),
      aside: form.name,
      testId: `${prefix}-${form.name}`,
    })),
  });
  const used = query.trim() ? [] : rulesNamed(forms, recent);
  return (
    <>
      <Combobox
        id={SEARCH}
        label={own.search}
        listLabel={own.title}
        text={query}
        placeholder={own.hint}
        testId="trial-search"
        groups={[
          ...(used.length > 0 ? [group(own.recent, used, "trial-recent")] : []),
          ...acrossLast(rulesByDocument(found)).map(({ document, rules }) =>
            group(document || own.across, rules, "trial-function"),
          ),
        ]}
        onText={setQuery}
        onChoose={(name) => {
          const form = forms.find((one) => one.name === name);
          if (form) onChoose(form);
        }}
      />
      <p className="spoken" role="status">
        {query.trim() ? own.found(found.length) : ""}
      </p>
      {found.length === 0 ? <Message title={own.none(query)} todo={own.noneTodo} /> : null}
    </>
  );
}

const SEARCH = "trial-search";
const CHANGE = "trial-change";

/** What belongs to no document comes after all that do. */
const acrossLast = (groups: readonly RuleGroup<FunctionForm>[]): readonly RuleGroup<FunctionForm>[] => [
  ...groups.filter(({ document }) => document !== ""),
  ...groups.filter(({ document }) => document === ""),
];
