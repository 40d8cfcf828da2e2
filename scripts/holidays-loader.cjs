/**
 * webpack loader: the holidays and make-up days of `chinese-days.json` without their names, which nobody reads: the dates alone,
 * as steps from one to the next. Jest reads the file itself.
 */
const DAY = 86_400_000;

/** The days from each date to the next, the first from 1970 on. */
function stepsOf(dates) {
  const days = Object.keys(dates)
    .map((date) => Date.parse(date) / DAY)
    .sort((a, b) => a - b);
  return days.map((day, i) => (day - (days[i - 1] ?? 0)).toString(36)).join(" ");
}

/** Stands in the module as it stands here. */
function dated(steps) {
  let day = 0;
  return Object.fromEntries(
    steps.split(" ").map((step) => {
      day += parseInt(step, 36);
      return [new Date(day * 86_400_000).toISOString().slice(0, 10), ""];
    }),
  );
}

module.exports = function holidaysLoader(json) {
  const { holidays, workdays } = JSON.parse(json);
  return `${dated}
export default { holidays: dated("${stepsOf(holidays)}"), workdays: dated("${stepsOf(workdays)}") };
`;
};
