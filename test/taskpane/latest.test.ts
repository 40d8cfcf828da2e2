import { Latest, SETTLING } from "../../src/taskpane/latest";

/** Reads that are answered when the test says so, in whatever order. */
function reader() {
  const questions: ((answer: string) => void)[] = [];
  const shown: string[] = [];
  const busy: boolean[] = [];
  const latest = new Latest<string>(
    () => new Promise((resolve) => questions.push(resolve)),
    (answer) => shown.push(answer),
    (asking) => busy.push(asking),
  );
  const answer = async (question: number, text: string): Promise<void> => {
    questions[question]?.(text);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { latest, questions, shown, busy, answer };
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

test("a burst of moves asks once, when it is over", () => {
  const { latest, questions } = reader();
  for (let i = 0; i < 20; i += 1) {
    latest.soon();
    jest.advanceTimersByTime(SETTLING - 1);
  }
  expect(questions).toHaveLength(0);
  jest.advanceTimersByTime(1);
  expect(questions).toHaveLength(1);
});

test("an answer that comes after a later question is dropped", async () => {
  const { latest, shown, busy, answer } = reader();
  void latest.now();
  void latest.now();
  await answer(1, "second");
  await answer(0, "first");
  expect(shown).toEqual(["second"]);
  expect(busy).toEqual([true, true, false]);
});

test("an early answer to an old question is dropped too", async () => {
  const { latest, shown, answer } = reader();
  void latest.now();
  void latest.now();
  await answer(0, "first");
  expect(shown).toEqual([]);
  await answer(1, "second");
  expect(shown).toEqual(["second"]);
});

test("asking at once forgets what was about to be asked", () => {
  const { latest, questions } = reader();
  latest.soon();
  void latest.now();
  jest.advanceTimersByTime(SETTLING * 2);
  expect(questions).toHaveLength(1);
});

test("after the end nothing is shown", async () => {
  const { latest, shown, questions, answer } = reader();
  void latest.now();
  latest.soon();
  latest.stop();
  await answer(0, "late");
  jest.advanceTimersByTime(SETTLING * 2);
  expect(shown).toEqual([]);
  expect(questions).toHaveLength(1);
});
