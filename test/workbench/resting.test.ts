import { restBetweenDrawings, type Scene } from "../../src/workbench/grid/resting";

/** A scene whose drawing takes so many ms, and that has always something to draw. */
class SlowScene implements Scene {
  drawings = 0;
  dirty = true;

  constructor(private readonly ms: number) {}

  isDirty(): boolean {
    return this.dirty;
  }

  render(): void {
    this.drawings += 1;
    jest.advanceTimersByTime(this.ms);
  }
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

test.each([
  ["just before the rest of twice the time is over", 79, true, 1],
  ["just after it", 80, true, 2],
  ["at once, while nothing is being filled", 0, false, 2],
])("a second drawing %s", (_, later, busy, drawings) => {
  const scene = new SlowScene(40);
  restBetweenDrawings(scene, () => busy);
  scene.render();
  jest.advanceTimersByTime(later);
  scene.render();
  expect(scene.drawings).toBe(drawings);
});

test("where nothing has changed nothing is drawn, and no rest begins", () => {
  const scene = new SlowScene(40);
  restBetweenDrawings(scene, () => true);
  scene.dirty = false;
  scene.render();
  expect(scene.drawings).toBe(0);
  scene.dirty = true;
  scene.render();
  expect(scene.drawings).toBe(1);
});
