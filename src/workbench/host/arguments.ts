import { invalidArgument } from "./errors";
import type { Of, ServerObject, TypeName } from "./objects";

const isObject = (value: unknown): value is ServerObject =>
  typeof value === "object" && value !== null && "type" in value;

/** The arguments of a call, read as what the method expects; anything else is `InvalidArgument`. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  has(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  value(index: number): unknown {
    return this.values[index];
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== "string") throw invalidArgument();
    return value;
  }

  /** A key of a collection: a name, an id, or a number that the library sends as one. */
  key(index: number): string {
    const value = this.values[index];
    return typeof value === "number" ? String(value) : this.text(index);
  }

  integer(index: number): number {
    const value = this.values[index];
    if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  flag(index: number, otherwise: boolean): boolean {
    const value = this.values[index];
    return typeof value === "boolean" ? value : otherwise;
  }

  /** An object of a type, if the argument is one. */
  object<T extends TypeName>(index: number, type: T): Of<T> | undefined {
    const value = this.values[index];
    return isObject(value) && value.type === type ? (value as Of<T>) : undefined;
  }

  list(index: number): readonly unknown[] | undefined {
    const value = this.values[index];
    return Array.isArray(value) ? (value as readonly unknown[]) : undefined;
  }
}
