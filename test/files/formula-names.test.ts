import { formulaNames } from "../../src/files/formula-names";

const names = formulaNames(["BT.STATION_AWARD", "BT.CAGR", "BT.STATION_AWARD_SCHEDULE"]);

describe("both ways", () => {
  test.each([
    ["an add-in function", "=BT.STATION_AWARD(B2,C2)", "=_xldudf_BT_STATION_AWARD(B2,C2)"],
    ["one name within another", "=BT.STATION_AWARD_SCHEDULE(A1)", "=_xldudf_BT_STATION_AWARD_SCHEDULE(A1)"],
    [
      "nested, with built-ins",
      "=IFERROR(SUM(BT.CAGR(A1:C1),1),0)",
      "=IFERROR(SUM(_xldudf_BT_CAGR(A1:C1),1),0)",
    ],
    ["text that looks like a call", '=BT.CAGR(A1)&"BT.CAGR(1)"', '=_xldudf_BT_CAGR(A1)&"BT.CAGR(1)"'],
    ["doubled quotes", '="a""BT.CAGR("&BT.CAGR(A1)', '="a""BT.CAGR("&_xldudf_BT_CAGR(A1)'],
    ["a sheet named like a call", "='BT.CAGR(1)'!A1+BT.CAGR(A2)", "='BT.CAGR(1)'!A1+_xldudf_BT_CAGR(A2)"],
    ["Chinese sheet names", "=BT.CAGR(加氢站!A1:C1)", "=_xldudf_BT_CAGR(加氢站!A1:C1)"],
    ["an array constant", "=BT.CAGR({1,2;3,4})", "=_xldudf_BT_CAGR({1,2;3,4})"],
    ["a name, not a call", "=BT.CAGR+1", "=BT.CAGR+1"],
    ["younger built-ins", "=IFNA(XLOOKUP(1,A:A,B:B),0)", "=_xlfn.IFNA(_xlfn.XLOOKUP(1,A:A,B:B),0)"],
    [
      "FILTER and SORT",
      "=SORT(FILTER(A1:A9,B1:B9>0))",
      "=_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))",
    ],
    ["old built-ins", "=WORKDAY.INTL(A1,3)", "=WORKDAY.INTL(A1,3)"],
    ["LET", "=LET(x,A1,y,x+1,x*y)", "=_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)"],
    ["LAMBDA", "=MAP(A1:A3,LAMBDA(x,x*rate))", "=_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.x,_xlpm.x*rate))"],
    ["structured references", "=SUM(表1[投资])", "=SUM(表1[投资])"],
    ["without the equals sign", "BT.CAGR(A1)", "_xldudf_BT_CAGR(A1)"],
    ["implicit intersection as stored", "=_xlfn.SINGLE(A1:A3)", "=_xlfn.SINGLE(A1:A3)"],
  ])("%s", (_, typed, stored) => {
    expect(names.save(typed)).toBe(stored);
    expect(names.open(stored)).toBe(typed);
  });
});

describe("opening", () => {
  test.each([
    [
      "the number of a lost workbook",
      "=[2]!_xldudf_BT_CAGR(A1)+[1]!_xldudf_BT_CAGR(A2)",
      "=BT.CAGR(A1)+BT.CAGR(A2)",
    ],
    ["any case", "=_XLDUDF_bt_cagr(A1)", "=BT.CAGR(A1)"],
    ["another add-in's function stays", "=_xldudf_CONTOSO_ADD(1)", "=_xldudf_CONTOSO_ADD(1)"],
    ["a real reference to another book stays", "=[2]Sheet1!A1+BT.CAGR(A1)", "=[2]Sheet1!A1+BT.CAGR(A1)"],
  ])("%s", (_, stored, typed) => {
    expect(names.open(stored)).toBe(typed);
  });
});

test("saving takes lower case, as people type it", () => {
  expect(names.save("=bt.station_award(b2)")).toBe("=_xldudf_BT_STATION_AWARD(b2)");
});
