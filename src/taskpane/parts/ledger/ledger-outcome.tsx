import * as React from "react";
import { areaName } from "../../../workbook/address";
import type { Trouble } from "../../../workbook/outcome";
import type { Finding } from "../../ledger/findings";
import { wordsOf } from "../../ledger/finding-words";
import { daysText } from "../../ledger/ledger-words";
import { countText } from "../../ledger/numbers";
import { type LawAtHand, retold } from "../../ledger/retold";
import type { LedgerResult } from "../../ledger/state";
import { useSpeech } from "../../language";
import { SEPARATORS } from "../../separators";
import type { Workbook } from "../../workbook";
import { Message } from "../message";
import { NotShown } from "./not-shown";

interface LedgerOutcomeProps {
  readonly result: LedgerResult;
  readonly facade: LawAtHand;
  readonly workbook: Pick<Workbook, "showArea">;
}

/** What has been listed and what the audit has found. */
export function LedgerOutcome({ result, facade, workbook }: LedgerOutcomeProps): React.ReactElement {
  const { strings } = useSpeech();
  const own = strings.ledger;
  const { formulas, functions, clauses, sheet, audit } = result;
  const counts = { formulas, functions, clauses };
  return (
    <>
      <section className="section ledger-result" data-testid="ledger-result">
        <Message tone="done" title={own.done(countText(formulas), sheet)} todo={own.doneAudit(audit)} />
        <dl className="ledger-counts">
          {(["formulas", "functions", "clauses"] as const).map((name) => (
            <div key={name}>
              <dt>{own.counts[name]}</dt>
              <dd data-testid={`ledger-${name}`}>{countText(counts[name])}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Audit result={result} facade={facade} workbook={workbook} />
    </>
  );
}

/** More than a person goes through in a pane; the sheet has them all. */
const MOST_SHOWN = 100;

function Audit({ result: { findings, chosen }, facade, workbook }: LedgerOutcomeProps): React.ReactElement {
  const { strings } = useSpeech();
  const own = strings.ledger;
  const [trouble, setTrouble] = React.useState<Trouble>();
  const shownFindings = React.useMemo(
    () => findings.slice(0, MOST_SHOWN).map((finding) => retold(finding, facade)),
    [findings, facade],
  );
  const go = async ({ entry, cells }: Finding): Promise<void> => {
    const [area] = cells.runs.areas;
    if (!area) return;
    const shown = await workbook.showArea(entry.facts.group.sheet, area);
    setTrouble(shown.ok ? undefined : shown.trouble);
  };
  return (
    <section className="section" aria-labelledby="ledger-audit" data-testid="ledger-audit">
      <h2 id="ledger-audit">
        {own.audit}
        {findings.length ? <span className="count">{countText(findings.length)}</span> : null}
      </h2>
      <NotShown trouble={trouble} />
      {findings.length === 0 ? <Message tone="done" title={own.clean} todo={own.cleanTodo} /> : null}
      <ul className="findings">
        {shownFindings.map((finding, i) => (
          <li key={i}>
            <FindingItem finding={finding} chosen={chosen} onGo={() => void go(finding)} />
          </li>
        ))}
      </ul>
      {findings.length > MOST_SHOWN ? (
        <p className="aside">{own.more(countText(findings.length - MOST_SHOWN))}</p>
      ) : null}
    </section>
  );
}

interface FindingItemProps {
  readonly finding: Finding;
  readonly chosen: number;
  readonly onGo: () => void;
}

function FindingItem({ finding, chosen, onGo }: FindingItemProps): React.ReactElement {
  const speech = useSpeech();
  const own = speech.strings.ledger;
  const { entry, cells, kind } = finding;
  const { runs } = cells;
  const { group, title } = entry.facts;
  const { what, law, says } = wordsOf(finding, chosen, speech);
  const [area] = runs.areas;
  const place = area ? areaName({ sheet: "", ...area }) : "";
  const day = "clause" in finding ? own.comment.day(daysText(entry.facts, cells, chosen, speech)) : "";
  const reasons = [day, says].filter(Boolean).join(SEPARATORS[speech.language].clause);
  return (
    <button type="button" className={`finding finding-${kind}`} onClick={onGo} data-testid="ledger-finding">
      <span className="finding-head">
        <span className="finding-what">{what}</span>
        {runs.cells > 1 ? <span className="finding-count">{own.cells(countText(runs.cells))}</span> : null}
      </span>
      <span className="finding-place">
        {group.sheet}!{place}
        {group.hidden ? ` · ${own.hiddenSheet}` : ""}
        {` · ${speech.say(title)}`}
      </span>
      {reasons ? <span className="finding-says">{reasons}</span> : null}
      {law ? (
        <span className="finding-law" lang="zh-CN">
          {law}
        </span>
      ) : null}
    </button>
  );
}
