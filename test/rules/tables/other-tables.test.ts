import { describe, expect, it } from 'vitest';
import { lint } from '../../../server/src/lint/lint.ts';
import { parse } from '../../../server/src/report/parse.ts';
import type { Rule } from '../../../server/src/rules/rule.ts';
import suits from '../../../server/src/rules/tables/direct-suit-after-2024.ts';
import rulemaker from '../../../server/src/rules/tables/rules-by-non-rulemaker.ts';
import count from '../../../server/src/rules/tables/table-cell-count.ts';
import nonNumeric from '../../../server/src/rules/tables/table-cell-non-numeric.ts';
import flattened from '../../../server/src/rules/tables/table-flattened.ts';
import note from '../../../server/src/rules/tables/table-header-note-missing.ts';
import rows from '../../../server/src/rules/tables/table-row-missing.ts';
import fees from '../../../server/src/rules/tables/table2-fee-unit.ts';
import { afterFirstFix, afterSafeFixes, findingsOf } from '../../helpers/check-rule.ts';
import { cleanDraft, type DraftOptions } from '../../helpers/draft.ts';

const severities = (rule: Rule, options: DraftOptions) => findingsOf(rule, cleanDraft(options)).map((f) => f.severity);
/** Of a rule that is off unless asked for. */
const asked = (rule: Rule, text: string) => lint(parse(text), [rule], { rules: { [rule.id]: 'hint' } }).length;

describe('table-cell-non-numeric', () => {
  const wide = (text: string, rows: number) => {
    let count = 0;
    return text.replace(/(?<=\| )\d(?= \|)/g, (digit) => (count++ < rows * 3 ? String.fromCharCode(digit.charCodeAt(0) + 0xfee0) : digit));
  };

  it('tells of digits of full width row by row, of a whole table of them once', () => {
    expect(findingsOf(nonNumeric, wide(cleanDraft(), 2)).map((f) => f.severity)).toEqual(['hint', 'hint']);
    const all = wide(cleanDraft(), 1000);
    expect(findingsOf(nonNumeric, all).map((f) => f.message)).toEqual([
      '全角数字：表二（主动公开情况表）有 6 行的数字是全角，宜用半角',
      '全角数字：表三（申请情况表）有 25 行的数字是全角，宜用半角',
      '全角数字：“复议、诉讼数据”行的数字宜用半角',
    ]);
    expect(afterSafeFixes(nonNumeric, all)).toBe(cleanDraft());
  });
});

describe('numbers run together', () => {
  const heads = '结果维持结果纠正其他结果尚未审结总计';
  const glued = `二、主动公开政府信息情况
第二十条第（一）项
信息内容本年制发件数本年废止件数现行有效件数
规章000
行政规范性文件4231
三、收到和处理政府信息公开申请情况
自然人商业企业科研机构社会公益组织法律服务机构其他总计
一、本年新收政府信息公开申请数量2864112373370
二、上年结转政府信息公开申请数量2000002
（一）予以公开22
四、政府信息公开行政复议、行政诉讼情况
行政复议未经复议直接起诉复议后起诉
${heads}${heads}${heads}
1210013000000000000`;

  it('are told once for each table', () => {
    expect(findingsOf(count, glued)).toEqual([]);
    expect(findingsOf(flattened, glued).map((f) => f.message)).toEqual(
      ['表二（主动公开情况表）', '表三（申请情况表）', '表四（复议诉讼情况表）'].map(
        (name) => `表格结构丢失：${name}整表粘连在一起，无法逐格校验，建议重新插入表格`,
      ),
    );
  });

  it('are told of the rows in which they are, and one too few still is one too few', () => {
    const text = cleanDraft({ layout: 'spaced' });
    const one = text.replace('行政规范性文件 2 1 6', '行政规范性文件4231');
    expect(findingsOf(flattened, one).map((f) => f.message)).toEqual([
      '表格结构丢失：表二（主动公开情况表）有 1 行粘连在一起，无法逐格校验，建议重新插入表格',
    ]);
    expect(findingsOf(count, one)).toEqual([]);
    expect(findingsOf(count, text.replace('行政规范性文件 2 1 6', '行政规范性文件42'))).toHaveLength(1);
  });
});

