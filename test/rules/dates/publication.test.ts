import { describe, expect, it } from 'vitest';
import early from '../../../server/src/rules/dates/publish-before-period-end.ts';
import late from '../../../server/src/rules/dates/publish-late.ts';
import type { Rule } from '../../../server/src/rules/rule.ts';
import { findingsOf } from '../../helpers/check-rule.ts';
import { cleanDraft } from '../../helpers/draft.ts';

/** A clean report for 2023 with a line of its web page below the title. */
const onPage = (line: string, organ = '云汀区财政局') => cleanDraft({ organ }).replace('\n', `\n${line}\n`);
const signed = (date: string, organ = '云汀区财政局') => `${cleanDraft({ organ })}\n${organ}\n${date}`;
const severities = (rule: Rule, text: string) => findingsOf(rule, text).map((f) => f.severity);

describe('publish-late', () => {
  it.each([
    ['云汀区财政局', '2024-01-31', []],
    ['云汀区财政局', '2024-02-01', ['warning']],
    ['云汀省教育厅', '2024-02-01', ['warning']],
    ['云汀区发展和改革委员会', '2024-02-01', ['warning']],
    ['云汀区人民政府', '2024-03-31', []],
    ['云汀区人民政府', '2024-04-01', ['warning']],
    ['云汀市人民政府办公室', '2024-03-31', []],
    ['云汀市人民政府办公室', '2024-04-01', ['warning']],
    ['青禾镇人民政府', '2024-03-31', []],
    ['青禾镇人民政府', '2024-04-01', ['hint']],
    ['云汀区南桥街道办事处', '2024-06-01', ['hint']],
    ['云汀区政务服务中心', '2024-02-15', []],
    ['云汀联社事务组', '2024-06-01', []],
  ])('%s, %s: %j', (organ, date, expected) => {
    expect(severities(late, onPage(`发布时间：${date} 10:08 来源：本站`, organ))).toEqual(expected);
  });

  it('is a hint years later: the page may have been moved', () => {
    expect(severities(late, onPage('发布日期：2025-06-01'))).toEqual(['hint']);
  });

  it.each([
    '发布时间：2024-02-05',
    '【发布日期】2024年2月5日'.replace(/[【】]/g, ''),
    '来源：本站　日期：2024-01-05　公开日期：2024/2/5',
    '时间：2024.2.5 浏览次数：12',
    '成文日期: ２０２４-０２-０５',
  ])('reads %s', (line) => {
    expect(severities(late, onPage(line))).toEqual(['warning']);
  });

  it.each(['发布时间：2024-02-30', '更新时间：2024-02-05', '有效期至2024年12月31日', '会议时间2024年2月5日，地点在三楼。'])(
    'does not go by %s',
    (line) => {
      expect(severities(late, onPage(line))).toEqual([]);
    },
  );

  it('goes by the first of several days', () => {
    expect(severities(late, onPage('发布时间：2024-01-20\n生成日期：2024-03-02'))).toEqual([]);
  });

  it('goes by the signature where the page says nothing, and by no other date', () => {
    expect(severities(late, signed('2024年2月5日'))).toEqual(['warning']);
    expect(severities(late, `${onPage('发布时间：2024-01-20')}\n2024年2月5日`)).toEqual([]);
    expect(severities(late, cleanDraft({ organ: '云汀区财政局' }).replace('\n二、', '\n2024年2月5日\n二、'))).toEqual([]);
  });
});

describe('publish-before-period-end', () => {
  it.each([
    [onPage('发布时间：2023-01-20'), 1],
    [onPage('发布时间：2023-12-31'), 1],
    [onPage('发布时间：2022-01-20'), 1],
    [onPage('发布时间：2024-01-01'), 0],
    [signed('2023年1月20日'), 1],
    [signed('2023年12月31日'), 0],
    [signed('2024年1月20日'), 0],
    [onPage('发布时间：2024-01-20\n成文日期：2023-01-20'), 0],
  ])('%#', (text, count) => {
    expect(findingsOf(early, text)).toHaveLength(count);
  });

  it('waits until the report year is settled', () => {
    const text = onPage('发布时间：2023-01-20').replace('2023年1月1日起至2023年12月31日', '2022年1月1日起至2022年12月31日');
    expect(findingsOf(early, text)).toEqual([]);
    expect(findingsOf(late, text.replace('2023-01-20', '2024-02-20'))).toEqual([]);
  });
});
