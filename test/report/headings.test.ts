import { describe, expect, it } from 'vitest';
import { headingWords } from '../../server/src/report/headings.ts';

const read = (text: string) => {
  const heading = headingWords(text);
  if (!heading) return null;
  const { style, number, level, title, numberSpan, span } = heading;
  return { style, number, level, title, mark: text.slice(numberSpan.start, numberSpan.end), whole: text.slice(span.start, span.end) };
};

describe('numbers', () => {
  it.each([
    ['一、总体情况', 'chinese', 1, 1, '一、', '总体情况'],
    ['十二、附则', 'chinese', 12, 1, '十二、', '附则'],
    ['一.总体情况', 'chinese', 1, 1, '一.', '总体情况'],
    ['一 总体情况', 'chinese', 1, 1, '一', '总体情况'],
    ['（三）政府信息管理', 'chinese-bracketed', 3, 2, '（三）', '政府信息管理'],
    ['(三) 政府信息管理', 'chinese-bracketed', 3, 2, '(三)', '政府信息管理'],
    ['（ 三 ）、政府信息管理', 'chinese-bracketed', 3, 2, '（ 三 ）、', '政府信息管理'],
    ['1.解读情况', 'arabic', 1, 3, '1.', '解读情况'],
    ['1、 总体情况', 'arabic', 1, 3, '1、', '总体情况'],
    ['１２．解读情况', 'arabic', 12, 3, '１２．', '解读情况'],
    ['(1)政策解读', 'arabic-bracketed', 1, 4, '(1)', '政策解读'],
    ['第一、总体情况', 'ordinal', 1, 1, '第一、', '总体情况'],
    ['第二部分 主动公开', 'ordinal', 2, 1, '第二部分', '主动公开'],
    ['第二部分主动公开', 'ordinal', 2, 1, '第二部分', '主动公开'],
    ['Ⅲ、依申请公开', 'roman', 3, 1, 'Ⅲ、', '依申请公开'],
    ['II. 主动公开', 'roman', 2, 1, 'II.', '主动公开'],
  ])('%s', (text, style, number, level, mark, title) => {
    expect(read(text)).toMatchObject({ style, number, level, mark, title });
  });

  it.each([
    '2023年，我镇公开信息12条',
    '12.5%的申请予以公开',
    '2019.1.1起施行',
    '一是加强领导',
    '第二十条第（一）项',
    '十四五规划',
    '（国办公开办函〔2021〕30号）',
    'X光机采购公告',
  ])('%s has none', (text) => {
    expect(read(text)).toMatchObject({ style: 'none', number: null, mark: '', level: 1 });
  });
});

describe('titles', () => {
  it('end with the first sentence of the line', () => {
    expect(read('（一）主动公开。一是增加信息。')).toMatchObject({ title: '主动公开', whole: '（一）主动公开' });
    expect(read('1.做了大量工作，但还有不足；')).toMatchObject({ title: '做了大量工作，但还有不足' });
  });

  it('are without a colon or blanks at the end', () => {
    expect(read('　　一、总体情况：　')).toMatchObject({ title: '总体情况', whole: '一、总体情况' });
  });

  it('are without the marks of markdown', () => {
    expect(read('## 一、总体情况 ##')).toMatchObject({ style: 'chinese', title: '总体情况', whole: '一、总体情况' });
    expect(read('**一、总体情况**')).toMatchObject({ style: 'chinese', title: '总体情况', whole: '一、总体情况' });
    expect(read('**一、**总体情况')).toMatchObject({ style: 'chinese', title: '总体情况', mark: '一、' });
  });

  it('may be empty', () => {
    expect(read('（一）')).toMatchObject({ number: 1, title: '', whole: '（一）' });
    expect(read('。')).toMatchObject({ style: 'none', title: '', whole: '' });
  });

  it('are not there on a blank line', () => {
    expect(read(' \t\u3000')).toBeNull();
  });
});
