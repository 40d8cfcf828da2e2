import { type Language, inLanguage, words } from "../engine/words";
import { library } from "../functions/create";
import { facade } from "../functions/facade-of-library";
import { type Asked, askedBy, languageAsked } from "./arguments";
import { batch } from "./batch";
import { findRule } from "./find-rule";
import { harmless } from "./harmless";
import { HELP } from "./help";
import { languageOf } from "./language";
import { listedAsJson, listedRules } from "./list-rules";
import { recalculate } from "./recalculate/command";
import type { Terminal } from "./terminal";
import { EXIT, type Exit, Interrupted, OutputClosed, Trouble } from "./trouble";

/** Runs the command; every failure ends in one sentence on standard error and a number. */
export async function main(argv: readonly string[], given: Terminal): Promise<Exit> {
  const terminal: Terminal = {
    ...given,
    tell: (text) => {
      given.tell(harmless(text));
    },
  };
  const language = languageOf(languageAsked(argv), terminal.environment);
  try {
    return await run(askedBy(argv), language, terminal);
  } catch (error) {
    return failed(error, language, terminal);
  }
}

async function run(asked: Asked, language: Language, terminal: Terminal): Promise<Exit> {
  switch (asked.kind) {
    case "help":
      await terminal.print(inLanguage(HELP, language));
      return EXIT.fine;
    case "list": {
      const rules = asked.rule === undefined ? facade.lists : [findRule(asked.rule, facade.lists)];
      await terminal.print((asked.json ? listedAsJson : listedRules)(rules, language));
      return EXIT.fine;
    }
    case "recalculate":
      return recalculate(asked, { library, facade }, language, terminal);
    case "batch":
      return batch(asked, facade, language, terminal);
  }
}

function failed(error: unknown, language: Language, terminal: Terminal): Exit {
  if (error instanceof OutputClosed) return EXIT.fine;
  const [says, exit] = sentence(error, terminal);
  terminal.tell(`${terminal.watched ? "\n" : ""}${inLanguage(says, language)}\n`);
  return exit;
}

function sentence(error: unknown, { stop }: Terminal): readonly [Trouble["says"], Exit] {
  if (error instanceof Interrupted || stop.aborted)
    return [words("已中止，没有写出任何文件。", "Stopped; no file was written."), EXIT.interrupted];
  if (error instanceof Trouble) return [error.says, error.exit];
  const detail = error instanceof Error ? error.message : String(error);
  return [words(`没有完成：${detail}`, `Not finished: ${detail}`), EXIT.input];
}