describe('rules-by-non-rulemaker', () => {
  const cells = { 'disclosure.regulations.made': '1', 'disclosure.regulations.inForce': '1' };

  it.each([
    ['青禾镇人民政府', ['warning']],
    ['柳溪乡人民政府', ['warning']],
    ['云汀区南桥街道办事处', ['warning']],
    ['云汀县人民政府', ['warning']],
    ['云汀区人民政府办公室', ['warning']],
    ['云汀市云汀区财政局', ['warning']],
    ['国家税务总局云汀县税务局', ['warning']],
    ['云汀市财政局', ['information']],
    ['云汀市市场监督管理局', ['information']],
    ['云汀省云汀市财政局', ['information']],
    ['云汀经济技术开发区管理委员会', ['information']],
    ['云汀省人民政府', []],
    ['云汀市人民政府', []],
    ['云汀市人民政府办公室', []],
    ['云汀省教育厅', []],
    ['云汀省市场监督管理局', []],
    ['云汀自治区卫生健康委员会', []],
    ['国家税务总局', []],
    ['云汀联社事务组', []],
  ])('%s: %j', (organ, expected) => {
    expect(severities(rulemaker, { organ, cells })).toEqual(expected);
    expect(severities(rulemaker, { organ })).toEqual([]);
  });

  it('names the cells, and sets them to 0', () => {
    const text = cleanDraft({ cells });
    expect(findingsOf(rulemaker, text).map((f) => f.message)).toEqual([
      '没有规章制定权：“青禾镇人民政府”一般不能制定规章，“规章”行“本年制发件数”填了 1，“现行有效件数”填了 1',
    ]);
    expect(afterFirstFix(rulemaker, text)).toBe(cleanDraft());
  });

  it('reads the old form too', () => {
    const old = { 'disclosure.regulations.totalDisclosed': '6' };
    expect(severities(rulemaker, { form: '2019', cells: old })).toEqual(['warning']);
  });
});

describe('table2-fee-unit', () => {
  const amount = (value: string): NonNullable<DraftOptions['cells']> => ({ 'disclosure.fees.amount': value });

  it.each([
    ['青禾镇人民政府', '329164', 1],
    ['青禾镇人民政府', '9999.5', 0],
    ['云汀区财政局', '329164', 0],
    ['云汀区财政局', '1295000', 1],
    ['云汀市人民政府', '1295000', 0],
    ['青禾镇人民政府', '329164元', 0],
  ])('%s, %s: %i', (organ, value, count) => {
    expect(severities(fees, { organ, cells: amount(value) })).toHaveLength(count);
  });

  it('knows the number from the prose', () => {
    const said = (words: string) => cleanDraft({ cells: amount('3500'), parts: { others: words } });
    expect(findingsOf(fees, said('全年行政事业性收费3500元。')).map((f) => f.message)).toEqual([
      '收费金额疑似以元填报：这里的单位是万元，正文写的是“3500元”',
    ]);
    expect(findingsOf(fees, said('全年行政事业性收费3500万元。'))).toEqual([]);
    expect(findingsOf(fees, said('发放补助3500元。'))).toEqual([]);
  });

  it('is for the form of 2021', () => {
    expect(severities(fees, { form: '2019', cells: { 'disclosure.fees.previousItems': '329164' } })).toEqual([]);
  });
});

describe('direct-suit-after-2024', () => {
  const direct = { 'proceedings.suitDirect.upheld': '1', 'proceedings.suitDirect.total': '1' };

  it('is off unless asked for, and for years from 2024 on', () => {
    expect(findingsOf(suits, cleanDraft({ year: 2024, cells: direct }))).toEqual([]);
    expect(asked(suits, cleanDraft({ year: 2024, cells: direct }))).toBe(1);
    expect(asked(suits, cleanDraft({ year: 2023, cells: direct }))).toBe(0);
    expect(asked(suits, cleanDraft({ year: 2024 }))).toBe(0);
  });
});

describe('table-header-note-missing', () => {
  it.each(['pipe', 'tab', 'cells', 'spaced', 'html'] as const)('is asked for, and finds the note gone: %s', (layout) => {
    const text = cleanDraft({ layout });
    const gone = text.replace(/[（(]本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和[）)]/, '');
    expect(gone).not.toBe(text);
    expect(findingsOf(note, gone)).toEqual([]);
    expect(asked(note, gone)).toBe(1);
    expect(asked(note, text)).toBe(0);
  });
});

describe('table-row-missing', () => {
  it('a row whose group is opened already is put in without opening it again', () => {
    const draft = cleanDraft();
    const without = draft.replace(/^\| 行政处罚.*\n/m, '');
    expect(afterFirstFix(rows, without)).toBe(draft.replace('行政处罚 | 3', '行政处罚 | 0'));
  });
});
