import { describe, expect, test } from 'vitest';
import { itemsAt, taken } from './complete.ts';

const page = (body: string) =>
  `<!doctype html><html><body><h1>青禾镇人民政府2023年政府信息公开工作年度报告</h1>\n<p>引言。</p>\n${body}</body></html>`;
const newTexts = (marked: string) => itemsAt(page(marked)).map(({ textEdit }) => textEdit?.newText ?? '');

describe('in a page', () => {
  test.each(['<p>一、总体情况</p><p>公开12条。</p><p>二|</p>', '<p>一、总体情况</p>\n<p>公开12条。</p>\n<p>&nbsp;二|</p>'])(
    'a heading goes where its reader sees it: %s',
    (body) => {
      const text = taken(page(body), '二、主动公开政府信息情况');
      expect(text).toContain('二、主动公开政府信息情况</p>');
      expect(text.replace('、主动公开政府信息情况', '')).toBe(page(body).replace('|', ''));
    },
  );

  test('what is written is escaped', () => {
    const laws = newTexts('<p>根据《中华|</p>');
    expect(laws.length).toBeGreaterThan(0);
    for (const text of laws) expect(text).not.toMatch(/[<>]|&(?!(?:lt|gt|amp|nbsp);)/);
  });

  test('nothing of several lines, and no rows of text, is offered', () => {
    for (const text of newTexts('<p>一、总体情况</p><p>|</p>')) expect(text).not.toMatch(/[\r\n|]/);
    expect(newTexts('<p>二、主动公开政府信息情况</p><table><tr><td>规|</td></tr></table>').join('')).not.toMatch(/[|\t]/);
  });

  test.each(['<p cl|ass="a">二</p>', '<p>二&nb|sp;</p>', '<!-- 二| --><p>三</p>', '<p>二<|/p>'])('nothing inside %s', (body) => {
    expect(newTexts(body)).toEqual([]);
  });

  test('nothing where what is typed is parted by tags', () => {
    for (const item of itemsAt(page('<p>一、总体情况</p><p>（<b>一</b>|</p>'))) {
      const { range } = item.textEdit as { range: { start: { character: number }; end: { character: number } } };
      expect(range.start).toEqual(range.end);
    }
  });
});
