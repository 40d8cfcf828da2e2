import type { Mapping, Source } from "../../batch/list";
import type { ListInput, ListRule } from "../../functions/facade";
import type { OutputWish } from "./output-wish";

/** What a run was begun with, and goes on with. */
export interface BegunSettings {
  readonly mapping: Mapping;
  readonly wish: OutputWish;
}

export interface Difference {
  readonly input: ListInput;
  /** What the run takes for it. */
  readonly was: Source | undefined;
}

/** The inputs that a person has since given another source, or another unit. */
export function inputsChanged(
  rule: ListRule,
  begun: BegunSettings,
  { inputs }: Mapping,
): readonly Difference[] {
  return rule.inputs.flatMap((input) => {
    const was = begun.mapping.inputs[input.name];
    return JSON.stringify(was) === JSON.stringify(inputs[input.name]) ? [] : [{ input, was }];
  });
}

/** Whether the results are wished for elsewhere or in another form; a summary can be had either way. */
export const outputChanged = ({ wish: was }: BegunSettings, wish: OutputWish): boolean =>
  was.form !== wish.form || was.place !== wish.place;
