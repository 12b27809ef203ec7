import { describe, expect, it } from 'vitest';
import { parse } from '../../../server/src/report/parse.ts';
import type { SectionNumber } from '../../../server/src/standard/types.ts';
import type { Layout } from '../../../server/src/tables/model.ts';
import { cleanDraft, type DraftOptions } from '../../helpers/draft.ts';
import { check, fixedBy, ids, spoken } from './check.ts';

const numbers: readonly SectionNumber[] = [1, 2, 3, 4, 5, 6];
const layouts: readonly Layout[] = ['pipe', 'tab', 'cells', 'spaced', 'html'];

const missing = (text: string) => check(text).filter((f) => f.rule === 'missing-section');
const pointedAt = (text: string) => missing(text).map(({ span }) => text.slice(span.start, span.end));

describe('a section that is not there', () => {
  it.each(numbers)('%s is missed once', (number) => {
    const found = missing(cleanDraft({ without: [number] }));
    expect(found.map((f) => f.severity)).toEqual([number === 1 ? 'warning' : 'error']);
    expect(found[0]?.message).toMatch(/^章节缺失：没有“[一二三四五六]、.+”$/);
  });

  it('is missed where it belongs: at the last words of the one before, or at its heading where it ends with a table', () => {
    expect(pointedAt(cleanDraft({ without: [6] }))).toEqual(['提高办理质量。']);
    expect(pointedAt(cleanDraft({ without: [2] }))).toEqual(['全年未发生责任追究情形。']);
    expect(pointedAt(cleanDraft({ without: [5] }))).toEqual(['四、政府信息公开行政复议、行政诉讼情况']);
    expect(pointedAt(cleanDraft({ without: [1] }))).toEqual(['二、主动公开政府信息情况']);
  });

  it('is missed together with its neighbours, which one fix puts in, and apart from others', () => {
    const text = cleanDraft({ without: [2, 3, 6] });
    expect(missing(text).map((f) => f.message)).toEqual([
      '章节缺失：没有“二、主动公开政府信息情况”、“三、收到和处理政府信息公开申请情况”',
      '章节缺失：没有“六、其他需要报告的事项”',
    ]);
    const neighbours = fixedBy(cleanDraft({ without: [2, 3] }), 'missing-section');
    expect(parse(neighbours).sections.map((s) => s.number)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('is not looked for below the lines of a web page', () => {
    const page = '\n\n扫一扫在手机打开当前页\n上一篇:\n相关信息\n电脑版|手机版';
    expect(pointedAt(cleanDraft({ without: [6] }) + page)).toEqual(['提高办理质量。']);
    expect(fixedBy(cleanDraft({ without: [6] }) + page, 'missing-section')).toBe(
      `${cleanDraft({ without: [6] })}\n六、其他需要报告的事项\n${page}`,
    );
  });

  it('is one finding where none is there', () => {
    const text = '青禾镇2023年政府信息公开工作年度报告\n2023年，各项工作有序推进。\n';
    expect(spoken(text)).toEqual(['missing-section error 1：章节缺失：没有找到“一、总体情况”至“六、其他需要报告的事项”中的任何一个']);
    const { sections, tables } = parse(fixedBy(text, 'missing-section'));
    expect(sections.map((s) => s.number)).toEqual(numbers);
    expect(Object.values(tables).map((t) => t?.missingRows)).toEqual([[], [], []]);
  });
});

describe('the section that is put in', () => {
  it.each(numbers)('%s stands at its place, with its table', (number) => {
    for (const form of ['2019', '2021'] as const) {
      const text = fixedBy(cleanDraft({ form, without: [number] }), 'missing-section');
      const { sections, tables } = parse(text);
      expect(sections.map((s) => s.number)).toEqual(numbers);
      expect(Object.values(tables).map((t) => `${t?.form} ${t?.layout} ${t?.missingRows.length}`)).toEqual(Array(3).fill(`${form} pipe 0`));
      expect(ids(text).filter((id) => id !== 'empty-section')).toEqual([]);
    }
  });

  it.each(layouts)('has its table in the layout of the others: %s', (layout) => {
    const text = fixedBy(cleanDraft({ layout, without: [4] }), 'missing-section');
    expect(parse(text).tables.proceedings?.cells.size).toBe(15);
    expect(parse(text).sections.map((s) => s.number)).toEqual(numbers);
  });

  it.each<[string, DraftOptions, (text: string) => string, string]>([
    ['line by line', {}, (text) => text, '\n六、其他需要报告的事项\n'],
    ['with a blank line between', {}, (text) => text.replaceAll('\n', '\n\n'), '\n\n六、其他需要报告的事项\n'],
    ['with carriage returns', { eol: '\r\n' }, (text) => text, '\r\n六、其他需要报告的事项\r\n'],
    ['indented', {}, (text) => text.replace(/\n(?=[一二三四五六]、)/g, '\n\u2002\u2002'), '\n\u2002\u2002六、其他需要报告的事项\n'],
    ['in markdown', {}, (text) => text.replace(/\n(?=[一二三四五六]、)/g, '\n\n## '), '\n\n## 六、其他需要报告的事项\n'],
    ['in bold', {}, (text) => text.replace(/^[一二三四五六]、.*$/gm, '**$&**'), '\n**六、其他需要报告的事项**\n'],
    ['without numbers', {}, (text) => text.replace(/^[一二三四五六]、/gm, ''), '\n其他需要报告的事项\n'],
  ])('is written as the draft is: %s', (_, options, write, added) => {
    const text = write(cleanDraft({ ...options, without: [6] }));
    expect(fixedBy(text, 'missing-section')).toBe(text + added);
  });

  it('gives a table its heading', () => {
    const text = cleanDraft().replace('三、收到和处理政府信息公开申请情况\n', '');
    expect(missing(text).map((f) => f.message)).toEqual(['章节缺失：这张表前面没有标题“三、收到和处理政府信息公开申请情况”']);
    expect(fixedBy(text, 'missing-section')).toContain('\n三、收到和处理政府信息公开申请情况\n\n| （本列数据');
  });

  it('goes above the first part of the first section', () => {
    const text = cleanDraft({ without: [1] }).replace('\n二、', '\n（一）主动公开。公开信息12条。\n二、');
    expect(fixedBy(text, 'missing-section')).toContain('\n一、总体情况\n\n（一）主动公开。');
  });

  it('is not offered in a web page', () => {
    const lines = cleanDraft({ without: [6] }).split('\n');
    const page = `<!doctype html><html><body>${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`;
    expect(missing(page).map((f) => f.fixes)).toEqual([[]]);
  });
});
