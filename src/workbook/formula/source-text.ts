/** Quoted texts and sheet names, and column names of tables: brackets in them are letters. */
const QUOTED = /"[^"]*"|'[^']*'|\[(?:'.|[^\]])*\]/gu;

/** How many brackets are opened and not closed, and closed and not opened. */
function openIn(text: string): { readonly opened: number; readonly closed: number } {
  let [opened, closed] = [0, 0];
  for (const sign of text.replace(QUOTED, "")) {
    if (sign === "(") opened += 1;
    else if (sign === ")" && opened > 0) opened -= 1;
    else if (sign === ")") closed += 1;
  }
  return { opened, closed };
}

/** A part of a formula with the brackets that belong to it: the parser places `(B2+C2)*2` behind its first bracket. */
export function wholeBrackets(formula: string, from: number, to: number): string {
  const part = formula.slice(from, to);
  const { opened, closed } = /[()]/u.test(part) ? openIn(part) : { opened: 0, closed: 0 };
  let [start, end] = [from, to];
  for (let missing = closed; missing > 0; missing -= 1) start = formula.lastIndexOf("(", start - 1);
  for (let missing = opened; missing > 0; missing -= 1) end = formula.indexOf(")", end) + 1;
  return start < 0 || end <= from ? part : formula.slice(start, end);
}
