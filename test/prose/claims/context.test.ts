import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../server/src/prose/draft-prose.ts';
import { parse } from '../../../server/src/report/parse.ts';
import { claimsIn } from './read.ts';

/** What a claim takes from the words around it, and where it points. */

describe('the topic', () => {
  it.each([
    ['a heading of its own line', '（二）依申请公开情况\n全年收到申请5件。', 'got=5'],
    ['a heading that begins the line', '（二）依申请公开。全年收到申请5件，办结5件。', 'got=5，done=5'],
    ['the sentence before', '政府信息公开申请办理有序。全年收到5件，办结5件。', 'got=5，done=5'],
    ['none: 申请 of what?', '（三）行政审批。全年收到申请5件，办结5件。', ''],
    ['another paragraph', '（二）依申请公开。\n（三）便民服务。\n全年受理申请5件。', ''],
    ['numbers of other things between', '（二）依申请公开。收到12345热线工单30件，办结30件。', ''],
  ])('%s', (_, text, claims) => {
    expect(claimsIn(text, '')).toBe(claims);
  });
});

describe('reviews and suits', () => {
  it('are about disclosure where the sentence, the one before or the heading says so', () => {
    expect(claimsIn('全年发生行政诉讼3件。', '（五）监督保障。')).toBe('');
    expect(claimsIn('因政府信息公开发生行政诉讼3件。', '（五）监督保障。')).toBe('suits=3');
    expect(claimsIn('政府信息公开工作平稳。全年发生行政诉讼3件。', '（五）监督保障。')).toBe('suits=3');
  });
});

describe('what is counted elsewhere', () => {
  it.each([
    '市政府作为复议机关，全年审理政府信息公开行政复议案件41件，维持22件。其中纠正6件。',
    '受理政府信息公开行政复议案件41件，审结38件，维持22件，纠正6件。',
    '制定规范性文件2件（由公积金管理委员会印发，不计入本中心）。',
  ])('makes no claim: %s', (text) => {
    expect(claimsIn(text, '（五）监督保障。')).toBe('');
  });

  it('does not take in what is beside it in a list', () => {
    expect(claimsIn('受理政府信息公开申请12件、行政复议案件1件。', '（二）依申请公开。')).toContain('got=12');
  });
});

describe('whose numbers they are', () => {
  it.each([
    ['全县共收到申请40件。', '青禾县人民政府', 'got=40'],
    ['我县共收到申请40件。', '青禾县人民政府', 'got=40'],
    ['全县各级行政机关共收到申请40件。', '青禾县人民政府', 'got=40'],
    ['全县共收到申请40件。', '青禾县财政局', 'got=40@elsewhere'],
    ['我县共收到申请40件。', '青禾县财政局', 'got=40@elsewhere'],
    ['全市共收到申请40件。', '云汀市人民政府办公室', 'got=40@elsewhere'],
    ['办公室共收到申请4件。', '云汀市人民政府办公室', 'got=4'],
    ['管委会共收到申请4件。', '云汀高新技术产业开发区管理委员会', 'got=4'],
    ['全县共收到申请40件。其中予以公开30件。', '青禾县财政局', 'got=40@elsewhere，granted=30@elsewhere'],
  ])('%s in the report of %s', (sentence, organ, claims) => {
    expect(claimsIn(sentence, '（二）依申请公开。', { organ })).toBe(claims);
  });
});

describe('the year', () => {
  it('is the first one that the sections speak of where nothing states it', () => {
    const text = '一、总体情况\n2021年，收到政府信息公开申请4件。2020年，收到政府信息公开申请3件。';
    expect(claimsOf(parse(text, { assumeReport: true })).map((c) => [c.value, c.scope])).toEqual([
      [4, 'whole'],
      [3, 'other-year'],
    ]);
  });
});

describe('the form', () => {
  const readingsOf = (form: '2019' | '2021') => {
    const rows = { '2019': '（六）其他处理', '2021': '（六）其他处理 | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请' };
    const text = `（二）依申请公开。其他处理3件。\n二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0\n${rows[form]} | 3 | 0 | 0 | 0 | 0 | 0 | 3`;
    return claimsOf(parse(text, { assumeReport: true, form }))[0]?.formulas[0]?.cells;
  };

  it('decides which cells are meant', () => {
    expect(readingsOf('2019')).toEqual(['otherHandling.total']);
    expect(readingsOf('2021')).toEqual([
      'otherHandling.notCorrected.total',
      'otherHandling.feeUnpaid.total',
      'otherHandling.remaining.total',
    ]);
  });
});

describe('the words', () => {
  const wordsOf = (text: string) => claimsOf(parse(text, { assumeReport: true })).map((c) => text.slice(c.span.start, c.span.end));

  it('are those of the claim, its number included', () => {
    expect(wordsOf('（二）依申请公开。我镇共收到政府信息公开申请 12 件，予以公开 9 件，有1件被申请行政复议，未发生行政诉讼。')).toEqual([
      '共收到政府信息公开申请 12 件',
      '予以公开 9 件',
      '1件被申请行政复议',
      '未发生行政诉讼',
    ]);
  });
});
