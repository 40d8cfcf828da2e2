import type { GapMeter, ListSource } from "../../batch/run-parts";
import type { Trouble } from "../../workbook/outcome";

/** Slices of so many rows hardly burden the page: a gap beside one is the host's own, and smaller slices would not mend it. */
const SMALL = 100;

/** In ms: felt, and yet no reason to take fewer rows. */
const STEADY = 40;

interface Metered<S extends ListSource<Trouble>> {
  readonly source: S;
  readonly gapMeter: GapMeter;
}

/** A meter that knows how many rows were taken: else a host that is slow at every write would slow a run down to single rows. */
export function withSmallSlices<S extends ListSource<Trouble>>(source: S, gapMeter: GapMeter): Metered<S> {
  let taken = 0;
  return {
    source: {
      ...source,
      read: (from: number, count: number) => {
        taken = count;
        return source.read(from, count);
      },
    },
    gapMeter: () => (taken <= SMALL ? Math.min(gapMeter(), STEADY) : gapMeter()),
  };
}
