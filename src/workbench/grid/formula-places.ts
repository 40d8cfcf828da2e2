import {
  CommandType,
  ICommandService,
  IUniverInstanceService,
  ObjectMatrix,
  UniverInstanceType,
  isFormulaId,
  isFormulaString,
  type ICellData,
  type ICommandInfo,
  type IObjectMatrixPrimitiveType,
  type Injector,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import {
  FormulaDataModel,
  InsertSheetMutation,
  RemoveNumfmtMutation,
  SetNumfmtMutation,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  initSheetFormulaData,
  type IFormulaData,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import { everyCell } from "./matrix";
import { NUMBER_FORMATS_WRITTEN } from "./number-formats";
import type { OfValues } from "./written-values";

type Cells = ObjectMatrix<Nullable<ICellData>>;

/** What a mutation is about: cells of one sheet, or those moved from one to another. */
interface Concerned {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly from?: unknown;
  readonly to?: unknown;
}

/** Of the calculation itself: these speak of formulas and write none. */
const CALCULATION = "formula.mutation.";

/** These move no cell, and put no formula into one that stood there before. */
const HARMLESS = new Set([
  InsertSheetMutation.id,
  NUMBER_FORMATS_WRITTEN,
  RemoveNumfmtMutation.id,
  SetNumfmtMutation.id,
  SetWorksheetColWidthMutation.id,
  SetWorksheetColumnCountMutation.id,
  SetWorksheetRowAutoHeightMutation.id,
  SetWorksheetRowCountMutation.id,
  SetWorksheetRowHeightMutation.id,
]);

const isFormula = (cell: Nullable<ICellData>): boolean => isFormulaString(cell?.f) || isFormulaId(cell?.si);
const isShared = (cell: Nullable<ICellData>): boolean => isFormulaId(cell?.si);

/** The first cells of formulas that are shared among cells, by the name of what they share. */
type Shared = Record<string, { readonly f: string; readonly r: number; readonly c: number }>;

interface Searching {
  _getSheetFormulaIdMap(unit: string, sheet: string): Shared;
}

const isSearching = (model: unknown): model is Searching =>
  typeof model === "object" && model !== null && "_getSheetFormulaIdMap" in model;

/**
 * Univer 0.25.1 looks through every cell of every sheet for formulas before each calculation, and after most writes: 100,000 rows
 * take 300 ms each time. Where formulas may stand is remembered here instead, from one full search of a sheet on; and a write is asked
 * for its own formulas alone, where none of the sheet are shared.
 */
export function rememberWhereFormulasStand(services: Injector): void {
  const model = services.get(FormulaDataModel);
  const instances = services.get(IUniverInstanceService);
  const workbook = (id: string): Nullable<Workbook> =>
    instances.getUnit<Workbook>(id, UniverInstanceType.UNIVER_SHEET);
  const places = new FormulaPlaces(workbook);
  // Univer asks for formulas as soon as a command is over, before a listener of ours would hear of it.
  services.get(ICommandService).beforeCommandExecuted((command) => {
    places.expect(command);
  });
  const written = noteWrites(model, workbook, places);
  model.getFormulaData = () => {
    const found: IFormulaData = {};
    const write = written();
    if (write) {
      initSheetFormulaData(found, write.unit, write.sheet, write.formulas);
      return found;
    }
    for (const book of instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      const id = book.getUnitId();
      found[id] = {};
      for (const sheet of book.getSheets())
        initSheetFormulaData(found, id, sheet.getSheetId(), places.among(sheet.getCellMatrix()));
    }
    return found;
  };
  const searching: unknown = model;
  if (!isSearching(searching)) throw new Error("Univer's formula data are not as they were in 0.25.1");
  searching._getSheetFormulaIdMap = (unit, id) => {
    const sheet = written() ? null : workbook(unit)?.getSheetBySheetId(id);
    return sheet ? sharedIn(places.among(sheet.getCellMatrix())) : {};
  };
}

/** A write while Univer notes the formulas it brings and takes: no others concern it then. */
interface Write {
  readonly unit: string;
  readonly sheet: string;
  readonly formulas: Cells;
}

/** Gives what tells of the write that is being noted; `null` where there is none, or where it may concern more than its own cells. */
function noteWrites(
  model: FormulaDataModel,
  workbook: (id: string) => Nullable<Workbook>,
  places: FormulaPlaces,
): () => Write | null {
  let written: Write | null = null;
  const update = model.updateFormulaData.bind(model);
  model.updateFormulaData = (unit, sheet, cellValue) => {
    const cells = workbook(unit)?.getSheetBySheetId(sheet)?.getCellMatrix();
    // What one cell of a shared formula brings or takes may concern all the others.
    if (cells && !places.areShared(cells) && everyCell(cellValue, (_, __, cell) => !isShared(cell)))
      written = { unit, sheet, formulas: formulasAt(cells, cellValue) };
    try {
      return update(unit, sheet, cellValue);
    } finally {
      written = null;
    }
  };
  return () => written;
}

/** The formulas that stand where something is about to be written. */
function formulasAt(cells: Cells, cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>>): Cells {
  const found: Cells = new ObjectMatrix();
  everyCell(cellValue, (row, column) => {
    const cell = cells.getValue(row, column);
    if (isFormula(cell)) found.setValue(row, column, cell);
    return true;
  });
  return found;
}

function sharedIn(formulas: Cells): Shared {
  const shared: Shared = {};
  formulas.forValue((r, c, cell) => {
    const { f, si } = cell ?? {};
    if (f && si && isFormulaString(f)) shared[si] = { f, r, c };
  });
  return shared;
}

class FormulaPlaces {
  /** For the cells of each sheet all that may hold a formula; one too many is no harm. */
  private known = new WeakMap<Cells, Cells>();
  /** The cells of sheets in which formulas share one text. */
  private readonly sharing = new WeakSet<Cells>();

  constructor(private readonly workbook: (id: string) => Nullable<Workbook>) {}

  /** Whether formulas of the sheet may share one text. */
  areShared(cells: Cells): boolean {
    if (!this.known.has(cells)) this.among(cells);
    return this.sharing.has(cells);
  }

  /** The formulas among the cells of a sheet. */
  among(cells: Cells): Cells {
    const found: Cells = new ObjectMatrix();
    this.sharing.delete(cells);
    (this.known.get(cells) ?? cells).forValue((row, column) => {
      const cell = cells.getValue(row, column);
      if (!isFormula(cell)) return;
      found.setValue(row, column, cell);
      if (isShared(cell)) this.sharing.add(cells);
    });
    this.known.set(cells, found);
    return found;
  }

  /** A write names the formulas it brings; after anything else that could move one, they are looked for anew. */
  expect({ id, type, params }: ICommandInfo): void {
    if (type !== CommandType.MUTATION || id.startsWith(CALCULATION) || HARMLESS.has(id)) return;
    const { unitId, subUnitId, from, to } = (params ?? {}) as Concerned;
    const workbook = unitId === undefined ? undefined : this.workbook(unitId);
    if (unitId !== undefined && !workbook) return; // the text in the line where one types is a document of its own
    const isOfOneSheet = subUnitId !== undefined && !from && !to;
    const cells = isOfOneSheet ? workbook?.getSheetBySheetId(subUnitId)?.getCellMatrix() : undefined;
    if (!cells) this.known = new WeakMap();
    else if (id === SetRangeValuesMutation.id) this.expectIn(cells, params as ISetRangeValuesMutationParams);
    else this.known.delete(cells);
  }

  private expectIn(cells: Cells, { cellValue, valuesIn }: ISetRangeValuesMutationParams & OfValues): void {
    const known = this.known.get(cells);
    if (!known || valuesIn) return;
    everyCell(cellValue ?? {}, (row, column, cell) => {
      if (isFormula(cell)) known.setValue(row, column, cell);
      if (isShared(cell)) this.sharing.add(cells);
      return true;
    });
  }
}
