import { CallMemory, parseAddress } from "../../src/functions/calls";

describe("an address as hosts write it", () => {
  it.each([
    ["Sheet1!A1", { sheet: "Sheet1", row: 0, column: 0 }],
    ["加氢站!C2", { sheet: "加氢站", row: 1, column: 2 }],
    ["'加氢站'!C2", { sheet: "加氢站", row: 1, column: 2 }],
    ["'2025 年''s'!$XFD$1048576", { sheet: "2025 年's", row: 1_048_575, column: 16_383 }],
    ["[申报.xlsx]瞪羚!AA10", { sheet: "瞪羚", row: 9, column: 26 }],
    ["'[申报 2025.xlsx]瞪羚'!B3", { sheet: "瞪羚", row: 2, column: 1 }],
  ])("%s", (address, cell) => {
    expect(parseAddress(address)).toEqual(cell);
  });

  it.each([["A1"], [""], ["Sheet1!"], ["Sheet1!R1C1x"]])("%j is none", (address) => {
    expect(parseAddress(address)).toBeNull();
  });
});

describe("the memory of calls", () => {
  const at = { sheet: "加氢站", row: 1, column: 2 };

  it("keeps a cell's calls in order, however the host quotes its sheet", () => {
    const memory = new CallMemory();
    memory.remember("加氢站!C2", "STATION_AWARD", [1]);
    memory.remember("'加氢站'!C2", "HYDROGEN_SPLIT", [2]);
    expect(memory.at(at)).toEqual([
      { name: "STATION_AWARD", args: [1] },
      { name: "HYDROGEN_SPLIT", args: [2] },
    ]);
    expect(memory.at({ ...at, row: 2 })).toEqual([]);
  });

  it("keeps the latest calls of a cell that is calculated again and again", () => {
    const memory = new CallMemory();
    for (let i = 0; i < 100; i += 1) memory.remember("加氢站!C2", "STATION_AWARD", [i]);
    const kept = memory.at(at);
    expect(kept.length).toBeLessThanOrEqual(8);
    expect(kept[kept.length - 1]?.args).toEqual([99]);
  });

  it("stays bounded over a whole sheet, and keeps the cell just calculated", () => {
    const memory = new CallMemory();
    for (let row = 1; row <= 120_000; row += 1)
      memory.remember(`加氢站!C${String(row)}`, "STATION_AWARD", [row]);
    expect(memory.at({ ...at, row: 119_999 })).toHaveLength(1);
    expect(memory.at({ ...at, row: 0 })).toEqual([]);
  });

  it("does not keep whole lists alive", () => {
    const memory = new CallMemory();
    memory.remember("加氢站!C2", "EACH_ROW", ["STATION_AWARD", Array.from({ length: 1000 }, () => [1, 2])]);
    expect(memory.at(at)).toEqual([]);
  });

  it("passes over a call without an address that can be read", () => {
    const memory = new CallMemory();
    memory.remember("", "STATION_AWARD", [1]);
    expect(memory.at(at)).toEqual([]);
  });
});
