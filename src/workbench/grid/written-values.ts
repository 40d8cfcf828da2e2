import { CommandType, ICommandService, type Injector, type IUnitRange } from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/preset-sheets-core";
import type { Block } from "../../book/block";

/** Says where values have been written, so that what depends on them is calculated; its parameters are an `IUnitRange`. */
export const VALUES_WRITTEN = "workbench.operation.values-written";

/** What the mutation that writes many values says beyond Univer's own: all of its cells hold values, and where they are. */
export interface OfValues {
  readonly valuesIn?: Block;
}

/** What the mutation that writes many cells, formulas among them, says beyond Univer's own: where they are. */
export interface OfFormulas {
  readonly formulasIn?: Block;
}

/**
 * Univer 0.25.1 keeps each write with all its cells until nothing has been written for 100 ms, and then goes through them all to see
 * what depends on them. A long run that leaves no such pause is kept as a whole, and gone through at its end in one go. Of values no
 * more need be known than where they are.
 */
export function hearOfWrittenValues(services: Injector): void {
  const commands = services.get(ICommandService);
  if (commands.hasCommand(VALUES_WRITTEN)) return;
  commands.registerCommand({ id: VALUES_WRITTEN, type: CommandType.OPERATION, handler: () => true });
  services.get(IActiveDirtyManagerService).register(VALUES_WRITTEN, {
    commandId: VALUES_WRITTEN,
    getDirtyData: ({ params }) => ({ dirtyRanges: [params as IUnitRange] }),
  });
}
