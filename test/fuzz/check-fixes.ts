import { applyEdits, withSureFixes } from '../../server/src/lint/fix.ts';
import { parseJson } from '../../server/src/output/parse-json.ts';
import { edited } from '../../server/src/report/reread.ts';
import type { Report } from '../../server/src/report/types.ts';
import type { Fix } from '../../server/src/rules/rule.ts';
import type { CellKey } from '../../server/src/standard/types.ts';
import type { Edit } from '../../server/src/text/span.ts';
import { allOn, type Subject, service } from './subject.ts';

const loneSurrogate = /\p{Surrogate}/u;
/** Of more safe fixes in one document only these are tried one by one: each reads the whole document again. */
const mostTried = 12;

/** Fixes are edits of this text that change something, come to an end, and leave all else as it was read. */
export function checkFixes(subject: Subject): void {
  const { text, reading } = subject;
  let tried = 0;
  for (const { rule, fixes } of withSureFixes(reading)) {
    for (const fix of fixes) {
      const edits = [...fix.edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
      checkEdits(subject, `${rule}: fix`, edits);
      const fixed = edited(reading.report, edits);
      if (fixed === text) subject.complain(`${rule}: a fix that changes nothing`, fix.title);
      if (fix.safe && tried++ < mostTried) checkSafe(subject, rule, fix, fixed);
    }
  }
  checkAll(subject);
}

function checkEdits(subject: Subject, kind: string, edits: readonly Edit[]): void {
  if (edits.length === 0) subject.complain(`${kind} without edits`, '');
  edits.forEach(({ span, newText }, index) => {
    subject.span(kind, span);
    const before = edits[index - 1];
    if (before && before.span.end > span.start) subject.complain(`${kind}: edits overlap`, JSON.stringify([before, { span, newText }]));
    if (loneSurrogate.test(newText)) subject.complain(`${kind} writes half a character`, JSON.stringify(newText));
  });
}

/** All safe fixes together come to an end, and doing it again changes nothing. */
function checkAll(subject: Subject): void {
  const { text, reading } = subject;
  if (!reading.report.isReport) return;
  const options = { rules: allOn };
  const result = service.fix(text, {}, options, reading);
  checkEditsOfAll(subject, result.edits);
  if (applyEdits(text, result.edits) !== result.text) subject.complain('all fixes: the edits give another text', '');
  const again = service.fix(result.text, {}, options);
  if (again.text !== result.text) subject.complain('all fixes: not done at once', firstDifference(result.text, again.text));
}

function checkEditsOfAll(subject: Subject, edits: readonly Edit[]): void {
  edits.forEach(({ span }, index) => {
    subject.span('all fixes', span, subject.text);
    const before = edits[index - 1];
    if (before && before.span.end > span.start) subject.complain('all fixes: edits overlap', JSON.stringify([before.span, span]));
  });
}

/** What is read besides what the fix names is read as before. */
function checkSafe(subject: Subject, rule: string, fix: Fix, fixed: string): void {
  const [before, after] = [readOf(subject.reading.report, fix.edits), readOf(service.parse(fixed), [])];
  for (const [name, value] of before) {
    if (after.get(name) !== value) {
      subject.complain(`${rule}: a safe fix changes what is read`, `${fix.title}: ${name} ${value} → ${after.get(name)}`);
    }
  }
}

/** The report's facts and the cells with their values, but those that the edits touch. */
function readOf(report: Report, edits: readonly Edit[]): Map<string, unknown> {
  const { isReport, year, form, tables } = parseJson('', report);
  const touched = (start: number, end: number) => edits.some(({ span }) => span.start <= end && start <= span.end);
  const read = new Map<string, unknown>([
    ['isReport', isReport],
    ['form', form],
  ]);
  if (!report.year || !touched(report.year.span?.start ?? -1, report.year.span?.end ?? -1)) read.set('year', year);
  for (const [id, table] of Object.entries(tables)) {
    read.set(`${id}.layout`, table?.layout);
    const cells = report.tables[id as keyof typeof tables]?.cells;
    for (const [key, cell] of Object.entries(table?.cells ?? {})) {
      const span = cells?.get(key as CellKey)?.span;
      if (span && !touched(span.start, span.end)) read.set(`${id}.${key}`, cell.value);
    }
  }
  return read;
}

function firstDifference(one: string, other: string): string {
  let at = 0;
  while (one[at] === other[at]) at++;
  return `${JSON.stringify(one.slice(Math.max(0, at - 20), at + 20))} → ${JSON.stringify(other.slice(Math.max(0, at - 20), at + 20))}`;
}
