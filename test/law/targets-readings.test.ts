import "./excel";
import { resultOf } from "../../src/functions/answers";
import { library } from "../../src/functions/create";
import { Say } from "../../src/engine/say";

/** Targets under another reading of the register: 左右 as the number itself, a name as the earlier document's. */

function tried(name: string, args: readonly unknown[], reading: string, option: string): unknown {
  const known = library.find(name);
  if (!known) throw new Error(name);
  return resultOf(known.respond(args, new Say(new Map([[reading, option]]))), "zh-CN");
}

it.each([
  ["TARGET_MET", ["经济总量", 4999], "Z08", { near: true, reached: false }],
  ["TARGET_MET", ["经济总量", 5000], "Z08", { near: true, reached: true }],
  ["TARGET_MET", ["Z08", 66], "Z08", { near: true, reached: false }],
  ["TARGET_MET", ["Z08", 65], "Z08", { near: true, reached: true }],
  ["TARGET", ["全社会研发投入"], "C7", { later: 100, earlier: 125 }],
  ["TARGET", ["全社会研发投入强度"], "C7", { later: 0.02, earlier: 0.03 }],
  ["TARGET", ["R31"], "C7", { later: 100, earlier: 100 }],
  ["TARGET_MET", ["稀土产业产值", 1300], "C9", { later: false, earlier: true }],
  ["TARGET_MET", ["院士工作站", 2], "C8", { later: true, earlier: true }],
  ["TARGET", ["院士工作站", 2024], "C8", { later: 3, earlier: 3 }],
] as const)("%s%j under %s", (name, args, reading, answers) => {
  for (const [option, answer] of Object.entries(answers))
    expect([option, tried(name, args, reading, option)]).toEqual([option, answer]);
});
