import { describe, expect, it } from 'vitest';
import idRule from '../../../server/src/rules/privacy/privacy-id.ts';
import mobileRule from '../../../server/src/rules/privacy/privacy-mobile.ts';
import { afterFirstFix, afterSafeFixes, findingsOf, reportedWords } from '../../helpers/check-rule.ts';

describe('privacy-id', () => {
  it.each(['11010519491231002X', '11010519491231002x', '110105198503120434', '１１０１０５１９４９１２３１００２Ｘ'])(
    'reports %s',
    (number) => {
      expect(reportedWords(idRule, `申请人身份证号${number}。`)).toEqual([number]);
      expect(reportedWords(idRule, afterFirstFix(idRule, `申请人身份证号${number}。`))).toEqual([]);
      expect(afterSafeFixes(idRule, `申请人身份证号${number}。`)).toContain(number);
    },
  );

  it.each([
    ['110105194912310021', 'wrong check digit'],
    ['110105194913310022', 'no such day'],
    ['990105194912310022', 'no such province'],
    ['11341702486344515H', 'a credit code'],
    ['2011010519491231002X', 'a longer number'],
    ['id=11010519491231002X', 'part of an address'],
    ['11010519491231002X-1', 'a file number'],
  ])('is silent on %s: %s', (text) => {
    expect(reportedWords(idRule, `编号${text}。`)).toEqual([]);
  });
});

describe('privacy-mobile', () => {
  it.each(['13800138000', '138-0013-8000', '138 0013 8000', '１３８００１３８０００'])('reports %s', (number) => {
    const text = `经办人张某，手机${number}。`;
    expect(reportedWords(mobileRule, text)).toEqual([number]);
    expect(reportedWords(mobileRule, afterFirstFix(mobileRule, text))).toEqual([]);
    expect(afterSafeFixes(mobileRule, text)).toBe(text);
  });

  it('asks for less attention where it is the number to call', () => {
    const severity = (text: string) => findingsOf(mobileRule, text).map((f) => f.severity);
    expect(severity('联系电话：13800138000')).toEqual(['hint']);
    expect(severity('咨询电话13800138000')).toEqual(['hint']);
    expect(severity('张某 13800138000')).toEqual(['warning']);
  });

  it.each([
    '13800138000@example.com',
    'user13800138000',
    'tid=13800138000',
    '/13800138000/',
    '113800138000',
    '13800138000.5',
    '13800138000元',
    '0100-5550123',
    '12345678901',
    '2023-13800138000',
  ])('is silent on %s', (text) => {
    expect(reportedWords(mobileRule, `见${text}。`)).toEqual([]);
  });
});
