import { extname } from "node:path";
import { parseArgs } from "node:util";
import { words } from "../engine/words";
import { nearest } from "../functions/references";
import { isLanguage } from "./language";
import { type Trouble, usage } from "./trouble";

const OPTIONS = {
  rule: { type: "string" },
  sheet: { type: "string" },
  rows: { type: "string" },
  map: { type: "string", multiple: true },
  unit: { type: "string", multiple: true },
  set: { type: "string", multiple: true },
  mapping: { type: "string" },
  reading: { type: "string", multiple: true },
  out: { type: "string" },
  force: { type: "boolean" },
  values: { type: "boolean" },
  formulas: { type: "boolean" },
  json: { type: "boolean" },
  sensitivity: { type: "boolean" },
  summary: { type: "boolean" },
  "no-summary": { type: "boolean" },
  recalculate: { type: "boolean" },
  lang: { type: "string" },
  list: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** `left=right` as it was written. */
export interface Pair {
  readonly left: string;
  readonly right: string;
}

/** A list to be judged row by row. */
export interface BatchAsked {
  readonly kind: "batch";
  readonly file: string;
  readonly rule: string | undefined;
  readonly sheet: string | undefined;
  readonly rows: string | undefined;
  /** Heading and input. */
  readonly map: readonly Pair[];
  /** Heading and unit. */
  readonly unit: readonly Pair[];
  /** Input and value. */
  readonly set: readonly Pair[];
  /** Reading and option. */
  readonly reading: readonly Pair[];
  readonly mapping: string | undefined;
  readonly out: string | undefined;
  readonly force: boolean;
  readonly formulas: boolean;
  readonly json: boolean;
  readonly sensitivity: boolean;
  /** `undefined`: what is usual for the kind of file. */
  readonly summary: boolean | undefined;
}

export interface RecalculationAsked {
  readonly kind: "recalculate";
  readonly file: string;
  readonly sheet: string | undefined;
  readonly json: boolean;
}

export interface ListAsked {
  readonly kind: "list";
  readonly rule: string | undefined;
  readonly json: boolean;
}

export type Asked = BatchAsked | RecalculationAsked | ListAsked | { readonly kind: "help" };

/**
 * What the command line asks for.
 * @throws Trouble (usage) for whatever cannot be understood
 */
export function askedBy(argv: readonly string[]): Asked {
  const { values, positionals } = parsed(argv);
  if (values.lang !== undefined && !isLanguage(values.lang))
    throw usage(
      words(`--lang 只能是 zh 或 en，不能是“${values.lang}”。`, `--lang is zh or en, not “${values.lang}”.`),
    );
  if (values.help) return { kind: "help" };
  if (values.list) return { kind: "list", rule: values.rule, json: values.json ?? false };
  const file = onlyFile(positionals);
  return values.recalculate ? recalculation(file, values) : batch(file, values);
}

/** The language asked for, read before anything else so that even what is wrong is said in it. */
export function languageAsked(argv: readonly string[]): string | undefined {
  const { values } = parseArgs({ args: [...argv], options: { lang: { type: "string" } }, strict: false });
  return typeof values.lang === "string" && isLanguage(values.lang) ? values.lang : undefined;
}

type Values = ReturnType<typeof parsed>["values"];

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, strict: true, allowPositionals: true });
  } catch (error) {
    throw misread(argv, error);
  }
}

/** What is wrong with a command line that is not understood, in our words. */
function misread(argv: readonly string[], error: unknown): Trouble {
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const known = Object.keys(OPTIONS);
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (!known.includes(token.name)) return unknownOption(token.rawName, nearest(token.name, known));
    const takes = OPTIONS[token.name as keyof typeof OPTIONS].type === "string";
    if (takes && (token.value === undefined || (!token.inlineValue && token.value.startsWith("-"))))
      return usage(words(`${token.rawName} 后面要有内容。`, `${token.rawName} needs a value.`));
    if (!takes && token.value !== undefined)
      return usage(words(`${token.rawName} 后面不带内容。`, `${token.rawName} takes no value.`));
  }
  const says = error instanceof Error ? error.message : String(error);
  return usage(words(`参数有误：${says}`, `The arguments are wrong: ${says}`));
}

function unknownOption(written: string, near: readonly string[]): Trouble {
  const meant = near.map((name) => `--${name}`);
  return usage(
    words(
      `没有 ${written} 这个选项${meant.length ? `，相近的有：${meant.join("、")}` : ""}。用 --help 查看全部选项。`,
      `There is no option ${written}${meant.length ? `; nearest: ${meant.join(", ")}` : ""}. --help lists them all.`,
    ),
  );
}

