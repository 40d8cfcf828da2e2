import { itemNotFound } from "../errors";
import { lookup, method, type Members } from "../members";
import type { HostContext } from "../context";
import type { Of, ServerObject, TypeName } from "../objects";

/** What every collection answers: `getItem`, `getItemOrNullObject`, `getItemAt`, `getCount`, `count`. */
export function collection<T extends TypeName>(
  items: (o: Of<T>, host: HostContext) => readonly ServerObject[],
  find: (o: Of<T>, key: string, host: HostContext) => ServerObject | null,
): Members<T> {
  const found = (object: ServerObject | null | undefined): ServerObject => {
    if (!object) throw itemNotFound();
    return object;
  };
  return {
    Count: { kind: "property", get: (o, host) => items(o, host).length },
    GetCount: method((o, _, host) => items(o, host).length),
    GetItem: lookup((o, args, host) => found(find(o, args.key(0), host))),
    GetItemOrNullObject: lookup((o, args, host) => find(o, args.key(0), host)),
    GetItemAt: lookup((o, args, host) => found(items(o, host)[args.integer(0)])),
  };
}

export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
