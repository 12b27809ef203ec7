import { describe, expect, it } from 'vitest';
import { lint } from '../../../server/src/lint/lint.ts';
import { parse } from '../../../server/src/report/parse.ts';
import { rules } from '../../../server/src/rules/index.ts';
import { cleanDraft, type DraftOptions, draftCells } from '../../helpers/draft.ts';

/** What the comparing rules say of whole drafts, and what they leave alone. */

const narrative = rules.filter((rule) => rule.family === 'narrative');
const spoken = (text: string) =>
  lint(parse(text), narrative, {
    onRuleError: (_, error) => {
      throw error;
    },
  }).map((f) => `${f.rule} ${f.severity}：${f.message}`);

/** A correct draft whose sentences on requests, reviews and suits are others. */
function saying(sentences: string, options: DraftOptions = {}): string {
  const clean = cleanDraft(options);
  const text = clean.replace(/（二）依申请公开。[^\n]*/, `（二）依申请公开。${sentences}`);
  if (text === clean) throw new Error('no such paragraph');
  return text;
}

const proceedings = (numbers: Readonly<Record<string, number>>): DraftOptions => ({
  cells: Object.fromEntries(Object.entries(numbers).map(([key, value]) => [`proceedings.${key}`, String(value)])),
});
const applications = (numbers: Readonly<Record<string, string>>): DraftOptions => ({
  cells: Object.fromEntries(Object.entries(numbers).map(([key, value]) => [`applications.${key}`, value])),
});
const noRequests = applications(
  Object.fromEntries(
    ['received', 'carriedIn', 'granted', 'partial', 'unavailable.notHeld', 'unprocessed.petition', 'processed', 'carriedOut'].flatMap(
      (row) => ['natural', 'business', 'total'].map((column) => [`${row}.${column}`, '0'] as const),
    ),
  ),
);
const noDisclosure: DraftOptions = {
  cells: Object.fromEntries(Object.keys(draftCells('2021').disclosure).map((cell) => [`disclosure.${cell}`, '0'])),
};
const noReviews = proceedings({ 'review.upheld': 0, 'review.total': 0 });

describe('both sides are named', () => {
  it.each<[string, string, string[]]>([
    [
      'a result',
      saying('全年办结政府信息公开申请9件，予以公开5件。'),
      ['narrative-result-count warning：正文称予以公开 5 件，表三“（一）予以公开”总计为 6 件（予以公开加部分公开 7，也不相符）'],
    ],
    [
      'a number from another column',
      saying('新收政府信息公开申请6件。'),
      ['narrative-request-count warning：正文称新收申请 6 件，表三“一、本年新收政府信息公开申请数量”总计为 8 件；6 是“自然人”列的数'],
    ],
    [
      'every reading of 收到',
      saying('收到政府信息公开申请7件。'),
      [
        'narrative-request-count warning：正文称收到申请 7 件，表三“一、本年新收政府信息公开申请数量”总计为 8 件（本年新收加上年结转 10，“（七）总计” 9，也不相符）',
      ],
    ],
    [
      'a group of lines',
      saying('不予公开政府信息公开申请3件，无法提供1件。'),
      ['narrative-result-count warning：正文称不予公开 3 件，表三“不予公开”合计为 0 件（不予公开加不予处理 1，也不相符）'],
    ],
    [
      'an applicant',
      saying('新收政府信息公开申请8件，主要是自然人申请。自然人申请5件。'),
      [
        'narrative-request-count warning：正文称自然人申请 5 件，表三“一、本年新收政府信息公开申请数量”自然人为 6 件（本年新收加上年结转（自然人） 8，“（七）总计” 7，也不相符）',
      ],
    ],
    [
      'words that may stand for another line',
      saying('办结政府信息公开申请9件，其中信息不存在4件。'),
      [
        'narrative-result-count hint：正文称信息不存在 4 件，表三“无法提供·1.本机关不掌握相关政府信息”总计为 1 件（“无法提供·2.没有现成信息需要另行制作” 0，也不相符）',
      ],
    ],
    [
      'everything done, yet some carried out',
      saying('收到政府信息公开申请8件，均已办结。'),
      ['narrative-result-count hint：正文称全部办结，表三“四、结转下年度继续办理”总计为 1 件'],
    ],
    [
      'nothing came',
      saying('2023年，我镇未收到政府信息公开申请。'),
      ['narrative-none-nonzero warning：正文称没有收到申请，表三“一、本年新收政府信息公开申请数量”总计为 8 件'],
    ],
    [
      'no review',
      saying('全年未发生因政府信息公开引起的行政复议、行政诉讼。'),
      ['narrative-none-nonzero warning：正文称没有行政复议，表四“行政复议·总计”为 1 件'],
    ],
    [
      'a number, yet a table of zeros',
      saying('收到政府信息公开申请3件，予以公开3件。', noRequests),
      ['narrative-none-nonzero warning：正文称收到申请 3 件，表三“一、本年新收政府信息公开申请数量”总计为 0 件'],
    ],
    [
      'numbers, yet a table 2 of zeros',
      saying('收到政府信息公开申请8件。制发行政规范性文件2件，作出行政处罚决定5件。', noDisclosure),
      ['narrative-none-nonzero warning：正文称规范性文件制发 2 件，表二“行政规范性文件”本年制发件数为 0 件'],
    ],
    [
      'upheld, yet pending',
      saying('因政府信息公开被申请行政复议7件，均获维持。', proceedings({ 'review.upheld': 5, 'review.pending': 2, 'review.total': 7 })),
      ['narrative-litigation-count warning：正文称行政复议维持（没有其他结果），表四“纠正、其他结果和尚未审结”合计为 2 件'],
    ],
    [
      'a suit lost',
      saying(
        '因政府信息公开被提起行政诉讼2件，无败诉。',
        proceedings({ 'suitDirect.upheld': 1, 'suitDirect.corrected': 1, 'suitDirect.total': 2 }),
      ),
      ['narrative-litigation-count warning：正文称没有行政诉讼败诉，表四“行政诉讼败诉”合计为 1 件'],
    ],
  ])('%s', (_, text, expected) => {
    expect(spoken(text)).toEqual(expected);
  });
});

