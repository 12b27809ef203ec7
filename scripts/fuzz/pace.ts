import { createReportService } from '../../server/src/service.ts';
import type { Complaint } from '../../test/fuzz/subject.ts';
import { median } from '../bench/measure.ts';

const service = createReportService();
/** A document that takes this many times as long for each character as most do is too slow. */
const factor = 12;
/** Short times are chance. */
const leastMilliseconds = 60;
const remembered = 200;
const attempts = 5;

/** Watches that no document takes much longer than its length lets expect. */
export class Pace {
  readonly #paces: number[] = [];

  /** One complaint about a document that is too slow, none about others. */
  complaints(text: string): Complaint[] {
    const measured = timeOf(text);
    const usual = median([...this.#paces].sort((a, b) => a - b));
    const isSlow = () => measured > leastMilliseconds && this.#paces.length >= 20 && measured > factor * usual * text.length;
    this.#paces.push(measured / Math.max(1000, text.length));
    if (this.#paces.length > remembered) this.#paces.shift();
    if (!isSlow()) return [];
    const least = Math.min(...Array.from({ length: attempts }, () => timeOf(text)));
    if (least <= leastMilliseconds || least <= factor * usual * text.length) return [];
    return [
      {
        kind: `slow: ${slowestRule(text)}`,
        detail: `${least.toFixed(0)} ms for ${text.length} characters, ${(least / usual / text.length).toFixed(0)} times the usual`,
      },
    ];
  }
}

/** The processor's time, which other programs on the machine do not lengthen as they do the clock's. */
function timeOf(text: string): number {
  const started = process.cpuUsage();
  service.check(service.parse(text));
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** The part of the check that takes longest. */
function slowestRule(text: string): string {
  const started = performance.now();
  const report = service.parse(text);
  let slowest = { name: 'parse', time: performance.now() - started };
  for (const rule of service.rules) {
    const begun = performance.now();
    Array.from(rule.check(report));
    const time = performance.now() - begun;
    if (time > slowest.time) slowest = { name: rule.id, time };
  }
  return slowest.name;
}
