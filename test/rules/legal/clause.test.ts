import { expect, test } from 'vitest';
import { clauseAround } from '../../../server/src/mentions/regulation.ts';
import { parse } from '../../../server/src/report/parse.ts';

function clauseOf(text: string, word: string): string {
  const report = parse(text, { assumeReport: true });
  const paragraph = report.paragraphs[0];
  const start = text.indexOf(word);
  if (!paragraph) throw new Error('no paragraph');
  return clauseAround(paragraph, { start, end: start + word.length });
}

test('a clause goes to the nearest stops', () => {
  expect(clauseOf('前句。修订前，三需要有效；后句。', '三需要')).toBe('修订前，三需要有效');
});

test('a line without a stop is not read to its ends from each of its places', () => {
  const line = '三需要，'.repeat(5_000);
  expect(clauseOf(`${line}此处${line}`, '此处').length).toBeLessThan(500);
});
