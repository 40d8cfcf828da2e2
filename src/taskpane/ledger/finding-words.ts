import { isoDay } from "../days";
import type { Speech } from "../language";
import { type Finding, dayOfEntry } from "./findings";
import { SEPARATORS } from "../separators";
import { changedBy, standingOf } from "./standing";

/** What a finding says, in the words of a language. */
export interface FindingWords {
  /** 依据已失效 */
  readonly what: string;
  /** The citation of the law concerned. */
  readonly law: string;
  /** What happened, or what to do. */
  readonly says: string;
}

export function wordsOf(finding: Finding, chosen: number, speech: Speech): FindingWords {
  const own = speech.strings.ledger;
  const { citation } = finding.entry.facts;
  const law = "clause" in finding ? finding.clause.citation : citation;
  const what =
    finding.kind === "error" ? `${own.findings.error} ${finding.error.code}` : own.findings[finding.kind];
  return { what, law, says: saysOf(finding, chosen, speech) };
}

function saysOf(finding: Finding, chosen: number, { strings, say, language }: Speech): string {
  const { says, sheet } = strings.ledger;
  const { entry } = finding;
  switch (finding.kind) {
    case "ended": {
      const { clause } = finding;
      const on = dayOfEntry(entry, chosen) ?? chosen;
      const changes = changedBy(clause, on).map(({ text }) => say(text));
      const until = clause.ends === null ? [] : [says.until(isoDay(clause.ends))];
      return (changes.length ? changes : until).join(SEPARATORS[language].clause);
    }
    case "not-yet": {
      const { inForceFrom, inForceFromIn } = finding.clause;
      return says.from(inForceFrom === null ? inForceFromIn : isoDay(inForceFrom));
    }
    case "differs":
      return says.differs;
    case "error":
      if (finding.error.code === "#NAME?") return says.noName;
      return finding.error.message ? say(finding.error.message) : "";
    case "not-read": {
      const { notRead } = entry.facts;
      return notRead?.kind === "part" ? says.notRead(notRead.refusal.part) : says.grammar;
    }
    case "day-fault":
      return says.dayFault(entry.facts.dayFault ? say(entry.facts.dayFault) : "");
    case "no-day": {
      const all = entry.facts.clauses.map((clause) => sheet.standings[standingOf(clause, chosen)]);
      return says.noDay(isoDay(chosen), [...new Set(all)].join(SEPARATORS[language].list));
    }
  }
}
