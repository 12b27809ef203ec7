import { expect, test } from 'vitest';
import { newReport } from '../../server/src/features/new-report.ts';
import { createReportService } from '../../server/src/service.ts';
import { placeholder } from '../../server/src/standard/phrases.ts';
import { cleanDraft } from '../helpers/draft.ts';

const service = createReportService();
const check = (text: string) => service.check(service.parse(text));
const written = newReport({ organ: '青禾镇人民政府', year: 2023 });

test('in a report that is still to be filled in, nothing is reported but that', () => {
  expect(new Set(check(written).map(({ rule }) => rule))).toEqual(new Set(['placeholder-left']));
});

test('the marks of placeholders are not counted with those of the author', () => {
  const halves = '网址:甲，电话:乙，信箱:丙，地址：丁。';
  const text = cleanDraft().replace('（一）主动公开。', `（一）主动公开。${halves}`);
  const filled = text.replace(halves, `${halves}${placeholder('公开情况').repeat(9)}`);
  const counts = (draft: string) => check(draft).find(({ rule }) => /width-punct/.test(rule))?.message;
  expect(counts(text)).toMatch(/冒号/);
  expect(counts(filled)).toBe(counts(text));
});

test.each(['平稳过度', '其它,情况', '《办法'])('what a placeholder asks for is nobody’s prose: %s', (words) => {
  const text = cleanDraft().replace('（一）主动公开。', `（一）主动公开。${placeholder(`上年${words}`)}`);
  expect(check(text).map(({ rule }) => rule)).toEqual(['placeholder-left']);
});
