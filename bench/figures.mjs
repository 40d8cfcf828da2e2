/** How a figure is printed: as a part of its target, so that 0.40 is well within and above 1 is too much. */

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

export const shown = (x) => x.toLocaleString("en", { maximumFractionDigits: x < 10 ? 2 : 0 });

/** One line: what, how much, of how much. */
export function line(what, measured, target, unit) {
  const ratio = (measured / target).toFixed(2).padStart(6);
  console.log(`${ratio}  ${what.padEnd(58)} ${shown(measured)} of ${shown(target)} ${unit}`);
}

/** A figure that nothing was demanded of. */
export const beside = (what, text) => console.log(`        ${what.padEnd(58)} ${text}`);
