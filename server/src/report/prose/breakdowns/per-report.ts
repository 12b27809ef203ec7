import type { Report } from '../../types.ts';

/** Reads something of a report when it is first asked for, once for each report. */
export function perReport<T>(read: (report: Report) => T): (report: Report) => T {
  const readings = new WeakMap<Report, { readonly value: T }>();
  return (report) => {
    const known = readings.get(report);
    if (known) return known.value;
    const value = read(report);
    readings.set(report, { value });
    return value;
  };
}
