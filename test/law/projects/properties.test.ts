import "../excel";
import fc from "fast-check";
import { createFunctions } from "../../../src/functions/create";
import { day } from "../case";

/** What must hold of projects and evaluations whatever is given. Days against JavaScript's own calendar, amounts in fen. */

const functions = createFunctions("zh-CN");
const call = (name: string, ...args: unknown[]): number => functions.get(name)?.(...args) as number;
const holds = <T>(property: fc.IProperty<T>): void => {
  fc.assert(property, { numRuns: 300 });
};

const SERIAL_OF_1970 = 25_569;
const MILLISECONDS = 86_400_000;
const utc = (serial: number): Date => new Date((serial - SERIAL_OF_1970) * MILLISECONDS);
const inForce = fc.integer({ min: day("2024-06-28"), max: day("2028-12-31") });

/** The same day so many months later, or the last of that month. */
function monthsLater(serial: number, months: number): number {
  const from = utc(serial);
  const month = from.getUTCMonth() + months;
  const last = new Date(Date.UTC(from.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const time = Date.UTC(from.getUTCFullYear(), month, Math.min(from.getUTCDate(), last));
  return time / MILLISECONDS + SERIAL_OF_1970;
}

it.each([
  ["技术攻关", 36],
  ["成果转化", 24],
])("PROJECT_DUE of %s: %i months − 1 day, and never earlier for a later start", (type, months) => {
  holds(
    fc.property(inForce, inForce, (a, b) => {
      const due = call("PROJECT_DUE", a, type);
      expect(due).toBe(monthsLater(a, months) - 1);
      expect(Math.sign(call("PROJECT_DUE", b, type) - due) * Math.sign(b - a)).toBeGreaterThanOrEqual(0);
    }),
  );
});

it("RESULT_REGISTRATION_DUE: 6 months, 181 to 184 days", () => {
  holds(
    fc.property(inForce, (end) => {
      const due = call("RESULT_REGISTRATION_DUE", end);
      expect(due).toBe(monthsLater(end, 6));
      expect(due - end).toBeGreaterThanOrEqual(181);
      expect(due - end).toBeLessThanOrEqual(184);
    }),
  );
});

it("outside the measures there is no day", () => {
  const days = fc.integer({ min: day("1905-01-01"), max: day("2199-12-31") });
  const outside = days.filter((one) => one < day("2024-06-28") || one > day("2028-12-31"));
  holds(
    fc.property(outside, (one) => {
      expect(() => call("PROJECT_DUE", one, "技术攻关")).toThrow("有效期");
      expect(() => call("RESULT_REGISTRATION_DUE", one)).toThrow("有效期");
    }),
  );
});

it("PROJECT_CLAWBACK and what was spent add up to what was paid out, as far as that goes", () => {
  const fen = fc.integer({ min: 0, max: 10 ** 12 });
  holds(
    fc.property(fen, fen, (paid, spent) => {
      const back = Math.round(call("PROJECT_CLAWBACK", paid / 100, spent / 100) * 100);
      expect(back).toBe(Math.max(0, paid - spent));
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
