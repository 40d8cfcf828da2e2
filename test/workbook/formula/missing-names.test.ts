import { type LookUp, keyOf } from "../../../src/workbook/formula/definitions";
import { missingNames } from "../../../src/workbook/formula/missing-names";
import { done, failed } from "../../../src/workbook/outcome";

const AT = { sheet: "表", row: 0, column: 0 };

const ask: LookUp = (lookups) =>
  Promise.resolve(
    done(
      lookups.map((one) =>
        keyOf(one) === "name 表!系数" ? { kind: "formula", formula: "=2" } : { kind: "none" },
      ),
    ),
  );

test.each([
  ["=BT.X(投资,E2)", ["投资"]],
  ["=BT.X(D2)*系数", []],
  ["=IF(标志,BT.X(投资),投资)", ["标志", "投资"]],
  ["=LET(x,1,BT.X(x))", []],
  ["=BT.X(D2", []],
])("%s", async (formula, expected) => {
  expect(await missingNames(formula, AT, ask)).toEqual(done(expected));
});

test("where the workbook does not answer, nothing is said of names", async () => {
  const refusing: LookUp = () => Promise.resolve(failed("host", "busy"));
  expect(await missingNames("=BT.X(投资)", AT, refusing)).toMatchObject({ ok: false });
});
