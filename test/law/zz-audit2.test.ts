import { readFileSync, writeFileSync } from "node:fs";
import { createFunctions, library } from "../../src/functions/create";
import { callFromCell } from "./excel";
it("runs", () => {
  const out: unknown[] = [];
  const calls = JSON.parse(readFileSync("/tmp/audit2/calls.json", "utf8")) as [string, string, ...unknown[]][];
  const zh = createFunctions("zh-CN"), en = createFunctions("en-US");
  for (const [lang, name, ...args] of calls) {
    const fn = (lang === "en" ? en : zh).get(name);
    let r: unknown;
    try { r = fn ? callFromCell(fn as never, name, args as never) : "no function"; } catch (e) { r = { THROWN: String(e) }; }
    out.push({ call: [lang, name, ...args], r });
  }
  writeFileSync("/tmp/audit2/out.json", JSON.stringify(out));
  writeFileSync("/tmp/audit2/lib.json", JSON.stringify({
    targets: library.targets.map((t) => ({ id: t.id, name: t.name, year: t.year, req: t.requirement, cmp: t.comparison, value: t.value ? t.value.toNumber() : null, unit: t.unit, fact: t.fact, readings: t.readings, remark: t.remark, quote: t.quote, clause: t.clause.id })),
    grants: library.grants.map((g) => ({ id: g.id, title: g.title, payment: g.payment, amount: g.amount.at.toNumber(), op: g.amount.operator, years: g.years?.at.toNumber() ?? null, clause: g.amount.clause.id, quote: g.sentence.quote, readings: g.readings.map((x) => x.id) })),
    clauses: library.clauses.map((c) => ({ id: c.id, heading: c.heading, original: c.original, emended: c.emended })),
    functions: library.functions.map((f) => f.name),
    readings: library.readings.map((r) => ({...r, clause: r.clause.id})),
  }));
});
