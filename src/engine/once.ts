/** Worked out when it is first asked for: what few calls need must not cost every start. */
export function once<T>(work: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => (found ??= { value: work() }).value;
}
