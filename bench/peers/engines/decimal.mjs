import { Decimal } from "decimal.js";

/**
 * What a careful engineer writes with decimal.js: constants once, decimals for amounts and ratios only (counts and days are
 * whole), out at the first failure. Products have at most 19 digits, so its 20 suffice. `decimal` keeps the order of the clause,
 * as one who has to be able to read the two side by side; `decimalCheapFirst` asks first whatever needs no decimal.
 */

const YES = "是";
const of = (text) => new Decimal(text);
const [MILLIONS_10, MILLIONS_50, MILLIONS_200, MILLIONS_1000] = ["1e7", "5e7", "2e8", "1e9"].map(of);
/** (1 + floor)² */
const [SQUARE_25, SQUARE_20, SQUARE_15, SQUARE_10] = ["1.5625", "1.44", "1.3225", "1.21"].map(of);
const [PERCENT_5, PERCENT_4, PERCENT_3] = ["0.05", "0.04", "0.03"].map(of);
const DEBT = of("0.7");
const RATE = of("0.2");
const CEILING = of("2000000");

const growthSquared = (revenue) =>
  revenue.lt(MILLIONS_50)
    ? SQUARE_25
    : revenue.lt(MILLIONS_200)
      ? SQUARE_20
      : revenue.lt(MILLIONS_1000)
        ? SQUARE_15
        : SQUARE_10;
const researchFloor = (revenue) =>
  revenue.lt(MILLIONS_50) ? PERCENT_5 : revenue.lte(MILLIONS_200) ? PERCENT_4 : PERCENT_3;

const profitsReach = ([first, , last], squared) =>
  first > 0 && new Decimal(last).gte(new Decimal(first).times(squared));

/** 第四条(四)、(五)前半 */
function performs(revenues, profits, research) {
  const last = new Decimal(revenues[2]);
  if (last.lt(MILLIONS_10)) return false;
  const first = new Decimal(revenues[0]);
  const squared = growthSquared(last);
  if (!(first.gt(0) && last.gte(first.times(squared))) && !profitsReach(profits, squared)) return false;
  const floor = researchFloor(last);
  return (
    new Decimal(research[2]).gte(last.times(floor)) &&
    new Decimal(research[1]).gte(new Decimal(revenues[1]).times(floor)) &&
    new Decimal(research[0]).gte(first.times(floor))
  );
}

function allYes(judged) {
  for (const one of judged) if (one !== YES) return false;
  return true;
}

const inForce = (day) => day >= 45_618 && day <= 46_347;
const hasProperty = (inventions, rights, standards) => inventions >= 2 || rights >= 8 || standards >= 1;
const solid = (debt) => new Decimal(debt).lt(DEBT);

function byClause(row) {
  const [[revenues], [profits], [research], debt, years, inventions, rights, standards, [judged], day] = row;
  return (
    allYes(judged) &&
    years >= 3 &&
    solid(debt) &&
    performs(revenues, profits, research) &&
    hasProperty(inventions, rights, standards) &&
    inForce(day)
  );
}

function cheapFirst(row) {
  const [[revenues], [profits], [research], debt, years, inventions, rights, standards, [judged], day] = row;
  return (
    allYes(judged) &&
    years >= 3 &&
    hasProperty(inventions, rights, standards) &&
    inForce(day) &&
    solid(debt) &&
    performs(revenues, profits, research)
  );
}

function award([investment, opened]) {
  if (opened < 45_658 || opened > 46_387) return 0;
  const share = new Decimal(investment).times(RATE).toDecimalPlaces(2, Decimal.ROUND_DOWN);
  return Decimal.min(share, CEILING).toNumber();
}

const engine = (eligible) => ({
  start: () => (rows, verdicts, awards) => {
    for (let i = 0; i < rows.length; i++) {
      verdicts[i] = eligible(rows[i].gazelle) ? 1 : 0;
      awards[i] = award(rows[i].station);
    }
  },
});

export const decimal = {
  label: "hand-written, decimal.js",
  note: "in the clause's order, out at the first failure",
  ...engine(byClause),
};

export const decimalCheapFirst = {
  label: "the same, cheapest conditions first",
  note: "whatever needs no decimal is asked first",
  ...engine(cheapFirst),
};
