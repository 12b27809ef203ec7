import { describe, expect, it } from 'vitest';
import rule from '../../../server/src/rules/dates/date-malformed.ts';
import { afterFirstFix, afterSafeFixes, findingsOf, reportedWords } from '../../helpers/check-rule.ts';

describe('date-malformed', () => {
  it.each([
    ['20201月1日', '2020年1月1日'],
    ['202012月31日', '2020年12月31日'],
    ['202012月', '2020年12月'],
    ['20201 月 1 日', '2020年1月1日'],
    ['２０２０１月１日', '2020年1月1日'],
    ['202020年12月31日', '2020年12月31日'],
    ['20202020年', '2020年'],
    ['20191231日', '2019年12月31日'],
    ['2019131日', '2019年1月31日'],
    ['2020年1231日', '2020年12月31日'],
    ['2020年1日1日', '2020年1月1日'],
    ['2020年年12月31日', '2020年12月31日'],
    ['2020年12月月31日', '2020年12月31日'],
    ['2020年1月1至2020年12月31日', '2020年1月1日至2020年12月31日'],
    ['2020年1月1 — 12月31日', '2020年1月1日 — 12月31日'],
  ])('mends %s, which can be read in one way, unasked', (wrong, right) => {
    expect(afterSafeFixes(rule, `截至${wrong}，公开12条。`)).toBe(`截至${right}，公开12条。`);
  });

  it.each(['2019111日印发', '2019年11日印发', '202年12月31日', '2020年112月31日', '20192020年', '20202月30日'])(
    'reports %s and offers nothing: nobody can tell what it was',
    (wrong) => {
      const findings = findingsOf(rule, `于${wrong}。`);
      expect(findings.map((f) => f.fixes.filter((fix) => fix.safe))).toEqual([[]]);
    },
  );

  it('offers a reading that is likely, but not certain', () => {
    expect(afterFirstFix(rule, '201911日起施行。')).toBe('2019年1月1日起施行。');
    expect(afterSafeFixes(rule, '201911日起施行。')).toBe('201911日起施行。');
    expect(afterFirstFix(rule, '截至2023年12月31，公开12条。')).toBe('截至2023年12月31日，公开12条。');
  });

  it('knows the day at the end of a period that leaves out its year', () => {
    expect(afterSafeFixes(rule, '统计期限自2023年1月1日起至12月31止。')).toBe('统计期限自2023年1月1日起至12月31日止。');
  });

  it.each([
    ['统计期限自2019年1月1日起至2019年12月31。', '2019年12月31'],
    ['统计期限自2019年1月1日至2019年12月31.', '2019年12月31'],
    ['统计期限自2019年1月1日至12月31。', '12月31'],
    ['统计期限自2019年1月1日起—12月31；', '12月31'],
    ['统计期限自2019年1月1日到12月31', '12月31'],
  ])('knows the day at the end of %s, and asks before it mends it', (text, words) => {
    expect(reportedWords(rule, text)).toEqual([words]);
    expect(afterFirstFix(rule, text)).toBe(text.replace(words, `${words}日`));
    expect(afterSafeFixes(rule, text)).toBe(text);
  });

  it('prefers the report year where a year has a digit too many', () => {
    expect(afterFirstFix(rule, '截至20233年12月31日。', { year: 2023 })).toBe('截至2023年12月31日。');
    expect(afterFirstFix(rule, '截至20233年12月31日。', { year: 2019 })).toBe('截至20233年12月31日。');
  });

  it.each([
    ['电话0851-20201月租费', 'a telephone number'],
    ['编号A20201月', 'a file number'],
    ['访问量205312日均', 'a count before 日均'],
    ['折合201100日元', 'yen'],
    ['2023年1号文件、2023年12号令', 'numbers of documents'],
    ['2023年15日内答复', 'a length of time'],
    ['2023年100日攻坚', 'a campaign'],
    ['2023年年度报告', '年年度'],
    ['2023年12月10-12日', 'a range of days'],
    ['2023年12月1至3日', 'a range of days'],
    ['2023年5月12345热线', 'a number after a month'],
    ['公元前221年，距今20000年', 'history'],
    ['2023年12月31日24时', 'an hour after a day'],
    ['1月1日至12月31个部门公开，1月1日至12月31.5万条', 'a number after a period'],
    ['2023年1月1至12月，2023年5月10-12个部门', 'no day after it'],
    ['1至12月31，公开12条', 'no day before it'],
    ['2023年12月 31', 'cells of another table'],
    ['2023年    15日', 'cells of another table'],
  ])('is silent on %s: %s', (text) => {
    expect(reportedWords(rule, text)).toEqual([]);
  });

  it('says what is missing and what it should be', () => {
    expect(findingsOf(rule, '自20201月1日起').map((f) => f.message)).toEqual(['日期缺字：“20201月1日”少了“年”字，应为“2020年1月1日”']);
    expect(findingsOf(rule, '2019111日').map((f) => f.message)).toEqual([
      '日期缺字：“2019111日”少了“年”“月”，可能是“2019年1月11日”或“2019年11月1日”，请核对',
    ]);
  });
});
