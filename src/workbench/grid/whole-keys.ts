import { FORMULA_REF_TO_ARRAY_CACHE } from "@univerjs/preset-sheets-core";

interface HashedKeys {
  _hash(text: string): string;
}

const isHashedKeys = (prototype: unknown): prototype is HashedKeys =>
  typeof prototype === "object" && prototype !== null && "_hash" in prototype;

/**
 * Univer 0.25.1 remembers read formulas, the cells of references and long texts by a key of which it keeps a 32-bit hash
 * once it is longer than 64 letters. Two references of ten thousand rows, or two long formulas, then share a place now and
 * then, and one row shows another's award. All its caches are of one class; they keep the whole key instead.
 */
export function rememberByWholeKeys(): void {
  const prototype: unknown = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE);
  if (!isHashedKeys(prototype)) throw new Error("Univer's caches are not as they were in 0.25.1");
  prototype._hash = (text) => text;
}
