import {
  CommandType,
  ICommandService,
  type IAccessor,
  type IRange,
  type IMutationInfo,
  type Injector,
} from "@univerjs/core";
import {
  INumfmtService,
  IRenderManagerService,
  SheetSkeletonManagerService,
} from "@univerjs/preset-sheets-core";
import type { Block } from "../../book/block";

/** Gives many cells their number formats; its parameters are `NumberFormats`. */
export const NUMBER_FORMATS_WRITTEN = "workbench.mutation.number-formats-written";

/** The cells of each format; `null` takes their format away. */
export interface NumberFormats {
  readonly unitId: string;
  readonly subUnitId: string;
  /** Where all of them are. */
  readonly block: Block;
  readonly formats: ReadonlyMap<string | null, readonly IRange[]>;
}

/**
 * Univer 0.25.1 draws everything in sight after each `SetNumfmtMutation`, wherever its cells are, and forgets one by one how they
 * were drawn. This does the same to the cells and no more.
 */
export function writeNumberFormatsQuietly(services: Injector): void {
  const commands = services.get(ICommandService);
  if (commands.hasCommand(NUMBER_FORMATS_WRITTEN)) return;
  commands.registerCommand({ id: NUMBER_FORMATS_WRITTEN, type: CommandType.MUTATION, handler: write });
}

function write(accessor: IAccessor, params?: IMutationInfo["params"]): boolean {
  const { unitId, subUnitId, formats } = params as NumberFormats;
  const service = accessor.get(INumfmtService);
  for (const [pattern, ranges] of formats) {
    if (pattern === null) service.deleteValues(unitId, subUnitId, [...ranges]);
    else service.setValues(unitId, subUnitId, [{ pattern, ranges: [...ranges] }]);
  }
  accessor.get(IRenderManagerService).getRenderById(unitId)?.with(SheetSkeletonManagerService).reCalculate();
  return true;
}
