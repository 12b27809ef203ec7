import type { Finding } from '../../server/src/lint/lint.ts';
import type { Subject } from './subject.ts';

/** Findings are in order, each there once, in the text, and tell of at most one safe fix. */
export function checkFindings(subject: Subject): void {
  const { findings, report } = subject.reading;
  const seen = new Set<string>();
  findings.forEach((finding, index) => {
    const { rule, span, message, related, fixes } = finding;
    subject.span(`${rule}: finding`, span);
    for (const other of related) if (other.span) subject.span(`${rule}: related`, other.span);
    const before = findings[index - 1];
    if (before && compare(before, finding) > 0) subject.complain(`${rule}: out of order`, message);
    const name = JSON.stringify([rule, span, message]);
    if (seen.has(name)) subject.complain(`${rule}: the same finding twice`, name);
    seen.add(name);
    if (fixes.filter(({ safe }) => safe).length > 1) subject.complain(`${rule}: several safe fixes`, message);
  });
  for (const table of Object.values(report.tables)) {
    if (!table) continue;
    subject.span('table', table.span);
    for (const cell of table.cells.values()) subject.span('cell', cell.span);
  }
  for (const { heading } of report.sections) subject.span('section', heading.span);
  for (const { span } of report.paragraphs) subject.span('paragraph', span);
}

function compare(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
