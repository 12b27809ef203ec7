import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint } from '../../server/src/lint/lint.ts';
import { parse } from '../../server/src/report/parse.ts';
import type { Report } from '../../server/src/report/types.ts';
import { rules } from '../../server/src/rules/index.ts';
import { tableIds, tableStandard } from '../../server/src/standard/forms.ts';
import type { Span } from '../../server/src/text/span.ts';
import { cleanDraft } from '../helpers/draft.ts';

/** Any text at all may be given: nothing throws, and every range lies inside the text and inside no character. */

/** More for a longer search: FUZZ_RUNS=100000. */
const runs = Number(process.env.FUZZ_RUNS ?? 80);

const pieces = fc.constantFrom(
  ...cleanDraft({ form: '2021', layout: 'pipe' }).split('\n'),
  ...tableIds.flatMap((id) => tableStandard('2019', id).rows.flatMap((r) => (r.label ? [r.label.text] : []))),
  '0',
  '12',
  '1,295',
  '４',
  '/',
  '无',
  '|',
  '||||',
  '\t',
  '\t0',
  '（',
  '《',
  '“',
  '<table><tr><td>',
  '</td></tr></table>',
  '<p>',
  '&nbsp;',
  '20201月1日',
  '2023年13月45日',
  '我局',
  '结果维护',
  '扫一扫在手机打开当前页',
  '𠮷',
  '\ud83d',
  '\udc00',
  '\ufeff',
  '\u0000',
  '\u2028',
  '\u200b',
  '\u0301',
);
const breaks = fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' ', '', '|', '\t', '\u00a0\u00a0\u00a0\u00a0');
const mixture = fc.array(fc.tuple(pieces, breaks), { maxLength: 80 }).map((parts) => parts.flat().join(''));
const anyText = fc.oneof({ weight: 3, arbitrary: mixture }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) });

/** A correct report with pieces cut out, doubled and put in. */
const damaged = fc
  .record({
    form: fc.constantFrom('2019' as const, '2021' as const),
    layout: fc.constantFrom('pipe' as const, 'tab' as const, 'cells' as const, 'spaced' as const, 'glued' as const, 'html' as const),
    cuts: fc.array(fc.tuple(fc.nat(8000), fc.nat(60), pieces), { maxLength: 6 }),
  })
  .map(({ form, layout, cuts }) =>
    cuts.reduce(
      (text, [at, length, put]) => text.slice(0, at % text.length) + put + text.slice((at % text.length) + length),
      cleanDraft({ form, layout }),
    ),
  );

function spansOf(report: Report): [string, Span][] {
  const tables = tableIds.flatMap((id) => report.tables[id] ?? []);
  const named = (name: string, spans: Iterable<Span>) => [...spans].map((span): [string, Span] => [name, span]);
  return [
    ...named('line', report.lines),
    ...named(
      'heading',
      report.headings.flatMap((h) => [h.span, h.numberSpan, h.titleSpan]),
    ),
    ...named(
      'section',
      report.sections.map((s) => s.body),
    ),
    ...named(
      'paragraph',
      report.paragraphs.map((p) => p.span),
    ),
    ...named(
      'date',
      report.dates.map((d) => d.span),
    ),
    ...named(
      'pair',
      report.pairs.map((p) => p.span),
    ),
    ...named(
      'table',
      tables.map((t) => t.span),
    ),
    ...named(
      'label',
      tables.flatMap((t) => t.labels.map((l) => l.span)),
    ),
    ...named(
      'cell',
      tables.flatMap((t) => [...t.cells.values()].map((c) => c.span)),
    ),
    ...named(
      'row',
      tables.flatMap((t) => t.rows.map((r) => r.span)),
    ),
  ];
}

const splitsCharacter = (text: string, at: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));

function check(text: string) {
  const report = parse(text, { assumeReport: true });
  const errors: string[] = [];
  const findings = lint(report, rules, { onRuleError: (rule, error) => errors.push(`${rule}: ${error}`) });
  const edits = findings.flatMap((f) => f.fixes).flatMap((fix) => fix.edits);
  const found = [...findings.map((f) => f.span), ...findings.flatMap((f) => f.related.map((r) => r.span)), ...edits.map((e) => e.span)];
  expect(errors).toEqual([]);
  const wrong = [...spansOf(report), ...found.map((span): [string, Span] => ['finding', span])].filter(
    ([, { start, end }]) => start < 0 || start > end || end > text.length,
  );
  expect(wrong).toEqual([]);
  for (const { start, end } of found) expect(splitsCharacter(text, start) || splitsCharacter(text, end)).toBe(false);
  for (const fix of findings.flatMap((f) => f.fixes)) {
    fix.edits.forEach((edit, i) => {
      expect(edit.span.start >= (fix.edits[i - 1]?.span.end ?? 0), `the edits of “${fix.title}” overlap`).toBe(true);
    });
  }
  return { report, findings };
}

describe('any text', () => {
  it('is read without an exception, with ranges inside it', () => {
    fc.assert(
      fc.property(anyText, (text) => void check(text)),
      { numRuns: runs },
    );
  });

  it('is read the same every time', () => {
    fc.assert(
      fc.property(mixture, (text) => void expect(check(text)).toEqual(check(text))),
      { numRuns: 20 },
    );
  });
});

describe('a damaged report', () => {
  it('is read without an exception, with ranges inside it', () => {
    fc.assert(
      fc.property(damaged, (text) => void check(text)),
      { numRuns: runs },
    );
  });
});

describe('bad input', () => {
  it.each<[string, string]>([
    ['nothing', ''],
    ['a byte order mark', '\ufeff'],
    ['blanks', ' \u3000\u00a0\t\n'],
    ['NULs', '\u0000'.repeat(1000)],
    ['a line of half a million characters', '青禾镇公开信息'.repeat(70_000)],
    ['a line of half a million digits', '1234567890'.repeat(50_000)],
    ['a hundred thousand lines', '0\n'.repeat(100_000)],
    ['ten thousand brackets', '（'.repeat(10_000)],
    ['ten thousand closing brackets', '》'.repeat(10_000)],
    ['ten thousand open tags', '<td><table>'.repeat(10_000)],
    ['carriage returns', cleanDraft().replaceAll('\n', '\r')],
    ['halves of characters', '\ud83d\n\udc00'.repeat(100)],
  ])('%s', (_, text) => {
    check(text);
  });

  it('other documents are no report', () => {
    for (const text of [
      '',
      '买菜清单\n白菜 2\n萝卜 3',
      '关于编制2023年政府信息公开工作年度报告的通知\n各镇：\n一、总体要求',
      '{"a": 1}',
      '# 一、总体情况',
    ]) {
      expect(parse(text).isReport).toBe(false);
      expect(lint(parse(text), rules)).toEqual([]);
    }
  });
});
