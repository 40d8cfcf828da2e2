export interface Packed {
  readonly packed: string;
  /** All letters, the commonest first. */
  readonly letters: string;
  /** So many of them are one sign. */
  readonly singles: number;
}
export function pack(strings: readonly string[]): Packed;
export function unpack(packed: string, letters: string, singles: number): string[];
/** A classic script with its strings packed at its head, unpacked as it starts. */
export function packStrings(source: string): string;
/** All strings of a script, packed or not. */
export function stringsIn(source: string): string[];
