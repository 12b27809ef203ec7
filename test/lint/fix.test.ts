import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/lint/edits.ts';
import { fixAll, mergedEdits, safeFixes } from '../../server/src/lint/fix.ts';
import type { Finding } from '../../server/src/lint/lint.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { createReportService } from '../../server/src/service.ts';
import { wordRule } from '../helpers/word-rule.ts';

const fix = (text: string, ...rules: readonly Rule[]) => createReportService(rules).fix(text, { assumeReport: true });

describe('applying every safe fix', () => {
  test('mends each place and counts them', () => {
    const text = '平稳过度，平稳过度。';
    const result = fix(text, wordRule({ word: '过度', becomes: ['过渡'] }));
    expect(result).toMatchObject({ text: '平稳过渡，平稳过渡。', fixed: 2 });
    expect(result.edits).toHaveLength(2);
  });

  test('leaves suggestions to the author', () => {
    const text = '我局公开信息。';
    expect(fix(text, wordRule({ word: '我局', becomes: ['我镇'], isSafe: false }))).toEqual({ text, fixed: 0, edits: [] });
  });

  test('goes on in rounds where one fix uncovers another', () => {
    const rules = [wordRule({ id: 'a', word: '甲', becomes: ['乙'] }), wordRule({ id: 'b', word: '乙', becomes: ['丙'] })];
    const result = fix('甲乙', ...rules);
    expect(result).toMatchObject({ text: '丙丙', fixed: 3 });
    expect(applyEdits('甲乙', result.edits)).toBe('丙丙');
  });

  test('does not apply a fix whose cause an earlier one has removed', () => {
    const rules = [wordRule({ id: 'a', word: '公开公', becomes: ['公'] }), wordRule({ id: 'b', word: '开公', becomes: ['错'] })];
    expect(fix('公开公开', ...rules)).toMatchObject({ text: '公开', fixed: 1 });
  });

  test('stops where fixes undo one another', () => {
    const rules = [wordRule({ id: 'a', word: '甲', becomes: ['乙'] }), wordRule({ id: 'b', word: '乙', becomes: ['甲'] })];
    expect(['甲', '乙']).toContain(fix('甲', ...rules).text);
  });

  test('stops where a fix makes its own cause grow', () => {
    expect(fix('甲', wordRule({ word: '甲', becomes: ['甲甲'] })).text.length).toBeLessThan(5000);
  });

  test('never empties a draft', () => {
    expect(fix('甲\n', wordRule({ word: '甲', becomes: [''] }))).toMatchObject({ text: '甲\n', fixed: 0 });
  });
});

describe('choosing fixes that go together', () => {
  const finding = (start: number, end: number, ...places: readonly (readonly [number, number])[]): Finding => ({
    rule: 'test',
    severity: 'error',
    span: { start, end },
    message: '',
    related: [],
    fixes: [{ title: '', safe: true, edits: places.map(([from, to]) => ({ span: { start: from, end: to }, newText: 'x' })) }],
  });

  test('the earlier of two that overlap wins', () => {
    expect(safeFixes([finding(0, 4, [0, 4]), finding(2, 6, [2, 6]), finding(6, 8, [6, 8])])).toHaveLength(2);
  });

  test('two insertions at one place are not made at once', () => {
    expect(safeFixes([finding(3, 3, [3, 3]), finding(3, 3, [3, 3])])).toHaveLength(1);
  });

  test('a fix with several edits is taken whole or not at all', () => {
    const chosen = safeFixes([finding(5, 6, [5, 6]), finding(0, 1, [0, 1], [5, 6]), finding(0, 1, [0, 1])]);
    expect(mergedEdits('', chosen).map(({ span }) => span.start)).toEqual([0, 5]);
  });

  test('no two of many overlap', () => {
    const findings = Array.from({ length: 60 }, (_, i) => finding(i, i + 1, [(i * 7) % 50, ((i * 7) % 50) + (i % 4)]));
    const edits = mergedEdits('', safeFixes(findings));
    for (const [i, edit] of edits.entries()) {
      const next = edits[i + 1];
      if (next) expect(edit.span.end <= next.span.start && edit.span.start < next.span.start).toBe(true);
    }
  });
});

test('fixing what is fixed changes nothing', () => {
  const check = (text: string) => {
    const service = createReportService([wordRule({ word: '其它', becomes: ['其他'] })]);
    const report = service.parse(text, { assumeReport: true });
    return { report, findings: service.check(report) };
  };
  const once = fixAll('其它事项，其它情况', check);
  expect(fixAll(once.text, check)).toEqual({ text: once.text, fixed: 0, edits: [] });
});
