import "../excel";
import { day } from "../../../src/engine/calendar";
import { Say } from "../../../src/engine/say";
import { resultOf } from "../../../src/functions/answers";
import { library } from "../../../src/functions/create";

/** The doubtful places of the transfer of results, tried the other way. */

function tried(name: string, args: readonly unknown[], reading: string, option: string): unknown {
  const known = library.find(name);
  if (!known) throw new Error(name);
  const result = resultOf(known.respond(args, new Say(new Map([[reading, option]]))), "zh-CN");
  return typeof result === "object" && "code" in result ? result.code : result;
}

const SHARE = "TRANSFER_SHARE";
const NEW = "2025-01-01";
const LATE = "2029-01-01";

it.each([
  [SHARE, [100, "转让", "高校", NEW], "C1", { later: 80, earlier: 70 }],
  [SHARE, [100, "转让", "高校", LATE], "T27", { none: "#N/A", earlier: 70, later: 80 }],
  [SHARE, [100, "转让", "国企", LATE], "T27", { none: 70, earlier: 70, later: 70 }],
  [SHARE, [100, "作价投资", "高校", NEW, 0.6], "T05", { floor: 80, agreed: 60 }],
  [SHARE, [100, "转让", "高校", NEW, 0.6], "T13", { stands: 60, raised: 80 }],
  [SHARE, [100, "转让", "高校", NEW, 0.9], "T13", { stands: 90, raised: 90 }],
  [SHARE, [100, "转让", "soe-tech", NEW, 0.6], "T13", { stands: 60, raised: 60 }],
  [SHARE, [100, "合作实施", "国企", NEW], "K51", { none: "#N/A", own: 5 }],
  [SHARE, [100, "转让", "non-fiscal", NEW], "K50", { all: 70, fiscal: "#N/A" }],
  ["TRANSFER_KEY_SHARE", [100, "soe-tech", NEW], "C2", { kept: 50, silent: "#N/A" }],
  ["TRANSFER_KEY_SHARE", [100, "高校", NEW], "C2", { kept: 50, silent: 50 }],
  ["TRANSFER_KEY_SHARE", [100, "国企", NEW], "C2", { kept: 50, silent: 50 }],
  [
    "PUBLICITY_END",
    ["2025-09-20", "协议定价"],
    "T15",
    { days: day("2025-10-05"), workdays: day("2025-10-16") },
  ],
] as const)("%s%j under %s", (name, args, reading, answers) => {
  for (const [option, answer] of Object.entries(answers))
    expect(tried(name, args, reading, option)).toEqual(answer);
});
