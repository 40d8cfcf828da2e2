import { type PeriodProbe, type Probe, condition, paid } from "../thresholds/probe";

/** 虚构发〔2099〕1号. A document of the library has these in `thresholds/<document>.probes.ts`, where they are found by name. */
const V = "虚构发〔2099〕1号";
const ON = "2099-06-30";

export const probes: readonly Probe[] = [
  {
    clause: `${V}#第二条`,
    words: "藏书不少于300册",
    questions: condition("1", (books) => ["BOOK_ROOM_GRANT", books, ON], paid),
  },
  {
    clause: `${V}#第三条`,
    words: "每家最高不超过1万元",
    questions: ({ at }) =>
      [at.toNumber() / 20 - 1, at.toNumber() / 20, at.toNumber() / 20 + 1].map((books) => ({
        why: `${books} books before the ceiling`,
        call: ["BOOK_ROOM_GRANT", books, ON],
        gives: Math.min(books * 20, at.toNumber()),
      })),
  },
];

export const periods: readonly PeriodProbe[] = [
  {
    clause: `${V}#第五条`,
    words: "有效期至2099年12月31日",
    calls: [[(day) => ["BOOK_ROOM_GRANT", 300, day], paid]],
  },
];
