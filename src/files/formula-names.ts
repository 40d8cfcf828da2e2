import { isFunction, isWhitespace, tokenize, tokenTypes, type Token } from "@borgar/fx";
import { prefixOf, withoutPrefix } from "./future-functions";

/**
 * Function names as people type them and as .xlsx files store them.
 *
 * Excel stores an add-in's `BT.STATION_AWARD(` as `_xldudf_BT_STATION_AWARD(`, in front of it sometimes the number of a
 * workbook (`[2]!`), and takes up no other form when it opens the file. Only names in front of a bracket are touched,
 * never text in quotes, sheet names or defined names.
 */
export interface FormulaNames {
  /** From the file to the grid; with or without `=`, as given. */
  open(formula: string): string;
  /** From the grid to the file. */
  save(formula: string): string;
}

const STORED = "_xldudf_";
/** Names bound by LET and LAMBDA are stored with this prefix. */
const PARAMETER = "_xlpm.";

/** @param functions full names, `BT.STATION_AWARD` */
export function formulaNames(functions: readonly string[]): FormulaNames {
  const stored = new Map(functions.map((name) => [name.toUpperCase(), storedName(name)]));
  const typed = new Map([...stored].map(([name, inFile]) => [inFile.toUpperCase(), name]));
  return {
    open: (formula) =>
      rewrite(dropBookNumbers(tokenize(formula)), ({ type, value }) =>
        type === tokenTypes.FUNCTION
          ? (typed.get(value.toUpperCase()) ?? withoutPrefix(value))
          : value.startsWith(PARAMETER)
            ? value.slice(PARAMETER.length)
            : value,
      ),
    save: (formula) => {
      const tokens = tokenize(formula);
      const bound = boundNames(tokens);
      return rewrite(tokens, ({ type, value }) =>
        type === tokenTypes.FUNCTION
          ? (stored.get(value.toUpperCase()) ?? prefixOf(value) + value)
          : type === tokenTypes.REF_NAMED && bound.has(value.toUpperCase())
            ? PARAMETER + value
            : value,
      );
    },
  };
}

const storedName = (name: string): string => STORED + name.toUpperCase().replace(/\./g, "_");

const rewrite = (tokens: readonly Token[], value: (token: Token) => string): string =>
  tokens.map(value).join("");

/** `[2]!_xldudf_…` came from a moved add-in; the number points nowhere any more. */
function dropBookNumbers(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (const token of tokens) {
    kept.push(token);
    const written = kept.slice(-5, -1).map((t) => t.value);
    const isStored = isFunction(token) && token.value.toLowerCase().startsWith(STORED);
    if (isStored && /^\[\d+\]!$/.test(written.join(""))) kept.splice(-5, 4);
  }
  return kept;
}

/** The names that LET and LAMBDA introduce, in upper case. */
function boundNames(all: readonly Token[]): Set<string> {
  const tokens = all.filter((token) => !isWhitespace(token));
  const names = new Set<string>();
  const calls: { binds: "LET" | "LAMBDA" | null; argument: number }[] = [];
  tokens.forEach((token, i) => {
    const call = calls.at(-1);
    if (token.value === "(" || token.value === "{") {
      const opener = tokens[i - 1]?.value.toUpperCase();
      calls.push({
        binds: token.value === "(" && (opener === "LET" || opener === "LAMBDA") ? opener : null,
        argument: 0,
      });
    } else if (token.value === ")" || token.value === "}") calls.pop();
    else if (token.value === "," && call) call.argument += 1;
    else if (token.type === tokenTypes.REF_NAMED && call && tokens[i + 1]?.value === ",") {
      const introduces = call.binds === "LAMBDA" || (call.binds === "LET" && call.argument % 2 === 0);
      if (introduces && /^[(,]$/.test(tokens[i - 1]?.value ?? "")) names.add(token.value.toUpperCase());
    }
  });
  return names;
}
