import { sheetOf } from "../context";
import { PROTECTED } from "../errors";
import { change, property, type ServerClass } from "../members";

export const worksheetProtectionClass: ServerClass<"WorksheetProtection"> = {
  type: "WorksheetProtection",
  members: {
    Protected: property((o, host) => host.protectedSheets.has(o.sheet)),
    Options: property(() => null),
    Protect: change((o, _, host) => {
      const sheet = sheetOf(host, o.sheet);
      if (host.protectedSheets.has(sheet.id)) throw PROTECTED;
      host.protectedSheets.add(sheet.id);
    }),
    Unprotect: change((o, _, host) => {
      host.protectedSheets.delete(o.sheet);
    }),
  },
};
