import type { Exact } from "./exact";

/** Worked out when it is first asked for: what few calls need must not cost every start. */
export function once<T>(work: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => (found ??= { value: work() }).value;
}

/** Worked out once for each thing: what a figure or a row of a table reads like. Often the same is asked for again at once. */
export function ofEach<K extends object, V>(work: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>();
  let last: { readonly of: K; readonly value: V } | null = null;
  return (of) => {
    if (last?.of === of) return last.value;
    let value = known.get(of);
    if (value === undefined) known.set(of, (value = work(of)));
    last = { of, value };
    return value;
  };
}

const FEW = 100;

/** Worked out once for each small whole number: so many years, so many patents. */
export function ofFew<V>(work: (of: Exact) => V): (of: Exact) => V {
  const known = new Array<V | undefined>(FEW);
  return (of) => {
    const many = of.counted(0);
    return many === null || many < 0 || many >= FEW ? work(of) : (known[many] ??= work(of));
  };
}
