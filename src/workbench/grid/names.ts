import { ICommandService } from "@univerjs/core";
import {
  IDefinedNamesService,
  InsertDefinedNameCommand,
  RemoveDefinedNameCommand,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameCommand,
  type IDefinedNamesServiceParam,
} from "@univerjs/preset-sheets-core";
import type { DefinedName } from "../../book/book";
import type { Shelf } from "../../book/shelf";
import type { Grid } from "./univer";

/** Defined names, kept where the grid's formulas look for them. */
export class UniverNames implements Shelf<DefinedName> {
  private readonly commands: ICommandService;
  private readonly names: IDefinedNamesService;

  constructor(
    private readonly unitId: string,
    { services }: Grid,
  ) {
    this.commands = services.get(ICommandService);
    this.names = services.get(IDefinedNamesService);
  }

  all(): readonly DefinedName[] {
    return Object.values(this.names.getDefinedNameMap(this.unitId) ?? {}).map(nameOf);
  }

  get(id: string): DefinedName | undefined {
    return this.all().find((name) => name.id === id);
  }

  add(name: DefinedName): void {
    this.commands.syncExecuteCommand(InsertDefinedNameCommand.id, { unitId: this.unitId, ...paramOf(name) });
  }

  change(id: string, changes: Partial<Omit<DefinedName, "id">>): void {
    const name = this.get(id);
    if (!name) return;
    this.commands.syncExecuteCommand(SetDefinedNameCommand.id, {
      unitId: this.unitId,
      ...paramOf({ ...name, ...changes }),
    });
  }

  remove(id: string): void {
    const name = this.get(id);
    if (!name) return;
    this.commands.syncExecuteCommand(RemoveDefinedNameCommand.id, { unitId: this.unitId, ...paramOf(name) });
  }
}

const nameOf = (param: IDefinedNamesServiceParam): DefinedName => ({
  id: param.id,
  name: param.name,
  refersTo: param.formulaOrRefString.startsWith("=")
    ? param.formulaOrRefString
    : `=${param.formulaOrRefString}`,
  comment: param.comment ?? "",
  visible: param.hidden !== true,
  sheet:
    param.localSheetId && param.localSheetId !== SCOPE_WORKBOOK_VALUE_DEFINED_NAME
      ? param.localSheetId
      : null,
});

const paramOf = (name: DefinedName): IDefinedNamesServiceParam => ({
  id: name.id,
  name: name.name,
  formulaOrRefString: withoutEquals(name.refersTo),
  comment: name.comment,
  hidden: !name.visible,
  localSheetId: name.sheet ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
});

/** Univer marks a formula by its equals sign and writes a plain reference without one. */
const withoutEquals = (refersTo: string): string =>
  /^=[^(+\-*/&<>=]+$/.test(refersTo) && refersTo.includes("!") ? refersTo.slice(1) : refersTo;
