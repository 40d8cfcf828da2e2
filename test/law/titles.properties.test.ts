import fc from "fast-check";
import { call, holds } from "./arbitrary";
import { TITLES } from "./measures25/titles";

/** What must hold of every title and platform, in whatever year of its support. */

const granted = (title: string, ...year: readonly unknown[]): unknown => call("TITLE_GRANT", title, ...year);
const yearNo = fc.integer({ min: 1, max: 99 });

it("no title but these", () => {
  const [, ...rows] = call("TITLE_GRANTS") as unknown[][];
  expect(rows.map(([id, title]) => [id, title]).sort()).toEqual(TITLES.map(([id, of]) => [id, of]).sort());
});

describe.each(TITLES)("%s %s", (_, title, yuan, kind, years) => {
  const yearly = kind.startsWith("每年");

  it("grants its amount, never less than nothing", () => {
    expect(granted(title)).toBe(yuan);
    holds(
      fc.property(yearNo, (n) => {
        expect(granted(title, n)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it(yearly ? "in its years grants what one year is, afterwards nothing" : "does not mind the year", () => {
    holds(
      fc.property(fc.option(yearNo, { nil: null }), (n) => {
        const over = yearly && years !== "" && n !== null && n > years;
        expect(granted(title, n)).toBe(over ? 0 : granted(title));
      }),
    );
  });

  if (years === "") return;
  it("stops between its last year and the next", () => {
    expect([granted(title, years), granted(title, years + 1)]).toEqual([yuan, 0]);
  });
});
