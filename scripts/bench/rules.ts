import { claimsOf, quantitiesOf, sentencesOf } from '../../server/src/prose/draft-prose.ts';
import { sharedScan } from '../../server/src/report/prose-scan.ts';
import type { Report } from '../../server/src/report/types.ts';
import type { ReportService } from '../../server/src/service.ts';
import { forgetTexts } from '../../server/src/text/memo.ts';
import { median, sorted, type Times } from './measure.ts';

/** The time of one part of a check, in milliseconds: the median unless told. */
interface PartTime {
  readonly name: string;
  readonly time: number;
}

export interface CheckTimes {
  /** Parsing, and what several rules share, which the report reads when it is first asked for. */
  readonly readings: readonly PartTime[];
  readonly rules: readonly PartTime[];
  /** Of all parts together. */
  readonly total: number;
}

const sharedReadings: readonly (readonly [string, (report: Report) => unknown])[] = [
  ['（句子）', (report) => sentencesOf(report)],
  ['（件数）', (report) => quantitiesOf(report)],
  ['（正文所称）', (report) => claimsOf(report)],
  ['（检索）', (report) => sharedScan.foundIn(report)],
];

/**
 * Times a check part by part, as it happens: on a report that was just read, each rule once. What two rules share and the
 * report does not hold itself is paid for by the first of them.
 */
export function checkTimes(
  { parse, rules }: ReportService,
  text: string,
  { warmUp, runs, pick = median }: { warmUp: number; runs: number; pick?: (times: Times) => number },
): CheckTimes {
  const times = new Map<string, number[]>();
  const timed = <T>(name: string, run: number, action: () => T): T => {
    const started = performance.now();
    const result = action();
    const elapsed = performance.now() - started;
    const known = times.get(name) ?? [];
    times.set(name, known);
    if (run >= 0) known.push(elapsed);
    return result;
  };
  for (let run = -warmUp; run < runs; run++) {
    forgetTexts();
    const report = timed('（解析）', run, () => parse(text));
    for (const [name, read] of sharedReadings) timed(name, run, () => read(report));
    for (const rule of rules) timed(rule.id, run, () => [...rule.check(report)]);
  }
  const parts = [...times].map(([name, all]) => ({ name, time: pick(sorted(all)) }));
  const isReading = ({ name }: PartTime) => name.startsWith('（');
  return {
    readings: parts.filter(isReading),
    rules: parts.filter((part) => !isReading(part)),
    total: parts.reduce((sum, { time }) => sum + time, 0),
  };
}
