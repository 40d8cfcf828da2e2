import { block } from "../../../book/block";
import { child, lookup, method, property, type ServerClass } from "../members";
import { range } from "../objects";

export const workbookClass: ServerClass<"Workbook"> = {
  type: "Workbook",
  members: {
    Name: property((_, host) => host.book.name),
    ReadOnly: property(() => false),
    IsDirty: property(() => true),
    AutoSave: property(() => false),
    PreviouslySaved: property(() => true),
    UsePrecisionAsDisplayed: property(() => false),
    CalculationEngineVersion: property(() => 191029),

    Application: child(() => ({ type: "Application" })),
    Worksheets: child(() => ({ type: "WorksheetCollection" })),
    Tables: child(() => ({ type: "TableCollection", sheet: null })),
    Names: child(() => ({ type: "NamedItemCollection", sheet: null })),
    Comments: child(() => ({ type: "CommentCollection", sheet: null })),
    Settings: child(() => ({ type: "SettingCollection" })),

    GetActiveCell: lookup((_, __, host) => {
      const { sheet, cell } = host.book.selection();
      return range(sheet, block(cell.row, cell.column));
    }),
    GetSelectedRange: lookup((_, __, host) => {
      const { sheet, block: selected } = host.book.selection();
      return range(sheet, selected);
    }),
    // A workbook of ours is always saved: there is no file to write.
    Save: method(() => undefined),

    _GetObjectTypeNameByReferenceId: method((_, args, host) => host.references.find(args.text(0)).type),
    _GetRangeForEventByReferenceId: lookup((_, args, host) => host.references.find(args.text(0))),
    _GetRangeOrNullObjectForEventByReferenceId: lookup((_, args, host) => host.references.find(args.text(0))),
    _GetReferenceCount: method((_, __, host) => host.references.count),
    _RemoveReference: method((_, args, host) => {
      host.references.release(args.text(0));
    }),
    _RemoveAllReferences: method((_, __, host) => {
      host.references.releaseAll();
    }),
    _RegisterActivatedEvent: method(() => undefined),
    _UnregisterActivatedEvent: method(() => undefined),
  },
};
