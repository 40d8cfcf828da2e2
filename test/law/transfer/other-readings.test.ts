import "../excel";
import { day } from "../../../src/engine/calendar";
import { Account, Say } from "../../../src/engine/say";
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
  ["INSTALMENT_DUE", ["2025-03-01"], "T17", { anniversary: day("2028-03-01"), eve: day("2028-02-29") }],
  ["PUBLICITY_END", ["2025-09-16", "price"], "T15-2", { next: day("2025-10-01"), same: day("2025-09-30") }],
  ["PUBLICITY_END", ["2025-07-04", "plan"], "T15-2", { next: day("2025-07-25"), same: day("2025-07-24") }],
  // 1 to 8 October 2025 are a holiday; holidays of 2027 are not known
  ["PUBLICITY_END", ["2025-09-16", "price"], "T15-3", { stays: day("2025-10-01"), moved: day("2025-10-09") }],
  ["PUBLICITY_END", ["2025-06-30", "price"], "T15-3", { stays: day("2025-07-15"), moved: day("2025-07-15") }],
  ["PUBLICITY_END", ["2028-06-01", "price"], "T15-3", { stays: day("2028-06-16"), moved: "#N/A" }],
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

/** What the explanation says under another reading; the amounts stay. */
function said(name: string, args: readonly unknown[], reading: string, option: string): string {
  const account = new Account(new Map([[reading, option]]));
  library.find(name)?.respond(args, account);
  return account.steps.map(({ text }) => text.zh).join("\n");
}

const AGREED = [100, "转让", "高校", NEW, 0.6];
const KEY = "TRANSFER_KEY_SHARE";
const NO_FLOOR = "没有这一下限";

it.each([
  [SHARE, AGREED, "K52", { all: true, standard: false }, "主要贡献人员"],
  [SHARE, AGREED, "C2", { kept: true, silent: false }, "主要贡献人员"],
  [SHARE, [100, "转让", "高校", NEW], "K52", { all: true, standard: true }, "主要贡献人员"],
  [SHARE, [100, "转让", "国企", NEW, 0.6], "K52", { all: true, standard: false }, "主要贡献人员"],
  [KEY, [100, "高校", NEW], "K52", { all: false, standard: true }, `有制度或约定的${NO_FLOOR}`],
  [KEY, [100, "高校", NEW], "C2", { kept: false, silent: true }, `自行、合作实施的${NO_FLOOR}`],
  [KEY, [100, "高校", NEW], "C2", { kept: false, silent: true }, `有制度或约定的${NO_FLOOR}`],
  [KEY, [100, "国企", NEW], "C2", { kept: false, silent: false }, NO_FLOOR],
] as const)("the explanation of %s%j under %s", (name, args, reading, options, words) => {
  for (const [option, there] of Object.entries(options))
    expect([option, said(name, args, reading, option).includes(words)]).toEqual([option, there]);
});
