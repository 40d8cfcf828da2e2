/** The library's numbers of the events it registers for. */
export const EVENTS = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  FormulaChanged: 23,
  ProtectionChanged: 24,
} as const;

/** The tables' numbers differ from the sheets'. */
export const TABLE_EVENTS = { SelectionChanged: 100, DataChanged: 101, Added: 102, Deleted: 103 } as const;

export const COMMENT_EVENTS = { Added: 250, Deleted: 251, Changed: 252 } as const;

/** The target of events of all sheets. */
export const ANY = "Workbook";

/** Which events the page wants to hear of, and on what. */
export class Registrations {
  private readonly counts = new Map<string, number>();

  add(event: number, target: string): void {
    this.counts.set(key(event, target), this.count(event, target) + 1);
  }

  remove(event: number, target: string): void {
    this.counts.set(key(event, target), Math.max(0, this.count(event, target) - 1));
  }

  has(event: number, target: string): boolean {
    return this.count(event, target) > 0;
  }

  private count(event: number, target: string): number {
    return this.counts.get(key(event, target)) ?? 0;
  }
}

const key = (event: number, target: string): string => `${event} ${target}`;
