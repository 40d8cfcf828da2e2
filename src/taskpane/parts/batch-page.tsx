import * as React from "react";
import type { Facade, FunctionInfo } from "../../functions/facade";
import { type Area, areaName, columnLetters } from "../../workbook/address";
import { type Column, exampleFor, isList, offered } from "../batch-example";
import { copyText } from "../clipboard";
import { useSpeech } from "../language";
import type { Notice } from "../notice";
import { DefaultButton, IconButton } from "../ui";
import type { Workbook } from "../workbook";
import { NoticeLine } from "./notice-line";

interface BatchPageProps {
  readonly facade: Pick<Facade, "functions">;
  readonly workbook: Pick<Workbook, "readSelectedArea">;
  /** Changes whenever the selection may have moved. */
  readonly moves: number;
  readonly onBack: () => void;
}

/** Whole lists, as they can be done today: one formula for all rows, written out for the selected list. */
export function BatchPage({ facade, workbook, moves, onBack }: BatchPageProps): React.ReactElement {
  const { strings } = useSpeech();
  const area = useSelectedArea(workbook, moves);
  return (
    <section className="section batch">
      <div className="batch-head">
        <IconButton
          iconProps={{ iconName: "Back" }}
          ariaLabel={strings.batch.back}
          title={strings.batch.back}
          onClick={onBack}
        />
        <h2>{strings.batch.title}</h2>
      </div>
      <p>{strings.batch.today}</p>
      <WorkedExample functions={offered(facade.functions)} area={isList(area) ? area : undefined} />
      <h3>{strings.batch.howTitle}</h3>
      <ol className="batch-how">
        {strings.batch.how.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p className="aside">{strings.batch.later}</p>
    </section>
  );
}

function useSelectedArea(workbook: Pick<Workbook, "readSelectedArea">, moves: number): Area | undefined {
  const [area, setArea] = React.useState<Area>();
  React.useEffect(() => {
    let current = true;
    void workbook.readSelectedArea().then((read) => {
      if (current) setArea(read.ok ? read.value : undefined);
    });
    return () => {
      current = false;
    };
  }, [workbook, moves]);
  return area;
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
        <span>{strings.batch.function}</span>
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
        {area && fits ? strings.batch.forSelection(areaName(area)) : strings.batch.example}
      </p>
      <Formula text={formula} />
      {area ? null : <p className="aside">{strings.batch.noSelection}</p>}
      {misfit ? <p className="aside">{strings.batch.width(area.columns, least, most)}</p> : null}
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
        text={strings.batch.copyFormula}
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
      <h3>{strings.batch.columns}</h3>
      <ol className="batch-columns">
        {columns.map(({ label, year, optional }, index) => (
          <li key={index}>
            <span className="batch-letter">{columnLetters(from + index)}</span>
            <span>{year === undefined ? say(label) : strings.batch.years(say(label), year)}</span>
            {optional ? <span className="batch-optional">{strings.batch.optional}</span> : null}
          </li>
        ))}
      </ol>
    </>
  );
}
