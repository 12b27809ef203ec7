import { describe, expect, it } from 'vitest';
import half from '../../../server/src/rules/punctuation/halfwidth-punct.ts';
import mixed from '../../../server/src/rules/punctuation/mixed-width-punct.ts';
import { afterFirstFix, afterSafeFixes, findingsOf, reportedWords } from '../../helpers/check-rule.ts';
import { cleanDraft } from '../../helpers/draft.ts';

const halves: Readonly<Record<string, string>> = { '，': ',', '：': ':', '；': ';', '（': '(', '）': ')' };
const narrowed = (text: string): string => text.replace(/[，：；（）]/g, (mark) => halves[mark] ?? mark);

describe('halfwidth-punct', () => {
  it('says it once for a whole report, and mends all of it', () => {
    const text = narrowed(cleanDraft());
    const findings = findingsOf(half, text);
    expect(findings.map((f) => [f.severity, f.fixes.map((fix) => fix.safe)])).toEqual([['hint', [false]]]);
    expect(findings[0]?.message).toMatch(/^半角标点：全文中文语句里有 \d+ 处（逗号 \d+.*占同类标点的 100%，应当用全角$/);
    expect(afterSafeFixes(half, text)).toBe(text);
    expect(findingsOf(half, afterFirstFix(half, text))).toEqual([]);
  });

  it('gives back the prose as it was, the tables untouched', () => {
    const draft = cleanDraft();
    const restored = afterFirstFix(half, narrowed(draft));
    const prose = (text: string) => text.split('\n').filter((line) => line.includes('。') && !line.includes('|'));
    // Numbers of items such as (一) keep their width.
    expect(prose(restored).map((line) => line.replace(/^\((.)\)/, '（$1）'))).toEqual(prose(draft));
  });

  it('shows each place where there are but a few', () => {
    const [finding] = findingsOf(half, '高度重视,狠抓落实(含考核)。');
    expect(finding?.related).toHaveLength(1);
    expect(finding?.message).toContain('有 2 处');
  });

  it.each([
    '受益1,295人，10:08:26发布，1:500，2.5%。',
    '网址：http://example.gov.cn:8080/a?b=1,2;c!，邮箱a@example.com。',
    'Facebook, Twitter (X); GDP, CPI。',
    '(一)主动公开\n(1)计划；(2)总结。(2021)京01民初123号，〔2018〕12号。',
    '[专栏](http://example.gov.cn)公开，&nbsp;甲&lt;乙。',
    '来源:青禾镇 发布时间:2021-01-28 10:08:26 【字体:',
  ])('is silent on %s', (text) => {
    expect(reportedWords(half, text)).toEqual([]);
  });

  it('is silent on the clean draft', () => {
    for (const layout of ['pipe', 'cells', 'html'] as const) expect(findingsOf(half, cleanDraft({ layout }))).toEqual([]);
  });

  it('keeps out of the way where widths are mixed', () => {
    expect(findingsOf(half, '甲,乙,丙,丁，戊，己，庚：1')).toEqual([]);
  });
});

describe('mixed-width-punct', () => {
  it('sums up at the first mark of the rarer width, and shows no place where full width is the rarer one', () => {
    const text = '高度重视,狠抓落实,完善制度,组织培训，加强考核，及时公开，取得成效。';
    expect(findingsOf(mixed, text).map((f) => [f.severity, f.span.start])).toEqual([['information', text.indexOf('，')]]);
  });

  it('shows each half-width mark behind the first where these are the rarer ones, twenty in all', () => {
    const text = (count: number) => `${'甲乙，'.repeat(60)}${'丙丁,'.repeat(count)}完。`;
    expect(
      findingsOf(mixed, text(7))
        .map((f) => f.severity)
        .sort(),
    ).toEqual([...Array(6).fill('hint'), 'information']);
    expect(findingsOf(mixed, text(30))).toHaveLength(20);
  });

  it('counts each kind of mark for itself', () => {
    expect(findingsOf(mixed, '甲,乙,丙,丁,戊：己；庚：辛；壬：癸；（子）（丑）（寅）')).toEqual([]);
  });

  it('takes a pair of brackets for one', () => {
    const text = '甲（一份）乙（二份）丙（三份）丁（四份）戊(五份)己(六份)庚(七份)辛。';
    const findings = findingsOf(mixed, text);
    expect(findings[0]?.message).toContain('括号全角 4 处、半角 3 处');
    expect(findings.filter((f) => f.severity === 'hint')).toHaveLength(2);
    expect(afterFirstFix(mixed, text)).toBe(text.replaceAll('(', '（').replaceAll(')', '）'));
  });

  it('forgives a slip or two', () => {
    expect(findingsOf(mixed, '高度重视，狠抓落实，完善制度，组织培训,加强考核,取得成效。')).toEqual([]);
  });

  it('mends half-width marks of every kind, and nothing else', () => {
    const text = '甲,乙,丙,丁，戊，己，庚:1,295人(含10:08)。';
    expect(afterFirstFix(mixed, text)).toBe('甲，乙，丙，丁，戊，己，庚：1,295人（含10:08）。');
  });
});
