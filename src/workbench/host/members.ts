import type { Arguments } from "./arguments";
import type { HostContext } from "./context";
import type { Of, ServerObject, TypeName } from "./objects";

/**
 * What can be asked of an object of the host. The names are those on the wire, in PascalCase: `Values`, `GetRange`.
 * `writes` marks what changes the workbook.
 */
export type Member<O> =
  | {
      readonly kind: "property";
      get(o: O, host: HostContext): unknown;
      set?(o: O, value: unknown, host: HostContext): void;
    }
  | { readonly kind: "child"; get(o: O, host: HostContext): ServerObject | null }
  | {
      readonly kind: "method";
      readonly writes: boolean;
      call(o: O, args: Arguments, host: HostContext): unknown;
    }
  | {
      readonly kind: "lookup";
      readonly writes: boolean;
      /** Looks into no cell: what is still to be written need not be written for it. */
      readonly blind: boolean;
      find(o: O, args: Arguments, host: HostContext): ServerObject | null;
    };

export type Members<T extends TypeName> = Readonly<Record<string, Member<Of<T>>>>;

/** A class of the host, named as the library names it. */
export interface ServerClass<T extends TypeName> {
  readonly type: T;
  readonly members: Members<T>;
  /** By what the page addresses the object in later requests. */
  identity?(o: Of<T>, host: HostContext): Readonly<Record<string, unknown>>;
  /** The page keeps a reference to such objects, as they have no name of their own. */
  readonly keepsReference?: boolean;
  /** The items of a collection. */
  items?(o: Of<T>, host: HostContext): readonly ServerObject[];
}

type Get<O, V> = (o: O, host: HostContext) => V;
type Call<O, V> = (o: O, args: Arguments, host: HostContext) => V;

/** A scalar property, loaded by name or with all others. */
export const property = <O>(
  get: Get<O, unknown>,
  set?: (o: O, value: unknown, host: HostContext) => void,
): Member<O> => ({ kind: "property", get, ...(set && { set }) });

/** A property that leads to another object. */
export const child = <O>(get: Get<O, ServerObject | null>): Member<O> => ({ kind: "child", get });

/** A method with a plain answer. */
export const method = <O>(call: Call<O, unknown>): Member<O> => ({ kind: "method", writes: false, call });

/** A method that changes the workbook. */
export const change = <O>(call: Call<O, unknown>): Member<O> => ({ kind: "method", writes: true, call });

/** A method that leads to another object; `null` is a null object. */
export const lookup = <O>(find: Call<O, ServerObject | null>): Member<O> => ({
  kind: "lookup",
  writes: false,
  blind: false,
  find,
});

/** A range reckoned from another one. */
export const place = <O>(find: Call<O, ServerObject | null>): Member<O> => ({
  kind: "lookup",
  writes: false,
  blind: true,
  find,
});

/** A method that makes something and leads to it. */
export const creation = <O>(find: Call<O, ServerObject>): Member<O> => ({
  kind: "lookup",
  writes: true,
  blind: false,
  find,
});
