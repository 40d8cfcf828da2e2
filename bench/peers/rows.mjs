/**
 * Applications as a sheet holds them: deterministic, and many of them made to stand on a threshold of the law or one smallest
 * unit beside it. The truth is in whole units (fen, 1/10,000, days, pieces); the cells are the doubles nearest to it.
 */

const YUAN = 100;
const MILLION = 1_000_000 * YUAN;
const FIRST_DAY = Date.UTC(1899, 11, 30);
const MS_A_DAY = 86_400_000;
const serial = (year, month, day) => (Date.UTC(year, month - 1, day) - FIRST_DAY) / MS_A_DAY;

export const WINDOWS = {
  measure: [serial(2024, 11, 22), serial(2026, 11, 21)],
  stations: [serial(2025, 1, 1), serial(2026, 12, 31)],
};
export const DEBT = 7000;
export const FULL_AWARD_FROM = 10 * MILLION;
export const BAND_EDGES = [10, 50, 200, 1000].map((x) => x * MILLION);

/** (1 + floor)² as a fraction, by the place of the revenue among the edges of the bands. */
export const SQUARES = [
  [25, 16],
  [25, 16],
  [36, 25],
  [529, 400],
  [121, 100],
];
/** How many edges lie at or below the revenue. */
export const placeOf = (revenue) => BAND_EDGES.filter((edge) => revenue >= edge).length;
/** Per cent of revenue. */
export const researchFloor = (revenue) => (revenue < BAND_EDGES[1] ? 5 : revenue <= BAND_EDGES[2] ? 4 : 3);

function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function chance(seed) {
  const random = mulberry32(seed);
  const between = (low, high) => low + Math.floor(random() * (high - low + 1));
  return {
    between,
    happens: (share) => random() < share,
    oneOf: (list) => list[between(0, list.length - 1)],
    beside: (edge) => edge + between(-1, 1),
    factor: (low, high) => low + random() * (high - low),
  };
}

const TOPICS = ["band", "growth", "profit", "research", "debt", "years", "property", "applied"];

/** Last year's revenue: on an edge of the bands, or such that its growth can stand exactly on the floor. */
function lastRevenue(on, luck) {
  if (on.has("band")) return luck.beside(luck.oneOf(BAND_EDGES));
  const revenue = Math.round(10 ** luck.factor(6.95, 9.5) * YUAN);
  const step = SQUARES[placeOf(revenue)][0] * 100;
  return Math.max(step, revenue - (revenue % step));
}

/** The first year's value from the last: on the floor, one fen beside it, or somewhere. */
function firstYear(last, square, how, luck) {
  const [up, down] = square;
  const onTheFloor = Math.floor((last * down) / up);
  if (how === "edge") return onTheFloor + luck.between(-1, 1);
  return Math.round(last / luck.factor(...(how === "above" ? [up / down + 0.01, 2.4] : [0.8, 1.6])));
}

function seriesOf(edge, good, last, square, luck) {
  const first = Math.max(1, firstYear(last, square, edge ? "edge" : good ? "above" : "any", luck));
  return [first, Math.round((first + last) / 200) * 100 || 1, last];
}

/** A third of the firms made a loss or nothing in the first year, from which no growth can be worked out. */
function profits(on, square, luck) {
  const last = luck.between(1, 40_000) * square[0] * 100;
  const series = seriesOf(on.has("profit"), false, last, square, luck);
  if (!on.has("profit") && luck.happens(0.35)) return [luck.between(-5_000_000, 0), ...series.slice(1)];
  return series;
}

const research = (on, good, revenues, luck) =>
  revenues.map((revenue) => {
    const floor = Math.ceil((revenue * researchFloor(revenues[2])) / 100);
    if (on.has("research") && luck.happens(0.6)) return luck.beside(floor);
    return Math.round(floor * luck.factor(good ? 1.02 : 0.85, 1.9));
  });

const property = (on, good, luck) =>
  on.has("property")
    ? { inventions: luck.between(1, 2), rights: luck.between(7, 8), standards: 0 }
    : {
        inventions: luck.between(good ? 2 : 0, 5),
        rights: luck.between(0, 15),
        standards: luck.happens(0.1) ? 1 : 0,
      };

const day = (edge, [first, last], luck) =>
  edge ? luck.oneOf([first - 1, first, last, last + 1]) : luck.between(first - 20, last + 20);

const judgedOf = (good, luck) => Array.from({ length: 6 }, () => luck.happens(good ? 0.98 : 0.93));

function truthOf(luck) {
  const edgeRow = luck.happens(0.42);
  const on = new Set(edgeRow ? [luck.oneOf(TOPICS), luck.oneOf(TOPICS)] : []);
  const good = edgeRow && luck.happens(0.36);
  const last = lastRevenue(on, luck);
  const square = SQUARES[placeOf(last)];
  const byProfitAlone = on.has("profit") && !on.has("growth");
  const revenues = seriesOf(on.has("growth"), good && !byProfitAlone, last, square, luck);
  // The fen comes last, so that it can decide.
  if (on.has("growth") && luck.happens(0.5)) revenues[2] = luck.beside(revenues[2]);
  return {
    revenues,
    profits: profits(on, square, luck),
    research: research(on, good, revenues, luck),
    debt: on.has("debt") ? luck.beside(DEBT) : luck.between(1000, good ? 6900 : 7800),
    years: on.has("years") ? luck.between(2, 4) : luck.between(good ? 3 : 1, 12),
    ...property(on, good, luck),
    judged: judgedOf(good, luck),
    applied: day(on.has("applied"), WINDOWS.measure, luck),
    investment: luck.happens(0.25) ? luck.beside(FULL_AWARD_FROM) : luck.between(1_000, 2 * FULL_AWARD_FROM),
    opened: day(luck.happens(0.2), WINDOWS.stations, luck),
  };
}

const inYuan = (fen) => fen / YUAN;

/** The arguments of both functions as Excel hands them over: a range is rows of cells. */
export const cellsOf = (row) => ({
  gazelle: [
    [row.revenues.map(inYuan)],
    [row.profits.map(inYuan)],
    [row.research.map(inYuan)],
    row.debt / 10_000,
    row.years,
    row.inventions,
    row.rights,
    row.standards,
    [row.judged.map((yes) => (yes ? "是" : "否"))],
    row.applied,
  ],
  station: [inYuan(row.investment), row.opened],
});

/** Row after row in whole units, the same each time. */
export function* applications(many, seed = 84_121) {
  const luck = chance(seed);
  for (let i = 0; i < many; i++) yield truthOf(luck);
}

export const truths = (many) => [...applications(many)];
