import { Arguments } from "./arguments";
import type { HostContext } from "./context";
import { notImplemented } from "./errors";
import type { Member } from "./members";
import type { ServerObject } from "./objects";
import { classOf } from "./server";

/** Finding the member of an object that the wire names, and doing what it says. Whatever is not there fails loudly. */

type AnyMember = Member<ServerObject>;
type Kind<K extends AnyMember["kind"]> = Extract<AnyMember, { readonly kind: K }>;

export function memberOf(o: ServerObject, name: string): AnyMember {
  const { members } = classOf(o);
  const member = Object.hasOwn(members, name) ? members[name] : undefined;
  if (!member) throw notImplemented(`${o.type}.${camelCase(name)}`);
  return member;
}

function expected<K extends AnyMember["kind"]>(o: ServerObject, name: string, kind: K): Kind<K> {
  const member = memberOf(o, name);
  if (member.kind !== kind) throw notImplemented(`${o.type}.${camelCase(name)} as a ${kind}`);
  return member as Kind<K>;
}

export const childOf = (o: ServerObject, name: string, host: HostContext): ServerObject | null =>
  expected(o, name, "child").get(o, host);

export function find(o: ServerObject, name: string, args: Arguments, host: HostContext): ServerObject | null {
  return expected(o, name, "lookup").find(o, args, host);
}

/** A method's answer; a method that leads to an object answers nothing by itself. */
export function call(o: ServerObject, name: string, args: Arguments, host: HostContext): unknown {
  const member = memberOf(o, name);
  if (member.kind === "method") return member.call(o, args, host) ?? null;
  expected(o, name, "lookup").find(o, args, host);
  return null;
}

export function setProperty(o: ServerObject, name: string, value: unknown, host: HostContext): void {
  const member = memberOf(o, name);
  if (member.kind !== "property" || !member.set) throw notImplemented(`setting ${o.type}.${camelCase(name)}`);
  member.set(o, value, host);
}

/** Sets several properties, of the object and of what it leads to: `range.set({ values, format: { fill } })`. */
export function update(o: ServerObject, state: Readonly<Record<string, unknown>>, host: HostContext): void {
  for (const [key, value] of Object.entries(state)) {
    const name = pascalCase(key);
    const member = memberOf(o, name);
    if (member.kind !== "child") setProperty(o, name, value, host);
    else {
      const inner = member.get(o, host);
      if (inner) update(inner, value as Readonly<Record<string, unknown>>, host);
    }
  }
}

/** By what the page will address the object from now on. */
export function identityOf(o: ServerObject, host: HostContext): Record<string, unknown> {
  const reference = host.references.idOf(o);
  return {
    ...classOf(o).identity?.(o, host),
    ...(reference !== undefined && { _ReferenceId: reference }),
  };
}

export const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
export const pascalCase = (name: string): string =>
  name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
