import * as React from "react";
import type { FunctionInfo } from "../../../functions/facade";
import { type Area, areaName, columnLetters } from "../../../workbook/address";
import { type Column, exampleFor, isList, offered } from "../../batch/each-row-example";
import { copyText } from "../../clipboard";
import { useSpeech } from "../../language";
import type { Notice } from "../../notice";
import { DefaultButton } from "../../ui";
import { NoticeLine } from "../notice-line";

interface EachRowProps {
  readonly functions: readonly FunctionInfo[];
  /** The selected list, if one is selected. */
  readonly area: Area | undefined;
}

/** Whole lists by one formula for all rows, written out for the selected list. */
export function EachRow({ functions, area }: EachRowProps): React.ReactElement {
  const { strings } = useSpeech();
  const say = strings.batch.each;
  return (
    <section className="section batch">
      <details>
        <summary className="fold">{say.title}</summary>
        <p>{say.today}</p>
        <WorkedExample functions={offered(functions)} area={isList(area) ? area : undefined} />
        <h3>{say.howTitle}</h3>
        <ol className="batch-how">
          {say.how.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </details>
    </section>
  );
}

interface WorkedExampleProps {
  readonly functions: readonly FunctionInfo[];
  readonly area: Area | undefined;
}

function WorkedExample({ functions, area }: WorkedExampleProps): React.ReactElement | null {
  const { strings, say } = useSpeech();
  const [chosen, setChosen] = React.useState<string>();
  const fitting = functions.find((info) => exampleFor(info, area).fits);
  const info = functions.find(({ name }) => name === chosen) ?? fitting ?? functions[0];
  if (!info) return null;
  const { formula, columns, least, most, fits } = exampleFor(info, area);
  const misfit = area && !fits;
  return (
    <>
      <label className="batch-choice">
        <span>{strings.batch.each.function}</span>
        <select
          value={info.name}
          onChange={(event) => {
            setChosen(event.target.value);
          }}
        >
          {functions.map(({ name, title }) => (
            <option key={name} value={name}>
              {say(title)}
            </option>
          ))}
        </select>
      </label>
      <p className="batch-for">
        {area && fits ? strings.batch.each.forSelection(areaName(area)) : strings.batch.each.example}
      </p>
      <Formula text={formula} />
      {area ? null : <p className="aside">{strings.batch.each.noSelection}</p>}
      {misfit ? <p className="aside">{strings.batch.each.width(area.columns, least, most)}</p> : null}
      <Columns columns={columns} from={area && fits ? area.column : 1} />
    </>
  );
}

function Formula({ text }: { readonly text: string }): React.ReactElement {
  const { strings } = useSpeech();
  const [notice, setNotice] = React.useState<Notice>();
  React.useEffect(() => {
    setNotice(undefined);
  }, [text]);
  const copy = async (): Promise<void> => {
    setNotice({ kind: (await copyText(text)) ? "copied" : "copy-failed" });
  };
  return (
    <>
      <p className="batch-formula">
        <code>{text}</code>
      </p>
      <DefaultButton
        iconProps={{ iconName: "Copy" }}
        text={strings.batch.each.copyFormula}
        onClick={() => void copy()}
      />
      <NoticeLine notice={notice} />
    </>
  );
}

function Columns({
  columns,
  from,
}: {
  readonly columns: readonly Column[];
  readonly from: number;
}): React.ReactElement {
  const { strings, say } = useSpeech();
  return (
    <>
      <h3>{strings.batch.each.columns}</h3>
      <ol className="batch-columns">
        {columns.map(({ label, year, optional }, index) => (
          <li key={index}>
            <span className="batch-letter">{columnLetters(from + index)}</span>
            <span>{year === undefined ? say(label) : strings.batch.each.years(say(label), year)}</span>
            {optional ? <span className="batch-optional">{strings.batch.each.optional}</span> : null}
          </li>
        ))}
      </ol>
    </>
  );
}
