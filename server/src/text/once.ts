/**
 * A reading of a source that several readers share: made when the first of them asks for it, and held as long as the source.
 * `read` must depend on nothing but the source, which must not change.
 */
export function once<S extends object, T>(read: (source: S) => T): (source: S) => T {
  const values = new WeakMap<S, { readonly value: T }>();
  return (source) => {
    let entry = values.get(source);
    if (!entry) {
      entry = { value: read(source) };
      values.set(source, entry);
    }
    return entry.value;
  };
}
