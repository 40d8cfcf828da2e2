import * as React from "react";

export interface ComboOption {
  readonly value: string;
  readonly label: string;
  /** Small print beside it. */
  readonly aside?: string | undefined;
  readonly testId?: string | undefined;
}

export interface ComboGroup {
  /** `""` for options that need no heading. */
  readonly title: string;
  /** In the words of the law. */
  readonly chinese?: boolean | undefined;
  readonly options: readonly ComboOption[];
}

interface ComboboxProps {
  readonly id: string;
  readonly label: string;
  /** What the list of options is called. */
  readonly listLabel: string;
  readonly text: string;
  readonly groups: readonly ComboGroup[];
  /** Shown only while it has the focus. */
  readonly folded?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean | undefined;
  readonly testId: string;
  readonly onText: (text: string) => void;
  readonly onChoose: (value: string) => void;
}

/** A line to type into, with what it may become below: arrow keys, Enter and Escape, or the mouse. */
export function Combobox(props: ComboboxProps): React.ReactElement {
  const { id, label, text, groups, folded, placeholder, describedBy, invalid, testId, onText } = props;
  const list = useList(props);
  return (
    <div className="combo">
      <input
        id={id}
        className="field"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={list.shown}
        aria-controls={list.shown ? `${id}-list` : undefined}
        aria-activedescendant={list.shown && list.active >= 0 ? `${id}-${list.active}` : undefined}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        placeholder={placeholder}
        value={text}
        data-testid={testId}
        onChange={(event) => {
          list.open();
          onText(event.target.value);
        }}
        onFocus={list.open}
        onBlur={list.close}
        onKeyDown={list.onKey}
      />
      {list.shown ? <Options {...props} groups={groups} folded={folded} list={list} /> : null}
    </div>
  );
}

interface List {
  readonly shown: boolean;
  /** The option the keyboard stands on; -1 for none. */
  readonly active: number;
  readonly open: () => void;
  readonly close: () => void;
  readonly choose: (option: ComboOption) => void;
  readonly onKey: (event: React.KeyboardEvent) => void;
}

function useList({ id, text, groups, folded = false, onChoose, onText }: ComboboxProps): List {
  const options = groups.flatMap((group) => group.options);
  const [opened, setOpened] = React.useState(!folded);
  const [active, setActive] = React.useState(-1);
  React.useEffect(() => {
    setActive(-1);
  }, [text]);
  React.useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [id, active]);
  const close = (): void => {
    setActive(-1);
    if (folded) setOpened(false);
  };
  const choose = ({ value }: ComboOption): void => {
    close();
    onChoose(value);
  };
  const shown = opened && options.length > 0;
  const step = (by: number): void => {
    setOpened(true);
    setActive((at) => (at + by < -1 ? options.length - 1 : at + by >= options.length ? -1 : at + by));
  };
  const onKey = (event: React.KeyboardEvent): void => {
    const option = shown ? options[active] : undefined;
    if (event.key === "ArrowDown") step(1);
    else if (event.key === "ArrowUp") step(-1);
    else if (event.key === "Enter" && option) choose(option);
    else if (event.key === "Escape" && folded && shown) close();
    else if (event.key === "Escape" && !folded && text) onText("");
    else return;
    event.preventDefault();
  };
  return {
    shown,
    active,
    open: () => {
      setOpened(true);
    },
    close,
    choose,
    onKey,
  };
}

type OptionsProps = ComboboxProps & { readonly list: List };

function Options({ id, listLabel, groups, folded, list }: OptionsProps): React.ReactElement {
  let at = -1;
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      aria-label={listLabel}
      className={folded ? "combo-list combo-list-folded" : "combo-list"}
    >
      {groups.map((group, g) => {
        const options = group.options.map((option) => {
          at += 1;
          return <Option key={option.value} id={`${id}-${at}`} option={option} at={at} list={list} />;
        });
        if (group.title === "") return options;
        return (
          <div key={g} role="group" aria-labelledby={`${id}-group-${g}`} className="combo-group">
            <p id={`${id}-group-${g}`} className="combo-title" lang={group.chinese ? "zh-CN" : undefined}>
              {group.title}
            </p>
            {options}
          </div>
        );
      })}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly option: ComboOption;
  readonly at: number;
  readonly list: List;
}

const Option = ({ id, option, at, list }: OptionProps): React.ReactElement => (
  <div
    id={id}
    role="option"
    aria-selected={at === list.active}
    className="combo-option"
    data-testid={option.testId}
    // The focus stays in the line, so that the list does not fold up under the mouse.
    onMouseDown={(event) => {
      event.preventDefault();
    }}
    onClick={() => {
      list.choose(option);
    }}
  >
    <span>{option.label}</span>
    {option.aside ? <span className="combo-aside">{option.aside}</span> : null}
  </div>
);
