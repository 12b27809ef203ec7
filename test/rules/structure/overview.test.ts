import { describe, expect, it } from 'vitest';
import missing from '../../../server/src/rules/structure/overview-aspect-missing.ts';
import tooLong from '../../../server/src/rules/structure/overview-too-long.ts';
import { afterFirstFix, findingsOf } from '../../helpers/check-rule.ts';
import { cleanDraft, type DraftOptions } from '../../helpers/draft.ts';

const aspectsMissing = (text: string) => findingsOf(missing, text).flatMap((f) => f.message.match(/^[^；]*/) ?? []);
const overview = (lines: string, options: DraftOptions = {}) => cleanDraft({ ...options, parts: { overview: lines } });

describe('overview-aspect-missing', () => {
  const lines = cleanDraft().split('\n');

  it.each([
    ['（一）主动公开', '“主动公开”'],
    ['（二）依申请公开', '“依申请公开”'],
    ['（三）政府信息管理', '“政府信息管理”'],
    ['（四）政府信息公开平台建设', '“政府信息公开平台建设”'],
    ['（五）监督保障', '“监督保障”'],
  ])('notices that %s is gone', (start, name) => {
    const kept = lines.filter((line) => !line.startsWith(start));
    expect(kept).toHaveLength(lines.length - 1);
    expect(aspectsMissing(kept.join('\n'))).toEqual([`总体情况没有写到${name}`]);
  });

  it.each([
    '2023年，我镇公布惠农政策12条，群众没有提出申请。信息经分管领导审批后在公众号发布，并由专人负责。',
    '一是做好信息发布。二是畅通申请渠道。三是严把保密关，落实三审三校。四是用好村级公示栏。五是开展自查。',
    '1.推进主动公开。\n2.未收到依申请公开件。\n3.建立信息台账。\n4.开设专栏。\n5.组织培训。',
    '一是强化主动公开，及时更新指南。二是规范依申请公开办理。三是依托网站、微信，做好信息发布审核。四是加强组织领导。',
  ])('finds all five in %s', (words) => {
    expect(aspectsMissing(overview(words))).toEqual([]);
  });

  it('names all that is missing', () => {
    expect(aspectsMissing(overview('2023年，我镇认真贯彻《条例》，扎实做好各项工作，取得明显成效。'))).toEqual([
      '总体情况没有写到“主动公开”、“依申请公开”、“政府信息管理”、“政府信息公开平台建设”、“监督保障”',
    ]);
  });

  it('the right to supervise is no supervision', () => {
    const words = '2023年，我镇在网站主动公开信息12条，未收到申请，先审核、后发布，保障群众的知情权、监督权。';
    expect(aspectsMissing(overview(words))).toEqual(['总体情况没有写到“监督保障”']);
  });

  it('is a hint for the years before 2021, and nothing where the year is not known', () => {
    const words = '我镇认真贯彻《条例》，扎实做好各项工作，取得明显成效，群众满意。';
    const severities = (text: string) => findingsOf(missing, text).map((f) => f.severity);
    expect(severities(overview(words, { form: '2019' }))).toEqual(['hint']);
    expect(severities(overview(words, { form: '2019', year: 2022 }))).toEqual(['information']);
    expect(severities(`一、总体情况\n${words}\n二、主动公开政府信息情况`)).toEqual([]);
  });

  it('puts the last headings below the others', () => {
    const text = lines.filter((line) => !/^（[四五]）/.test(line)).join('\n');
    expect(afterFirstFix(missing, text)).toContain('\n（四）政府信息公开平台建设。\n（五）监督保障。\n二、');
  });
});

describe('overview-too-long', () => {
  const characters = (count: number) => '公'.repeat(count);
  const count = (text: string) => findingsOf(tooLong, text).length;

  it('counts to a thousand, blanks and heading left out', () => {
    expect(count(overview(characters(1000)))).toBe(0);
    expect(count(overview(`${characters(500)}\n　　 ${characters(500)}\t`))).toBe(0);
    expect(count(overview(characters(1001)))).toBe(1);
  });

  it('is for years from 2021 on', () => {
    expect(count(overview(characters(3000), { form: '2019' }))).toBe(0);
    expect(count(overview(characters(3000), { year: 2021 }))).toBe(1);
  });
});
