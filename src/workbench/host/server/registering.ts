import { method, type Member } from "../members";
import type { Of, TypeName } from "../objects";

/** The pairs `_Register…Event` and `_Unregister…Event` behind `onChanged.add` and `remove`. */
export function registering<T extends TypeName>(
  events: Readonly<Record<string, number>>,
  target: (o: Of<T>) => string,
): Record<string, Member<Of<T>>> {
  const members: Record<string, Member<Of<T>>> = {};
  for (const [name, event] of Object.entries(events)) {
    members[`_Register${name}Event`] = method((o, _, host) => {
      host.registrations.add(event, target(o));
    });
    members[`_Unregister${name}Event`] = method((o, _, host) => {
      host.registrations.remove(event, target(o));
    });
  }
  return members;
}