describe('silent', () => {
  it.each<[string, string]>([
    [
      'beside a cell with no possible count',
      saying('全年收到政府信息公开申请8件。', { cells: { 'applications.received.total': '8.5', 'applications.processed.total': '-9' } }),
    ],
    ['new and carried in together', saying('共受理政府信息公开申请10件。')],
    ['what was processed', saying('共受理政府信息公开申请9件。')],
    ['answers to this year’s requests only', saying('收到政府信息公开申请8件，答复7件。')],
    ['with partial disclosure counted in', saying('办结政府信息公开申请9件，予以公开7件。')],
    [
      'suits of both kinds together',
      saying(
        '被提起政府信息公开行政诉讼3件。',
        proceedings({ 'suitDirect.upheld': 2, 'suitDirect.total': 2, 'suitAfterReview.upheld': 1, 'suitAfterReview.total': 1 }),
      ),
    ],
    ['a total that is yet to be filled in', saying('收到政府信息公开申请12件。', applications({ 'received.total': '' }))],
    ['a total that cannot be read', saying('收到政府信息公开申请12件。', applications({ 'received.total': '约12' }))],
    ['a wrong total: the sum of its parts is right', saying('新收政府信息公开申请8件。', applications({ 'received.total': '9' }))],
    ['no requests in either', saying('全年未收到政府信息公开申请。', noRequests)],
    ['no reviews in either', saying('全年未发生因政府信息公开引起的行政复议、行政诉讼。', noReviews)],
    ['complaints are no requests', saying('全年未收到投诉，未发生责任追究，无败诉案件。')],
    [
      'two words for one line share its number',
      saying('非本机关信息3件，信息不存在2件。', applications({ 'unavailable.notHeld.natural': '5', 'unavailable.notHeld.total': '5' })),
    ],
    ['reviews of all kinds, and those about disclosure', saying('全年行政应诉9件、行政复议12件（其中涉及政府信息公开1件）。')],
    [
      'a review lost is no suit lost',
      saying('政府信息公开行政复议纠错1件，无败诉。', proceedings({ 'review.upheld': 0, 'review.corrected': 1 })),
    ],
    ['how documents may be disclosed', saying('起草公文409件，其中主动公开117件，依申请公开86件，不予公开206件。', noRequests)],
    ['reviews that the organ decides', saying('依法办理行政复议案件12件，受理行政诉讼案件5件。')],
    ['answers in time say nothing of what is not due', saying('收到政府信息公开申请8件，全部按时答复，按时办结率100%。')],
  ])('%s', (_, text) => {
    expect(spoken(text)).toEqual([]);
  });
});

describe('a table that is wrong in itself', () => {
  it('does not excuse what fits neither side', () => {
    const text = saying('新收政府信息公开申请12件。', applications({ 'received.total': '9' }));
    expect(spoken(text)).toEqual([expect.stringContaining('正文称新收申请 12 件')]);
  });
});

describe('numbers as they are written', () => {
  it('are replaced in kind', () => {
    const text = saying('新收政府信息公开申请三件。');
    const [finding] = lint(parse(text), narrative);
    expect(finding?.fixes.map((f) => f.title)).toEqual(['改为“八”']);
  });

  it('may have more than one right answer', () => {
    const [finding] = lint(parse(saying('收到政府信息公开申请１２件。')), narrative);
    expect(finding?.fixes.map((f) => f.title)).toEqual(['改为“8”', '改为“10”']);
  });
});

describe('one place, one finding', () => {
  it.each(['全年未收到和处理政府信息公开申请。'])('%s', (sentence) => {
    expect(spoken(saying(sentence))).toHaveLength(1);
  });
});
