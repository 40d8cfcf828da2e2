import fc from "fast-check";
import type { Cell, Given, Matrix } from "./case";
import { argumentOf, holds, inCell, rules } from "./arbitrary";
import { DIV0, REF } from "./case";

/** EACH_ROW answers as the function does, called row by row, whatever stands in the rows. */

type Rule = (typeof rules)[number];

const WIDEST = 6;
const columnsOf = ({ inputs }: Rule): readonly number[] =>
  inputs.map(({ spec }) => Math.min(spec.columns, WIDEST));

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    null,
    "",
    "  ",
    0,
    "0",
    "是",
    "70%",
    "1.2亿元",
    "2025-06-30",
    "转让",
    true,
    DIV0,
    REF,
  ),
  fc.integer({ min: -10, max: 100_000_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ maxLength: 4 }),
);

/** A full row such as the function takes, or any cells of the same number. */
function rowOf(rule: Rule): fc.Arbitrary<readonly Cell[]> {
  const columns = columnsOf(rule);
  const width = columns.reduce((sum, one) => sum + one, 0);
  const fitting = fc.tuple(...rule.inputs.map(argumentOf)).map((given) =>
    given.flatMap((one, i): readonly Cell[] => {
      const cells = Array.isArray(one) ? ((one as Matrix)[0] ?? []) : [one as Cell];
      return Array.from({ length: columns[i] ?? 1 }, (_, n) => cells[n] ?? null);
    }),
  );
  const spoilt = fc
    .tuple(fitting, fc.nat({ max: width - 1 }), anyCell)
    .map(([row, at, cell]) => row.map((one, i) => (i === at ? cell : one)));
  const any = fc.array(anyCell, { minLength: width, maxLength: width });
  const empty = fc.array(fc.constantFrom<Cell>(null, "", 0), { minLength: width, maxLength: width });
  return fc.oneof(fitting, spoilt, any, empty);
}

/** Rows of one width, some columns at the end left out. */
const rowsOf = (rule: Rule): fc.Arbitrary<Matrix> =>
  fc.array(rowOf(rule), { minLength: 1, maxLength: 5 }).chain((rows) => {
    const width = rows[0]?.length ?? 1;
    return fc.integer({ min: 1, max: width }).map((most) => rows.map((row) => row.slice(0, most)));
  });

function alone(rule: Rule, row: readonly Cell[]): Given {
  if (row.every((cell) => cell === null || cell === 0 || (typeof cell === "string" && !cell.trim())))
    return "";
  let at = 0;
  const given = rule.inputs.map(({ spec }, i): Given => {
    const cells = row.slice(at, (at += columnsOf(rule)[i] ?? 1));
    return spec.range ? (cells.length ? [cells] : null) : (cells[0] ?? null);
  });
  return inCell(rule.name, given);
}

it.each(rules.filter(({ inputs }) => inputs.length))("$name", (rule) => {
  holds(
    fc.property(rowsOf(rule), (rows) => {
      expect(inCell("EACH_ROW", [rule.name, rows])).toEqual(rows.map((row) => [alone(rule, row)]));
    }),
    100,
  );
});
