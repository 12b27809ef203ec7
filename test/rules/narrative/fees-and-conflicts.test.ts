import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../server/src/lint/edits.ts';
import feeNarrativeVsTable from '../../../server/src/rules/narrative/fee-narrative-vs-table.ts';
import feeStatementMissing from '../../../server/src/rules/narrative/fee-statement-missing.ts';
import narrativeConflict from '../../../server/src/rules/narrative/narrative-conflict.ts';
import { findingsOf, reportedWords } from '../../helpers/check-rule.ts';
import { cleanDraft } from '../../helpers/draft.ts';

describe('fee-statement-missing', () => {
  const others = '我镇没有其他需要报告的事项。';

  it('is found in the sixth section', () => {
    const text = cleanDraft({ parts: { others } });
    expect(reportedWords(feeStatementMissing, text)).toEqual([others]);
    const fix = findingsOf(feeStatementMissing, text)[0]?.fixes[0];
    expect(fix?.title).toBe('核实后插入“本年度未收取信息处理费。”');
    expect(fix?.safe).toBe(false);
    const fixed = applyEdits(text, fix?.edits ?? []);
    expect(fixed).toContain('\n本年度未收取信息处理费。\n我镇没有');
    expect(findingsOf(feeStatementMissing, fixed)).toEqual([]);
  });

  it('is not found in the charges for something else', () => {
    const words = '（一）主动公开。更新出入境收费标准、停车收费项目38条。';
    expect(reportedWords(feeStatementMissing, cleanDraft({ parts: { others, overview: words } }))).toEqual([others]);
  });

  it.each([
    '依申请公开按规定不收费。',
    '全年政府信息公开收费0元。',
    '2023年，我镇未收费。',
    '对申请人未收取任何费用。',
    '办理申请12件，均未收取费用。',
  ])('is told by %s', (words) => {
    expect(reportedWords(feeStatementMissing, cleanDraft({ parts: { others: words } }))).toEqual([]);
  });

  it.each([
    [
      'the sentence stands in the first section',
      cleanDraft({ parts: { others } }).replace('（三）', '依申请公开未收取任何费用，信息处理费为0元。\n（三）'),
    ],
    ['2019 and 2020 knew no such fee', cleanDraft({ form: '2019', parts: { others } })],
    ['the new form for 2020', cleanDraft({ year: 2020, parts: { others } })],
    ['no sixth section', cleanDraft({ without: [6] })],
  ])('silent: %s', (_, text) => {
    expect(reportedWords(feeStatementMissing, text)).toEqual([]);
  });

  it('puts nothing into the lines of a web page', () => {
    const page = `<html><body>\n${cleanDraft({ layout: 'html', parts: { others } }).replace(/^[^<\n].*$/gm, '<p>$&</p>')}\n</body></html>`;
    const [finding] = findingsOf(feeStatementMissing, page);
    expect(finding?.fixes).toEqual([]);
  });
});

describe('fee-narrative-vs-table', () => {
  const withFee = (sentence: string, amount: string) =>
    cleanDraft({ parts: { others: sentence }, cells: { 'disclosure.fees.amount': amount } });

  it.each([
    ['全年收取信息处理费1200元。', '0', ['1200元']],
    ['全年收取信息处理费1.5万元。', '1.2', ['1.5万元']],
    ['全年收取信息处理费1200元。', '0.12', []],
    ['全年收取信息处理费1200元。', '3.2', []],
    ['全年收取信息处理费30元。', '0', []],
    ['全年收取信息处理费1200元。', '', []],
    ['上年收取信息处理费1200元，本年未收取。', '0', []],
    ['全年未收取信息处理费。', '3.2', []],
  ])('%s beside %s', (sentence, amount, expected) => {
    expect(reportedWords(feeNarrativeVsTable, withFee(sentence, amount))).toEqual(expected);
  });
});

describe('narrative-conflict', () => {
  const also = (sentence: string) => cleanDraft().replace('（五）监督保障。', `（五）监督保障。${sentence}`);

  it.each([
    ['全年主动公开政府信息130条。', ['130条']],
    ['全年主动公开政府信息126条。', []],
    ['通过政府网站主动公开政府信息98条。', []],
    ['2022年主动公开政府信息119条。', []],
    ['围绕社会救助，主动公开政府信息12条。', []],
    ['上半年主动公开政府信息60条。', []],
    ['主动公开重点领域政府信息60条。', []],
    ['全年主动公开政府信息130余条。', []],
  ])('126 in all, and %s', (sentence, expected) => {
    expect(reportedWords(narrativeConflict, also(sentence))).toEqual(expected);
  });

  it('leaves to the table what the table has', () => {
    expect(reportedWords(narrativeConflict, also('全年新收政府信息公开申请12件。'))).toEqual([]);
  });
});
