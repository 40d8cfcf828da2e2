/** What draws the grid, frame by frame, where something has changed. */
export interface Scene {
  isDirty(): boolean;
  render(parent?: unknown): void;
}

/** A drawing is followed by a rest so many times as long. */
const REST = 2;

/**
 * While `isBusy`, one drawing does not follow the other at once: what else the page has to do comes in between. Nothing is lost, since
 * what has changed is still due at the next frame.
 */
export function restBetweenDrawings(scene: Scene, isBusy: () => boolean): void {
  const render = scene.render.bind(scene);
  let rested = -Infinity;
  scene.render = (parent) => {
    const begun = performance.now();
    if (!scene.isDirty() || (begun < rested && isBusy())) return;
    render(parent);
    const ended = performance.now();
    rested = ended + REST * (ended - begun);
  };
}
