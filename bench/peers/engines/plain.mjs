/**
 * What a programmer writes by hand in plain numbers. `plain` is arranged to be exact: amounts become whole fen once, ratios are
 * compared by cross-multiplication, and no product leaves the safe integers. `naive` is the same as one writes it first.
 */

const YES = "是";
const FEN = 100;
const BASIS_POINTS = 10_000;
const fen = (yuan) => Math.round(yuan * FEN);

const [MEASURE_FROM, MEASURE_UNTIL] = [45_618, 46_347];
const [STATIONS_FROM, STATIONS_UNTIL] = [45_658, 46_387];

const allYes = (judged) => {
  for (const one of judged) if (one !== YES) return false;
  return true;
};

/** 10,000 × (1 + floor)² */
const growthSquared = (revenue) =>
  revenue < 5e7 ? 15_625 : revenue < 2e8 ? 14_400 : revenue < 1e9 ? 13_225 : 12_100;
const researchPercent = (revenue) => (revenue < 5e7 ? 5 : revenue <= 2e8 ? 4 : 3);

const reaches = (values, squared) =>
  values[0] > 0 && fen(values[2]) * BASIS_POINTS >= fen(values[0]) * squared;

function researches(spent, revenues) {
  const percent = researchPercent(revenues[2]);
  for (let year = 0; year < 3; year++)
    if (fen(spent[year]) * 100 < fen(revenues[year]) * percent) return false;
  return true;
}

function eligible([
  [revenues],
  [profits],
  [research],
  debt,
  years,
  inventions,
  rights,
  standards,
  [judged],
  applied,
]) {
  const last = revenues[2];
  return (
    allYes(judged) &&
    years >= 3 &&
    Math.round(debt * BASIS_POINTS) < 7000 &&
    last >= 1e7 &&
    (reaches(revenues, growthSquared(last)) || reaches(profits, growthSquared(last))) &&
    researches(research, revenues) &&
    (inventions >= 2 || rights >= 8 || standards >= 1) &&
    applied >= MEASURE_FROM &&
    applied <= MEASURE_UNTIL
  );
}

const award = ([investment, opened]) =>
  opened >= STATIONS_FROM && opened <= STATIONS_UNTIL
    ? Math.min(Math.floor(fen(investment) / 5), 200_000_000) / FEN
    : 0;

const growthFloor = (revenue) => (revenue < 5e7 ? 0.25 : revenue < 2e8 ? 0.2 : revenue < 1e9 ? 0.15 : 0.1);

const growth = ([first, , last]) => (first > 0 ? (last / first) ** (1 / 2) - 1 : -1);

function naivelyEligible([
  [revenues],
  [profits],
  [research],
  debt,
  years,
  inventions,
  rights,
  standards,
  [judged],
  applied,
]) {
  const last = revenues[2];
  const floor = growthFloor(last);
  const share = researchPercent(last) / 100;
  return (
    allYes(judged) &&
    years >= 3 &&
    debt < 0.7 &&
    last >= 1e7 &&
    (growth(revenues) >= floor || growth(profits) >= floor) &&
    research.every((spent, year) => spent / revenues[year] >= share) &&
    (inventions >= 2 || rights >= 8 || standards >= 1) &&
    applied >= MEASURE_FROM &&
    applied <= MEASURE_UNTIL
  );
}

const naiveAward = ([investment, opened]) =>
  opened >= STATIONS_FROM && opened <= STATIONS_UNTIL
    ? Math.min(Math.floor(investment * 0.2 * FEN) / FEN, 2_000_000)
    : 0;

const engine = (decides, grants) => ({
  start: () => (rows, verdicts, awards) => {
    for (let i = 0; i < rows.length; i++) {
      verdicts[i] = decides(rows[i].gazelle) ? 1 : 0;
      awards[i] = grants(rows[i].station);
    }
  },
});

export const plain = {
  label: "hand-written, plain numbers",
  note: "whole fen, cross-multiplied",
  ...engine(eligible, award),
};

export const naive = {
  label: "the same as written first",
  note: "roots and quotients of doubles",
  mayErr: true,
  ...engine(naivelyEligible, naiveAward),
};
