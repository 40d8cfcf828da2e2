import { BooleanNumber, ICommandService, type IDisposable, type Nullable } from "@univerjs/core";
import {
  BaseFunction,
  FunctionType,
  IDescriptionService,
  IFunctionService,
  SetFormulaCalculationStartMutation,
  type BaseValueObject,
  type IFunctionInfo,
} from "@univerjs/preset-sheets-core";
import type { Grid } from "../grid/univer";
import type { AddInPage } from "./add-in";
import { answerOf, errorValue, thrown, type Note } from "./answers";
import { argumentsFor, CannotCall, type MakeError } from "./arguments";
import { cellKey, type Messages } from "./messages";
import { fullName, type FunctionMetadata, type Metadata } from "./metadata";

/** Where a function stands, as Excel writes it: `'加氢站'!C2`. */
export type AddressOf = (sheet: Nullable<string>, row: number, column: number) => string;

/** The add-in's own page, and what the functions that run in it are told of the workbook. */
export interface Connection {
  readonly page: AddInPage;
  readonly messages: Messages;
  readonly addressOf: AddressOf;
}

/**
 * The add-in's functions in the grid. They are known to it from the first moment, because Univer remembers how it has read
 * a formula; what they do comes with the add-in's page, and runs there, as in Excel's shared runtime. They answer at once:
 * Univer waits for slow functions cell by cell, and loses their cells when somebody edits meanwhile.
 */
export class AddInFunctions {
  private connection: Connection | undefined;
  private described: IDisposable | undefined;

  constructor(
    private readonly grid: Grid,
    private readonly metadata: Metadata,
  ) {
    const functions = grid.services.get(IFunctionService);
    for (const each of metadata.functions) {
      functions.registerExecutors(new AddInFunction(each, () => this.connection, metadata));
    }
    grid.services.get(ICommandService).beforeCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationStartMutation.id) this.connection?.messages.begin();
    });
    this.describe(metadata);
  }

  /** Without a page the functions are `#NAME?`, as in an Excel without the add-in. */
  connect(connection: Connection | undefined): void {
    this.connection = connection;
  }

  /** What the grid shows while a function is being typed; the same functions, perhaps in another language. */
  describe({ functions }: Metadata): void {
    this.described?.dispose();
    this.described = this.grid.services
      .get(IDescriptionService)
      .registerDescriptions(functions.map(describe));
  }
}

/** One function, as the grid's engine calls it. It must never throw: that would end the whole calculation. */
class AddInFunction extends BaseFunction {
  constructor(
    private readonly metadata: FunctionMetadata,
    private readonly connection: () => Connection | undefined,
    private readonly rules: Pick<Metadata, "allowErrorForDataTypeAny">,
  ) {
    super(fullName(metadata));
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const { page, messages, addressOf } = this.connection() ?? {};
    const code = page?.CustomFunctions._association.mappings[this.metadata.id.toUpperCase()];
    if (!code || !messages || !addressOf) return errorValue("#NAME?");
    const cell = cellKey(this.unitId ?? "", this.subUnitId ?? "", this);
    messages.answering(cell);
    const note: Note = (error, text, row, column) => {
      messages.add(cell, { functionName: String(this.name), code: error, text, row, column });
    };
    try {
      const args = argumentsFor(this.metadata, given, this.errorsOf(page));
      if (args instanceof CannotCall) {
        note(args.code, args.message, 0, 0);
        return errorValue(args.code);
      }
      return answerOf(code(...args, this.invocation(addressOf)), note);
    } catch (reason) {
      return thrown(reason, note);
    }
  }

  private errorsOf({ CustomFunctions }: AddInPage): MakeError {
    return this.rules.allowErrorForDataTypeAny ? (code) => new CustomFunctions.Error(code) : undefined;
  }

  private invocation(addressOf: AddressOf): object {
    const functionName = this.metadata.id;
    if (!this.metadata.options?.requiresAddress) return { functionName };
    return { functionName, address: addressOf(this.subUnitId, this.row, this.column) };
  }
}

const describe = (metadata: FunctionMetadata): IFunctionInfo => ({
  functionName: fullName(metadata),
  functionType: FunctionType.User,
  description: metadata.description ?? "",
  abstract: metadata.description ?? "",
  functionParameter: metadata.parameters.map(({ name, description, optional, repeating }) => ({
    name,
    detail: description ?? name,
    example: "",
    require: optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    repeat: repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  })),
});
