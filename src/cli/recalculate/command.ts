import { resolve } from "node:path";
import { type Language, words } from "../../engine/words";
import type { Facade } from "../../functions/facade";
import type { Library } from "../../functions/library";
import type { RecalculationAsked } from "../arguments";
import { withFile } from "../file-troubles";
import { harmless } from "../harmless";
import { blobOf, chosenSheet, openWorkbook } from "../list-file";
import { ProgressLine } from "../progress";
import { type Terminal, breathe, goOn } from "../terminal";
import { EXIT, type Exit } from "../trouble";
import { namesAndTables } from "./names-and-tables";
import { Recalculation } from "./recalculation";
import { RecalculationReport } from "./recalculation-report";

/** The law as the functions of the sheet have it. */
export interface Law {
  readonly library: Library;
  readonly facade: Facade;
}

/** Checks the formulas stored in a workbook: what differs goes to standard output, the counts to standard error. */
export async function recalculate(
  asked: RecalculationAsked,
  { library, facade }: Law,
  language: Language,
  terminal: Terminal,
): Promise<Exit> {
  const path = resolve(terminal.folder, asked.file);
  const file = await openWorkbook(path, asked.file);
  const sheet = asked.sheet === undefined ? undefined : chosenSheet(file, asked.sheet);
  const line = new ProgressLine(terminal, language, words("复核", "Checking"), null);
  return withFile(asked.file, async () => {
    const parts = await namesAndTables(await blobOf(path));
    const pause = async (formulas: number): Promise<void> => {
      await breathe();
      goOn(terminal);
      if (formulas > 0) line.at(formulas);
    };
    const recalculation = new Recalculation({ library, language, file, parts, sheet, pause });
    const report = new RecalculationReport(recalculation.functionNames, language, (name) =>
      facade.cite(name),
    );
    for await (const checked of recalculation.findings()) {
      const printed = report.add(checked, asked.json);
      if (printed === "") continue;
      line.end();
      await terminal.print(asked.json ? printed : harmless(printed));
    }
    line.end();
    terminal.tell(report.counts());
    return report.different > 0 ? EXIT.different : EXIT.fine;
  });
}
