import type { Scale, Step } from "../../../engine/explanation";

/**
 * The scale that tells most of an answer: where it stands to its ceiling, else to the condition it fails by, else the tier it
 * stands in. `undefined` where all is met and nothing is capped.
 */
export function leadingScale(steps: readonly Step[]): Scale | undefined {
  const ceilings = scalesOf(steps, ({ kind }) => kind === "ceiling");
  const failing = scalesOf(
    steps.filter(({ met }) => met === false),
    ({ stretches, stands }) => stretches[stands]?.met === false,
  );
  const tiers = scalesOf(
    steps.filter(({ kind }) => kind === "amount"),
    ({ kind }) => kind === "bands",
  );
  return ceilings[ceilings.length - 1] ?? failing[0] ?? tiers[0];
}

const scalesOf = (steps: readonly Step[], wanted: (scale: Scale) => boolean): readonly Scale[] =>
  steps.flatMap(({ scales }) => (scales ?? []).filter(wanted));
