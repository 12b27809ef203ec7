import type { Report } from './types.ts';

/** Where a draft's first and last lines that are not blank end and begin: web pages leave their own words there. */
export function edgesOf(report: Report, first: number, last: number): { readonly headEnd: number; readonly tailStart: number } {
  const { lines } = report;
  const isFilled = (index: number) => /\S/.test(lines[index]?.text ?? '');
  let head = 0;
  for (let found = 0; head < lines.length && found < first; head++) if (isFilled(head)) found++;
  let tail = lines.length;
  for (let found = 0; tail > 0 && found < last; tail--) if (isFilled(tail - 1)) found++;
  return { headEnd: lines[head - 1]?.end ?? 0, tailStart: lines[tail]?.start ?? 0 };
}
