import { words } from "../engine/words";
import type { ListInput } from "../functions/facade";
import type { Finding } from "./figure-warnings";
import { type Heading, readHeading } from "./heading";
import { unsaid } from "./likeness";
import type { ListColumn, Unit } from "./list";
import { columnName } from "./mapping-warning";
import { topicOf } from "./topic";
import { UNIT_WORDS, moneyUnit, unitsFor } from "./units";

/** What looks wrong about the heading of one column, given the input it serves. */

function otherUnit(column: ListColumn, input: ListInput, unit: Unit): Finding | null {
  const said = readHeading(column.heading).unit;
  const known = moneyUnit(said);
  const name = columnName(column);
  if (known && unitsFor(input).includes(known) && known !== unit)
    return {
      kind: "units-differ",
      text: words(
        `${name.zh}写的是${UNIT_WORDS[known].zh},现按${UNIT_WORDS[unit].zh}读。`,
        `${name.en} says ${UNIT_WORDS[known].en}, and is read in ${UNIT_WORDS[unit].en}.`,
      ),
    };
  if (said !== "other") return null;
  return {
    kind: "other-measure",
    text: words(
      `${name.zh}的单位不是元、万元或亿元,请先换算。`,
      `${name.en} is not in yuan, 10,000 yuan or 100 million yuan; convert it first.`,
    ),
  };
}

const MEASURED = new Set(["money", "number"]);

function otherMeasure(column: ListColumn, input: ListInput): Finding | null {
  const { measure } = readHeading(column.heading);
  if (!MEASURED.has(input.kind) || measure === null || measure === "things") return null;
  if (measure === topicOf(input).measure) return null;
  const name = columnName(column);
  return {
    kind: "other-measure",
    text: words(
      `${name.zh}的计量单位与“${input.label.zh}”(${input.about.zh})不同,请先换算。`,
      `${name.en} is measured otherwise than "${input.label.en}" (${input.about.en}); convert it first.`,
    ),
  };
}

/** 实际投资 may be that of all years, 年度实际投资 is that of one. */
const unsaidYear = ({ label, kind }: ListInput, { core, year }: Heading): readonly string[] =>
  MEASURED.has(kind) &&
  label.zh.startsWith("年度") &&
  year.kind === "none" &&
  /\p{Script=Han}/u.test(core) &&
  !core.includes("年")
    ? ["年度"]
    : [];

function lessSpecific(column: ListColumn, input: ListInput): Finding | null {
  const heading = readHeading(column.heading);
  const left = [...unsaid(topicOf(input), heading), ...unsaidYear(input, heading)];
  if (!left.length) return null;
  const name = columnName(column);
  return {
    kind: "less-specific",
    text: words(
      `${name.zh}没有写明“${left.join("、")}”,请核对是否就是“${input.label.zh}”。`,
      `${name.en} does not say all of "${input.label.en}" (${left.join("、")}); check that it is that.`,
    ),
  };
}

export function headingFindings(column: ListColumn, input: ListInput, unit: Unit): readonly Finding[] {
  return [otherUnit(column, input, unit), otherMeasure(column, input), lessSpecific(column, input)].flatMap(
    (one) => one ?? [],
  );
}
