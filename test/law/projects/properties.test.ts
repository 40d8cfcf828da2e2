import fc from "fast-check";
import { call, days, fen, fenOf, greater, holds, monthsLater, yuan } from "../arbitrary";
import { day } from "../case";

/** What must hold of projects and evaluations whatever is given. Days against JavaScript's own calendar, amounts in fen. */

const serial = (name: string, ...args: unknown[]): number => call(name, ...args) as number;
const inForce = days("2024-06-28", "2028-12-31");

it.each([
  ["技术攻关", 36],
  ["成果转化", 24],
])("PROJECT_DUE of %s: %i months − 1 day, and never earlier for a later start", (type, months) => {
  holds(
    fc.property(inForce, inForce, (a, b) => {
      const due = serial("PROJECT_DUE", a, type);
      expect(due).toBe(monthsLater(a, months) - 1);
      expect(Math.sign(serial("PROJECT_DUE", b, type) - due) * Math.sign(b - a)).toBeGreaterThanOrEqual(0);
    }),
  );
});

it("RESULT_REGISTRATION_DUE: 6 months, 181 to 184 days", () => {
  holds(
    fc.property(inForce, (end) => {
      const due = serial("RESULT_REGISTRATION_DUE", end);
      expect(due).toBe(monthsLater(end, 6));
      expect(due - end).toBeGreaterThanOrEqual(181);
      expect(due - end).toBeLessThanOrEqual(184);
    }),
  );
});

it("outside the measures there is no day", () => {
  const anyDay = days("1905-01-01", "2199-12-31");
  const outside = anyDay.filter((one) => one < day("2024-06-28") || one > day("2028-12-31"));
  holds(
    fc.property(outside, (one) => {
      expect(() => call("PROJECT_DUE", one, "技术攻关")).toThrow("有效期");
      expect(() => call("RESULT_REGISTRATION_DUE", one)).toThrow("有效期");
    }),
  );
});

it("PROJECT_CLAWBACK and what was spent add up to what was paid out, as far as that goes", () => {
  holds(
    fc.property(fen, fen, (paid, spent) => {
      const back = fenOf(call("PROJECT_CLAWBACK", yuan(paid), yuan(spent)));
      expect(back).toBe(greater(0n, paid - spent));
    }),
  );
});

it("LEADER_WITHIN_LIMIT: up to two, and once passed, passed for good", () => {
  holds(
    fc.property(fc.nat({ max: 1000 }), (ongoing) => {
      expect(call("LEADER_WITHIN_LIMIT", ongoing)).toBe(ongoing < 3);
    }),
  );
});
