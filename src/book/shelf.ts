/** An ordered set of things a workbook keeps beside its cells: tables, names, comments. */
export interface Shelf<T extends { readonly id: string }> {
  all(): readonly T[];
  get(id: string): T | undefined;
  add(item: T): void;
  /** Replaces what is named; the item keeps its id and its place. */
  change(id: string, changes: Partial<Omit<T, "id">>): void;
  remove(id: string): void;
}

/** A shelf in memory; a book may extend it to follow what is put there. */
export class MemoryShelf<T extends { readonly id: string }> implements Shelf<T> {
  private readonly items = new Map<string, T>();

  all(): readonly T[] {
    return [...this.items.values()];
  }

  get(id: string): T | undefined {
    return this.items.get(id);
  }

  add(item: T): void {
    this.items.set(item.id, item);
  }

  change(id: string, changes: Partial<Omit<T, "id">>): void {
    const item = this.items.get(id);
    if (item) this.items.set(id, { ...item, ...changes });
  }

  remove(id: string): void {
    this.items.delete(id);
  }
}
