import * as React from "react";

/**
 * What the pane keeps for the person from one opening to the next: a convenience, for which the workbook need not change. Hosts
 * that share one origin between tenants tell them apart by a partition key; some give a page no storage at all.
 */
const keyOf = (name: string): string => {
  const { partitionKey = "" } =
    (globalThis as { Office?: { context?: { partitionKey?: string } } }).Office?.context ?? {};
  return `${partitionKey}BT.pane.${name}`;
};

/** What was kept under the name, where it is still of the shape expected. */
export function kept<T>(name: string, isShaped: (value: unknown) => value is T, otherwise: T): T {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(name)) ?? "null");
    return isShaped(value) ? value : otherwise;
  } catch {
    return otherwise;
  }
}

export function keep(name: string, value: unknown): void {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify(value));
  } catch {
    // It lives as long as the pane.
  }
}

export const isText = (value: unknown): value is string => typeof value === "string";

/** A state that is still there when the pane is opened again. */
export function useKept<T>(
  name: string,
  isShaped: (value: unknown) => value is T,
  otherwise: T,
): readonly [T, (value: T) => void] {
  const [value, setValue] = React.useState(() => kept(name, isShaped, otherwise));
  const change = React.useCallback(
    (next: T) => {
      setValue(next);
      keep(name, next);
    },
    [name],
  );
  return [value, change];
}
