import { errorArgument, type FunctionAnswer } from "../../src/workbench/host";
import { openStage, type Stage } from "./harness";

/** The host calls custom functions through the library's own runtime, as Excel does. */

const FUNCTIONS = `
  const error = (code, message) => new CustomFunctions.Error(code, message);
  const { divisionByZero, invalidValue, notAvailable, invalidNumber } = CustomFunctions.ErrorCode;
  const functions = {
    ADD: (a, b) => a + b,
    DIVIDE: (a, b) => { if (b === 0) throw error(divisionByZero); return a / b; },
    REFUSE: () => { throw error(invalidValue, "投资额:未填写。"); },
    NONE: () => { throw error(notAvailable, "没有条款。"); },
    FAIL: () => { throw new TypeError("a mistake"); },
    NOTHING: () => NaN,
    ENDLESS: () => Infinity,
    LATER: (n) => new Promise((resolve) => setTimeout(resolve, 5, n * 10)),
    REJECTED: () => Promise.reject(error(invalidNumber)),
    TOTAL: (rows) => rows.flat().reduce((sum, cell) => sum + (typeof cell === "number" ? cell : 0), 0),
    GRID: (n) => Array.from({ length: n }, (_, i) => [i + 1, (i + 1) ** 2]),
    MIXED: () => [["甲", error(invalidValue, "x")], [true, ""]],
    WHERE: (x, invocation) => invocation.address,
    KIND: (x) => (x instanceof CustomFunctions.Error ? "error " + x.code : x === null ? "null" : typeof x),
    COUNT: (list) => list.length,
    TICK: (n, invocation) => {
      let sent = 0;
      const timer = setInterval(() => invocation.setResult(n + sent++), 20);
      invocation.onCanceled = () => clearInterval(timer);
    },
  };
  for (const [id, call] of Object.entries(functions)) CustomFunctions.associate(id, call);
`;

jest.setTimeout(30_000); // the runtime itself waits half a second between answers

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
  stage.evaluate(FUNCTIONS);
});
afterAll(() => {
  stage.close();
});

const value = (shown: unknown): FunctionAnswer => ({ value: shown, error: undefined, message: undefined });
const error = (code: FunctionAnswer["error"], message?: string): FunctionAnswer => ({
  value: code,
  error: code,
  message,
});

test("values, rows and errors", async () => {
  const { host } = stage;
  const calls: [string, readonly unknown[], FunctionAnswer][] = [
    ["ADD", [1, 2], value(3)],
    ["add", [2, 2], value(4)],
    ["DIVIDE", [1, 0], error("#DIV/0!")],
    ["REFUSE", [], error("#VALUE!", "投资额:未填写。")],
    ["NONE", [], error("#N/A", "没有条款。")],
    ["LATER", [4], value(40)],
    ["REJECTED", [], error("#NUM!")],
    [
      "TOTAL",
      [
        [
          [1, 2],
          ["x", 4],
        ],
      ],
      value(7),
    ],
    ["GRID", [2], value([[1, 1], [2, 4]])], // prettier-ignore
    ["MIXED", [], value([["甲", "#VALUE!"], [true, ""]])], // prettier-ignore
    ["ENDLESS", [], error("#NUM!", "Infinity")],
    ["KIND", [null], value("null")],
    ["COUNT", [[1, 2, 3]], value(3)],
  ];
  const answers = await Promise.all(calls.map(([id, args]) => host.invoke(id, args)));
  expect(answers).toEqual(calls.map(([, , expected]) => expected));
});

test("a mistake in a function, a number that is none, a function that is none: #VALUE!", async () => {
  const answers = await Promise.all(["FAIL", "NOTHING", "UNKNOWN"].map((id) => stage.host.invoke(id, [])));
  expect(answers.map((answer) => answer.error)).toEqual(["#VALUE!", "#VALUE!", "#VALUE!"]);
});

test("the function is told its cell, and gets error cells where it takes them", async () => {
  const [where, kind] = await Promise.all([
    stage.host.invoke("WHERE", [1], { address: "加氢站!C2" }),
    stage.host.invoke("KIND", [errorArgument("#DIV/0!")], { takesErrors: true }),
  ]);
  expect([where.value, kind.value]).toEqual(["加氢站!C2", "error #DIV/0!"]);
});

test("a thousand calls come back in a few requests", async () => {
  stage.host.switches.recording = true;
  const answers = await Promise.all(Array.from({ length: 1000 }, (_, i) => stage.host.invoke("ADD", [i, 1])));
  stage.host.switches.recording = false;
  expect(answers.map((answer) => answer.value)).toEqual(Array.from({ length: 1000 }, (_, i) => i + 1));
  expect(stage.host.requests.length).toBeLessThan(10);
});

test("a streaming function answers until it is cancelled", async () => {
  const seen: unknown[] = [];
  const cancel = stage.host.stream("TICK", [100], { cancelable: true }, (answer) => seen.push(answer.value));
  await stage.settle(1300);
  cancel();
  const before = seen.length;
  expect(before).toBeGreaterThan(0);
  await stage.settle(700);
  expect(seen).toHaveLength(before);
});
