/**
 * The truth, in the language's own integers and nothing else: 包科发〔2024〕84号 第四条 with the adopted readings (two periods from three
 * years, the lower floor at a shared edge, each year's research), and 包府办发〔2024〕121号 三(五), down to the fen.
 */
import { BAND_EDGES, DEBT, FULL_AWARD_FROM, SQUARES, WINDOWS, placeOf, researchFloor } from "./rows.mjs";

const GROWTH = [
  [10_000_000_00n, 125n],
  [50_000_000_00n, 120n],
  [200_000_000_00n, 115n],
  [1_000_000_000_00n, 110n],
];

const percentOfResearch = (revenue) => (revenue < 50_000_000_00n ? 5n : revenue <= 200_000_000_00n ? 4n : 3n);

const grows = ([first, , last], percent) => {
  const [base, reached] = [BigInt(first), BigInt(last)];
  return base > 0n && reached * 10_000n >= base * percent * percent;
};

function growthHolds({ revenues, profits }) {
  const last = BigInt(revenues[2]);
  const band = GROWTH.filter(([from]) => last >= from).at(-1);
  return band !== undefined && (grows(revenues, band[1]) || grows(profits, band[1]));
}

function researchHolds({ revenues, research }) {
  const percent = percentOfResearch(BigInt(revenues[2]));
  return research.every((spent, year) => BigInt(spent) * 100n >= BigInt(revenues[year]) * percent);
}

const within = (day, [first, last]) => day >= first && day <= last;

export const eligible = (row) =>
  row.judged.every(Boolean) &&
  row.years >= 3 &&
  row.debt < 7000 &&
  growthHolds(row) &&
  researchHolds(row) &&
  (row.inventions >= 2 || row.rights >= 8 || row.standards >= 1) &&
  within(row.applied, WINDOWS.measure);

/** Fen. */
export function award({ investment, opened }) {
  if (!within(opened, WINDOWS.stations)) return 0;
  const fifth = BigInt(investment) / 5n;
  return Number(fifth < 2_000_000_00n ? fifth : 2_000_000_00n);
}

const near = (value, edge, unit = 1) => Math.abs(value - edge) <= unit;
const besideFloor = ([first, , last], [up, down]) => first > 0 && near(last * down, first * up, down);

/** On which thresholds of amounts, ratios and days a row stands, exactly or one smallest unit beside. */
export function edgesOf(row) {
  const square = SQUARES[placeOf(row.revenues[2])];
  const percent = researchFloor(row.revenues[2]);
  const found = {
    band: BAND_EDGES.some((edge) => near(row.revenues[2], edge)),
    growth: besideFloor(row.revenues, square) || besideFloor(row.profits, square),
    research: row.research.some((spent, year) => near(spent * 100, row.revenues[year] * percent, 100)),
    debt: near(row.debt, DEBT),
    award: near(row.investment, FULL_AWARD_FROM),
    days: [
      [row.applied, WINDOWS.measure],
      [row.opened, WINDOWS.stations],
    ].some(([day, window]) => window.some((edge) => near(day, edge))),
    years: near(row.years, 3),
    property: row.inventions < 3 && row.inventions > 0 && near(row.rights, 8) && row.standards === 0,
  };
  return Object.keys(found).filter((edge) => found[edge]);
}
