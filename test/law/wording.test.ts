import { measures } from "../../src/law";
import { figuresIn, operatorsIn } from "./words-of-comparison";
import { holdWording } from "./wording";

/** Every entry of the library against the words of its clause. */

holdWording(measures.map(({ law }) => law));

describe("the words of comparison", () => {
  it.each([
    ["不低于25%", ">="],
    ["不少于8项", ">="],
    ["三年以上", ">="],
    ["应持续达到5%", ">="],
    ["大于2亿元", ">"],
    ["超过500万元", ">"],
    ["突破550亿元", ">"],
    ["不超过200万元", "<="],
    ["不高于25元/公斤", "<="],
    ["1亿元以下", "<="],
    ["低于70%", "<"],
    ["小于5000万元", "<"],
    ["不满三年", "<"],
  ])("%s states %s and nothing else", (quote, operator) => {
    expect([...operatorsIn(quote)]).toEqual([operator]);
  });

  it.each([
    ["最高不超过200万元", ["2000000"]],
    ["2亿至10亿元", ["200000000", "1000000000"]],
    ["5000［万元至］2亿元", ["50000000", "200000000"]],
    ["购置和安装总投资的20%", ["0.2"]],
    ["4:3:3方式分三年", ["4", "3", "3", "3"]],
  ])("%s holds the numbers %j", (quote, numbers) => {
    expect(figuresIn(quote).map((number) => number.toString())).toEqual(numbers);
  });
});