function onlyFile(positionals: readonly string[]): string {
  const [file, ...others] = positionals;
  if (file === undefined || file === "")
    throw usage(
      words(
        "请给出要处理的文件，例如 npm run batch -- 申报.xlsx --rule STATION_AWARD；用 --help 查看全部用法。",
        "Name the file to work on, as in npm run batch -- applications.xlsx --rule STATION_AWARD; --help tells everything.",
      ),
    );
  if (others.length > 0)
    throw usage(
      words(
        `一次处理一个文件，多出了“${others.join("”“")}”；文件名有空格时请加引号。`,
        `One file at a time; what is “${others.join("”, “")}”? Put names with blanks in quotes.`,
      ),
    );
  if (!/^\.(?:xlsx|xlsm|csv|txt|tsv)$/i.test(extname(file)))
    throw usage(
      words(
        `只能处理 .xlsx 和 .csv，“${file}”不是；旧格式 .xls 请先在 Excel 中另存为 .xlsx。`,
        `Only .xlsx and .csv are read, and “${file}” is neither; save an old .xls as .xlsx in Excel first.`,
      ),
    );
  return file;
}

export const isWorkbook = (file: string): boolean => /^\.xls[xm]$/i.test(extname(file));

const FOR_BATCH_ONLY = [
  "rule",
  "rows",
  "map",
  "unit",
  "set",
  "mapping",
  "reading",
  "out",
  "force",
  "values",
  "formulas",
  "sensitivity",
  "summary",
  "no-summary",
] as const;

function recalculation(file: string, values: Values): RecalculationAsked {
  if (!isWorkbook(file))
    throw usage(
      words(
        "--recalculate 复核 .xlsx 里存着的公式；.csv 里没有公式。",
        "--recalculate checks the formulas stored in an .xlsx; a .csv has none.",
      ),
    );
  const idle = FOR_BATCH_ONLY.filter((name) => values[name] !== undefined);
  if (idle.length > 0) {
    const list = idle.map((name) => `--${name}`);
    throw usage(
      words(
        `--recalculate 不能与 ${list.join("、")} 同用。`,
        `--recalculate goes without ${list.join(", ")}.`,
      ),
    );
  }
  return { kind: "recalculate", file, sheet: values.sheet, json: values.json ?? false };
}

function batch(file: string, values: Values): BatchAsked {
  checkCombinations(file, values);
  return {
    kind: "batch",
    file,
    rule: values.rule,
    sheet: values.sheet,
    rows: values.rows,
    map: (values.map ?? []).map(pairOf("--map", "last")),
    unit: (values.unit ?? []).map(pairOf("--unit", "last")),
    set: (values.set ?? []).map(pairOf("--set", "first")),
    reading: (values.reading ?? []).map(pairOf("--reading", "first")),
    mapping: values.mapping,
    out: values.out,
    force: values.force ?? false,
    formulas: values.formulas ?? false,
    json: values.json ?? false,
    sensitivity: values.sensitivity ?? false,
    summary: values.summary ?? (values["no-summary"] ? false : undefined),
  };
}

const CONTRADICTIONS = [
  ["values", "formulas"],
  ["summary", "no-summary"],
] as const;

function checkCombinations(file: string, values: Values): void {
  for (const [one, other] of CONTRADICTIONS)
    if (values[one] && values[other])
      throw usage(words(`--${one} 与 --${other} 只能选一个。`, `Choose one of --${one} and --${other}.`));
  if (values.rule === undefined && values.mapping === undefined)
    throw usage(
      words(
        "请用 --rule 说明按哪条规则测算，例如 --rule STATION_AWARD；用 --list 查看全部规则。",
        "Say with --rule which rule to apply, as in --rule STATION_AWARD; --list names them all.",
      ),
    );
  if (isWorkbook(file)) return;
  if (values.formulas)
    throw usage(
      words(
        "公式只能写进 .xlsx；.csv 请用 --values。",
        "Formulas can only stand in an .xlsx; use --values for a .csv.",
      ),
    );
  if (values.sheet !== undefined)
    throw usage(words(".csv 没有工作表，请去掉 --sheet。", "A .csv has no sheets: leave --sheet out."));
}

/** Headings may hold an equals sign, and so may values: the other side never does. A value may be blank: it is not known. */
const pairOf =
  (option: string, at: "first" | "last") =>
  (written: string): Pair => {
    const cut = at === "first" ? written.indexOf("=") : written.lastIndexOf("=");
    const [left, right] = [written.slice(0, cut).trim(), written.slice(cut + 1).trim()];
    if (cut < 0 || left === "" || (right === "" && option !== "--set"))
      throw usage(
        words(
          `${option} 要写成“左=右”的样子，不能是“${written}”。用 --help 查看例子。`,
          `${option} takes left=right, not “${written}”. --help shows examples.`,
        ),
      );
    return { left, right };
  };
