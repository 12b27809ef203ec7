import { describe, expect, test } from 'vitest';
import { describeCounts, describeReport } from '../../client/src/status-text.ts';
import type { ReportParams } from '../../server/src/lsp/protocol.ts';

const report: ReportParams = {
  uri: 'file:///drafts/a.txt',
  isReport: true,
  organ: { name: '青禾镇人民政府', kind: 'town', kindName: '镇政府' },
  year: 2023,
  form: '2021',
  counts: { error: 2, warning: 0, information: 1, hint: 0 },
  misreadFrom: null,
};

describe('the language status', () => {
  test('says organ, year and form', () => {
    expect(describeReport(report)).toBe('青禾镇人民政府 · 2023 年度 · 2021 版格式');
  });

  test('says what was not recognised', () => {
    expect(describeReport({ ...report, organ: null, year: null, form: null })).toBe('机关未识别 · 年度未识别 · 格式未识别');
    expect(describeReport({ ...report, isReport: false })).toBe('未识别为政府信息公开年报');
  });

  test('counts the findings by severity, and says when there are none', () => {
    expect(describeCounts(report)).toBe('错误 2 · 信息 1');
    expect(describeCounts({ ...report, counts: { error: 0, warning: 0, information: 0, hint: 0 } })).toBe('没有发现问题');
  });

  test('has nothing to count in a document that is no report, or before the first check', () => {
    expect(describeCounts({ ...report, isReport: false })).toBe('');
    expect(describeCounts(undefined)).toBe('');
    expect(describeReport(undefined)).toBe('年报校对');
  });
});
