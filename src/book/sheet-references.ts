import { stringifyTokens, tokenize, tokenTypes } from "@borgar/fx";
import { quoteSheetName } from "./a1";

/** A formula in which every reference to a sheet bears the sheet's new name. */
export function renameSheetIn(formula: string, before: string, after: string): string {
  const tokens = tokenize(formula, { mergeRefs: false });
  const ours = before.toLowerCase();
  const renamed = tokens.map((token) => {
    const quoted = token.type === tokenTypes.CONTEXT_QUOTE;
    if (!quoted && token.type !== tokenTypes.CONTEXT) return token;
    const name = quoted ? token.value.slice(1, -1).replace(/''/g, "'") : token.value;
    return name.toLowerCase() === ours ? { ...token, value: quoteSheetName(after) } : token;
  });
  return stringifyTokens(renamed);
}
