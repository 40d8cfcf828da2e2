import type { HostContext } from "../context";
import { itemNotFound } from "../errors";
import { change, creation, property, type ServerClass } from "../members";
import type { Of } from "../objects";
import { collection } from "./collection";

const items = (_: Of<"SettingCollection">, host: HostContext): Of<"Setting">[] =>
  [...host.book.settings.keys()].map((key) => ({ type: "Setting", key }));

export const settingCollectionClass: ServerClass<"SettingCollection"> = {
  type: "SettingCollection",
  items,
  members: {
    ...collection<"SettingCollection">(items, (_, key, host) =>
      host.book.settings.has(key) ? { type: "Setting", key } : null,
    ),
    Add: creation((_, args, host) => {
      host.book.settings.set(args.text(0), args.value(1) ?? null);
      return { type: "Setting", key: args.text(0) };
    }),
  },
};

function keyOf(o: Of<"Setting">, host: HostContext): string {
  if (!host.book.settings.has(o.key)) throw itemNotFound();
  return o.key;
}

export const settingClass: ServerClass<"Setting"> = {
  type: "Setting",
  identity: (o, host) => ({ _Id: keyOf(o, host) }),
  members: {
    _Id: property(keyOf),
    Key: property(keyOf),
    Value: property(
      (o, host) => host.book.settings.get(keyOf(o, host)),
      (o, value, host) => {
        host.book.settings.set(keyOf(o, host), value);
      },
    ),
    Delete: change((o, _, host) => {
      host.book.settings.delete(keyOf(o, host));
    }),
  },
};
