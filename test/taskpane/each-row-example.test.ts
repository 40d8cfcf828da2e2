import "../law/excel";
import { facade } from "../../src/functions/facade-of-library";
import { exampleFor, isList, offered } from "../../src/taskpane/batch/each-row-example";
import { areaOn } from "../../src/workbook/address";

const info = (name: string) => {
  const found = offered(facade.functions).find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};

test.each([
  ["STATION_AWARD", "B2:C41", '=BT.EACH_ROW("STATION_AWARD",B2:C41)', 2, 3, true],
  ["STATION_AWARD", "B2:E41", '=BT.EACH_ROW("STATION_AWARD",B2:C21)', 2, 3, false],
  ["REFUEL_AWARD", "D5:G9", '=BT.EACH_ROW("REFUEL_AWARD",D5:G9)', 3, 4, true],
  ["GAZELLE_ELIGIBLE", "B2:O9", '=BT.EACH_ROW("GAZELLE_ELIGIBLE",B2:O9)', 14, 16, true],
])("%s over %s", (name, cells, formula, least, most, fits) => {
  expect(exampleFor(info(name), areaOn("加氢站", cells))).toMatchObject({ formula, least, most, fits });
});

/** The example is run as it is written: the function must read as many columns as the page says. */
test.each(["STATION_AWARD", "REFUEL_AWARD", "GAZELLE_ELIGIBLE"])(
  "BT.EACH_ROW reads these columns of %s",
  (name) => {
    const { least, most } = exampleFor(info(name), undefined);
    const outcome = (width: number) =>
      facade.explain("EACH_ROW", [name, [Array.from({ length: width }, () => 1)]]).outcome.kind;
    expect([outcome(least), outcome(most), outcome(most + 1)]).toEqual(["table", "table", "error"]);
  },
);

test("a single cell is no list", () => {
  expect([isList(undefined), isList(areaOn("加氢站", "B2")), isList(areaOn("加氢站", "B2:B9"))]).toEqual([
    false,
    false,
    true,
  ]);
});
