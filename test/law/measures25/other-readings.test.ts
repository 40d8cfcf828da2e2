import "../excel";
import { Say } from "../../../src/engine/say";
import { resultOf } from "../../../src/functions/answers";
import { library } from "../../../src/functions/create";
import { isRefusal } from "../../../src/engine/refusal";

/** The same call under each option of a doubtful place. */

function tried(name: string, args: readonly unknown[], reading: string, option: string): unknown {
  const known = library.find(name);
  if (!known) throw new Error(name);
  const answer = resultOf(known.respond(args, new Say(new Map([[reading, option]]))), "zh-CN");
  return isRefusal(answer) ? answer.code : answer;
}

it.each([
  ["SOE_APPRAISAL_PROFIT", [10, 3, 2], "K04", { replaces: 13.5, onTop: 14.5 }],
  ["SOE_APPRAISAL_PROFIT", [10, 2, 3], "K04", { replaces: 12, onTop: 12 }],
  ["LOCAL_TAX_RELIEF", [100, 2019, 2020], "K15-3", { since: "#N/A", any: 100 }],
  ["LOCAL_TAX_RELIEF", [100, 2021, 2020], "K15-3", { since: "#N/A", any: 0 }],
  ["ZONE_RANK_AWARD", [89, 65], "K35", { steps: 20_000_000, proRata: 24_000_000 }],
  ["ZONE_RANK_AWARD", [89, 88], "K35", { steps: 0, proRata: 1_000_000 }],
  ["ZONE_RANK_AWARD", [88, 89], "K35", { steps: 0, proRata: 0 }],
  ["ZONE_RANK_AWARD", [89, 65], "C4", { once: 20_000_000, twice: 40_000_000 }],
  ["CONTRACT_REGISTRATION_GRANT", [0, 75_000_000], "K58", { steps: 200_000, proRata: 300_000 }],
  ["CONTRACT_REGISTRATION_GRANT", [0, 900_000_000], "K58", { steps: 1_000_000, proRata: 1_000_000 }],
  ["CARRIER_INVESTMENT_GRANT", [1e8, 5e7], "C12", { above: 2_500_000, below: 1_500_000 }],
  ["CARRIER_INVESTMENT_GRANT", [1e8, 1e8], "C12", { above: 3_000_000, below: 2_000_000 }],
  ["CARRIER_INVESTMENT_GRANT", [100_000_000.01, 5e7], "C12", { above: 2_500_000, below: 2_500_000 }],
  ["RETIREMENT_DEFERRABLE", ["国家", "副高"], "K74", { both: true, full: false }],
  ["RETIREMENT_DEFERRABLE", ["国家", "高级"], "K74", { both: true, full: true }],
  ["PRIZE_MATCH", [100, "自治区", "特等"], "K77", { firstOnly: 0, special: 100 }],
  ["PRIZE_MATCH", [100, "国家"], "K76", { together: 100, each: 200 }],
  ["PRIZE_MATCH", [100, "自治区", "二等"], "K76", { together: 0, each: 0 }],
  ["PRIZE_MATCH", [100, "自治区", "二等"], "K77", { firstOnly: 0, special: 0 }],
] as const)("%s%j under %s", (name, args, reading, answers) => {
  for (const [option, answer] of Object.entries(answers))
    expect(tried(name, args, reading, option)).toBe(answer);
});
