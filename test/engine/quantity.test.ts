import { quantityInText } from "../../src/engine/quantity";

describe("a number written as text", () => {
  it.each([
    ["8000000", "8000000", "none"],
    ["8,000,000", "8000000", "none"],
    ["8，000，000", "8000000", "none"],
    ["８０００", "8000", "none"],
    [" 12.5 ", "12.5", "none"],
    ["¥1,234.50", "1234.5", "yuan"],
    ["￥1234", "1234", "yuan"],
    ["1234元", "1234", "yuan"],
    ["5760万元", "57600000", "yuan"],
    ["5,760 万元", "57600000", "yuan"],
    ["1.2亿元", "120000000", "yuan"],
    ["0.00000001亿元", "1", "yuan"],
    ["70%", "0.7", "percent"],
    ["７０％", "0.7", "percent"],
    ["-5", "-5", "none"],
    ["−5", "-5", "none"],
    ["¥-5", "-5", "yuan"],
    ["-¥5", "-5", "yuan"],
    ["+5", "5", "none"],
    [".5", "0.5", "none"],
    ["0.100000000000000000001", "0.100000000000000000001", "none"],
  ])("%j is %s (%s)", (text, value, unit) => {
    const found = quantityInText(text);
    expect([found?.value.toString(), found?.unit]).toEqual([value, unit]);
  });

  it.each([
    ["abc"],
    [""],
    ["1,23"],
    ["12,34,567"],
    ["1.2.3"],
    ["--5"],
    ["-¥-5"],
    ["5 6 a"],
    ["1e6"],
    ["0x10"],
    ["五百万"],
    ["100万美元"],
    ["¥5%"],
    ["5%%"],
    ["元"],
    ["%"],
    ["Infinity"],
    ["NaN"],
    ["9".repeat(61)],
  ])("%j is none", (text) => {
    expect(quantityInText(text)).toBeNull();
  });
});
