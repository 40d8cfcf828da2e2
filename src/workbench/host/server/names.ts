import { formatBlock, quoteSheetName } from "../../../book/a1";
import type { DefinedName } from "../../../book/book";
import { sheetOf, type HostContext } from "../context";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../errors";
import { change, child, creation, lookup, property, type Member, type ServerClass } from "../members";
import { worksheet, type Of } from "../objects";
import { collection, sameName } from "./collection";
import { definedName, rangeOfDefinedName } from "./named-ranges";

type Names = Of<"NamedItemCollection">;
type Name = Of<"NamedItem">;

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

const items = ({ sheet }: Names, host: HostContext): Name[] =>
  host.book.names
    .all()
    .filter((name) => name.sheet === sheet)
    .map(({ id }) => ({ type: "NamedItem", id }));

const add = (formulaAt: number): Member<Names> =>
  creation((o, args, host) => {
    const name = args.text(0);
    if (!NAME.test(name)) throw invalidArgument();
    const existing = definedName(name, o.sheet, host);
    if (existing?.sheet === o.sheet) throw itemAlreadyExists();
    const given = args.object(formulaAt, "Range");
    const refersTo = given
      ? `=${quoteSheetName(sheetOf(host, given.sheet).name)}!${formatBlock(given.block, true)}`
      : args.text(formulaAt).replace(/^=?/, "=");
    const id = `${o.sheet ?? ""}!${name}`;
    const comment = args.has(2) ? args.text(2) : "";
    host.book.names.add({ id, name, refersTo, comment, visible: true, sheet: o.sheet });
    return { type: "NamedItem", id };
  });

export const namedItemCollectionClass: ServerClass<"NamedItemCollection"> = {
  type: "NamedItemCollection",
  items,
  members: {
    ...collection<"NamedItemCollection">(items, (o, key, host) => {
      const name = host.book.names.all().find((item) => item.sheet === o.sheet && sameName(item.name, key));
      return name ? { type: "NamedItem", id: name.id } : null;
    }),
    Add: add(1),
    AddFormulaLocal: add(1),
  },
};

function nameOf(o: Name, host: HostContext): DefinedName {
  const name = host.book.names.get(o.id);
  if (!name) throw itemNotFound();
  return name;
}

/** What kind of thing a name stands for, as `NamedItem.type` says it. */
function typeOf(refersTo: string, isRange: boolean): string {
  if (isRange) return "Range";
  const constant = refersTo.replace(/^=/, "");
  if (/^".*"$/.test(constant)) return "String";
  if (/^(true|false)$/i.test(constant)) return "Boolean";
  return constant.trim() !== "" && !Number.isNaN(Number(constant)) ? "Double" : "Error";
}

function valueOf(name: DefinedName, type: string): unknown {
  const constant = name.refersTo.replace(/^=/, "");
  if (type === "Range") return constant;
  if (type === "String") return constant.slice(1, -1).replace(/""/g, '"');
  if (type === "Boolean") return /^true$/i.test(constant);
  return type === "Double" ? Number(constant) : "#VALUE!";
}

const kindOf = (o: Name, host: HostContext): string => {
  const name = nameOf(o, host);
  return typeOf(name.refersTo, rangeOfDefinedName(name, host) !== null);
};

export const namedItemClass: ServerClass<"NamedItem"> = {
  type: "NamedItem",
  identity: (o, host) => ({ _Id: nameOf(o, host).name }),
  members: {
    _Id: property((o, host) => nameOf(o, host).name),
    Name: property((o, host) => nameOf(o, host).name),
    Type: property(kindOf),
    Value: property((o, host) => valueOf(nameOf(o, host), kindOf(o, host))),
    Formula: property(
      (o, host) => nameOf(o, host).refersTo,
      (o, value, host) => {
        if (typeof value !== "string") throw invalidArgument();
        host.book.names.change(nameOf(o, host).id, { refersTo: value });
      },
    ),
    Comment: property(
      (o, host) => nameOf(o, host).comment,
      (o, value, host) => {
        host.book.names.change(nameOf(o, host).id, { comment: String(value) });
      },
    ),
    Visible: property(
      (o, host) => nameOf(o, host).visible,
      (o, value, host) => {
        host.book.names.change(nameOf(o, host).id, { visible: value === true });
      },
    ),
    Scope: property((o, host) => (nameOf(o, host).sheet === null ? "Workbook" : "Worksheet")),
    Worksheet: child((o, host) => {
      const { sheet } = nameOf(o, host);
      if (sheet === null) throw itemNotFound();
      return worksheet(sheet);
    }),
    WorksheetOrNullObject: child((o, host) => {
      const { sheet } = nameOf(o, host);
      return sheet === null ? null : worksheet(sheet);
    }),
    GetRange: lookup((o, _, host) => {
      const found = rangeOfDefinedName(nameOf(o, host), host);
      if (!found) throw itemNotFound();
      return found;
    }),
    GetRangeOrNullObject: lookup((o, _, host) => rangeOfDefinedName(nameOf(o, host), host)),
    Delete: change((o, _, host) => {
      host.book.names.remove(nameOf(o, host).id);
    }),
  },
};
