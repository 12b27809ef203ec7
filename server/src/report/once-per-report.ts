import type { Report } from './types.ts';

/** A reading of the report that several rules share: made when the first of them asks for it, and kept as long as the report. */
export function oncePerReport<T>(read: (report: Report) => T): (report: Report) => T {
  const known = new WeakMap<Report, { readonly value: T }>();
  return (report) => {
    let made = known.get(report);
    if (!made) {
      made = { value: read(report) };
      known.set(report, made);
    }
    return made.value;
  };
}
