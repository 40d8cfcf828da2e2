import * as React from "react";
import type { Explanation } from "../../../engine/explanation";
import type { CellAddress, FunctionForm } from "../../../functions/facade";
import { cellName } from "../../../workbook/address";
import type { FormulaWish } from "../../../workbook/formula-writing";
import type { SelectedCell } from "../../../workbook/selected-cell";
import { copyText } from "../../clipboard";
import { areasIn } from "../../trial/arguments";
import type { Entries } from "../../trial/entry";
import { type Formula, formulaOf } from "../../trial/formula";
import { useSpeech } from "../../language";
import type { Notice } from "../../notice";
import type { Workbook } from "../../workbook";
import { DefaultButton, PrimaryButton } from "../../ui";
import { Message } from "../message";
import { NoticeLine } from "../notice-line";
import { InsertionLine } from "./insertion-line";
import { useInsertion } from "./use-insertion";

interface InsertPartProps {
  readonly workbook: Workbook;
  readonly form: FunctionForm;
  readonly entries: Entries;
  readonly explanation: Explanation | undefined;
  readonly target: CellAddress | undefined;
  readonly cell: SelectedCell | undefined;
}

type Outcome = Explanation["outcome"];

/** How a number reads in a cell that has no format of its own. */
const FORMATS: Readonly<Partial<Record<NonNullable<FunctionForm["gives"]>, string>>> = {
  amount: "#,##0.00",
  rate: "0.00%",
  date: "yyyy-mm-dd",
};

function wishFor(
  { text, problem }: Formula,
  at: CellAddress | undefined,
  form: FunctionForm,
  outcome: Outcome | undefined,
): FormulaWish | undefined {
  if (!at || problem) return undefined;
  const table = outcome?.kind === "table" ? outcome.rows : null;
  const isNumber = outcome?.kind === "scalar" && typeof outcome.value === "number";
  return {
    formula: text,
    at,
    rows: table?.length ?? 1,
    columns: table?.[0]?.length ?? 1,
    numberFormat: (isNumber && form.gives && FORMATS[form.gives]) || null,
  };
}

/** Something that is only an error because nothing is filled in yet is not worth a cell. */
const isIdle = (outcome: Outcome | undefined, entries: Entries): boolean =>
  outcome?.kind === "error" && outcome.error === "#VALUE!" && areasIn(entries).length === 0;

/** The form as a formula in the sheet. */
export function InsertPart(props: InsertPartProps): React.ReactElement {
  const { strings } = useSpeech();
  const { workbook, form, entries, explanation, target, cell } = props;
  const own = strings.trial.insert;
  const outcome = explanation?.outcome;
  const formula = React.useMemo(() => formulaOf(form, entries, target), [form, entries, target]);
  const idle = isIdle(outcome, entries);
  const wish = wishFor(formula, target, form, outcome);
  const { insertion, insert, accept, cancel } = useInsertion(workbook, wish);
  return (
    <section className="section trial-part" aria-labelledby="trial-insert">
      <div className="section-head">
        <h2 id="trial-insert">{own.title}</h2>
      </div>
      <p className="batch-formula" data-testid="trial-formula">
        <code>{formula.text}</code>
      </p>
      {formula.problem ? <Message tone="warning" title={own.problems[formula.problem]} /> : null}
      <div className="actions">
        <PrimaryButton
          iconProps={{ iconName: "Insert" }}
          text={target ? own.at(cellName(target)) : own.noCell}
          disabled={!wish || idle || insertion.kind === "busy"}
          onClick={insert}
          data-testid="trial-insert"
        />
        <CopyFormula text={formula.text} />
      </div>
      {idle ? <p className="aside">{own.nothingYet}</p> : null}
      {target ? (
        <InsertionLine
          insertion={insertion}
          target={target}
          wish={wish}
          outcome={outcome}
          cell={cell}
          onAccept={accept}
          onCancel={cancel}
        />
      ) : null}
    </section>
  );
}

function CopyFormula({ text }: { readonly text: string }): React.ReactElement {
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
      <DefaultButton
        iconProps={{ iconName: "Copy" }}
        text={strings.trial.insert.copy}
        onClick={() => void copy()}
        data-testid="trial-copy"
      />
      <NoticeLine notice={notice} />
    </>
  );
}
