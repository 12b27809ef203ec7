import { describe, expect, it } from 'vitest';
import { parse } from '../../../server/src/report/parse.ts';
import { tableStandard } from '../../../server/src/standard/forms.ts';
import type { CellKey, FormId, TableId } from '../../../server/src/standard/types.ts';
import type { Table } from '../../../server/src/tables/model.ts';
import { writeTable } from '../../../server/src/tables/write/write-table.ts';

/** Tables as they come out of PDF files, web pages and careless copying. */

const table = (text: string, id: TableId): Table => {
  const found = parse(text, { assumeReport: true }).tables[id];
  if (!found) throw new Error(`no table ${id}`);
  return found;
};
const value = (found: Table, key: CellKey) => found.cells.get(key)?.value;
const row = (found: Table, key: string) => found.rows.find((r) => r.standard.key === key)?.cells.map((c) => c.value);

describe('text of a PDF', () => {
  const pdf = `三、收到和处理政府信息公开申请情况
（本列数据的勾稽关系为：第一项加第二项之和， 申请人情况
等于第三项加第四项之和） 法人或其他组织
自然人 总计
商业 科研 社会公 法律服
其他
企业 机构 益组织 务机构
一、本年新收政府信息公开申请数量 12 1 0 0 0 0 13
二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1
三、本年
（一）予以公开 5 1 0 0 0 0 6
度办理结
（二）部分公开（区分处理的，只计这一
果 2 0 0 0 0 0 2
情形，不计其他情形）
1．属于国家秘密 0 0 0 0 0 0 0
（三） 2．其他法律行政法规禁止公开 0 0 0 0 0 0 0
不予公 3．危及“三安全一稳定” 0 0 0 0 0 0 0
开 4．保护第三方合法权益 1 0 0 0 0 0 1
— 5 —
5．属于三类内部事务信息 0 0 0 0 0 0 0
6．属于四类过程性信息 0 0 0 0 0 0 0
7．属于行政执法案卷 0 0 0 0 0 0 0
8．属于行政查询事项 0 0 0 0 0 0 0
（四） 1．本机关不掌握相关政府信息 3 0 0 0 0 0 3
无法提 2．没有现成信息需要另行制作 0 0 0 0 0 0 0
供 3．补正后申请内容仍不明确 0 0 0 0 0 0 0
1．信访举报投诉类申请 0 0 0 0 0 0 0
（五） 2．重复申请 0 0 0 0 0 0 0
不予处 3．要求提供公开出版物 0 0 0 0 0 0 0
理 4．无正当理由大量反复申请 0 0 0 0 0 0 0
5．要求行政机关确认或重新出具已获取信息 0 0 0 0 0 0 0
1．申请人无正当理由逾期不补正、行政机关
0 0 0 0 0 0 0
（六） 不再处理其政府信息公开申请
其他处 2．申请人逾期未按收费通知要求缴纳费用、
0 0 0 0 0 0 0
理 行政机关不再处理其政府信息公开申请
3．其他 0 0 0 0 0 0 0
（七）总计 11 1 0 0 0 0 12
四、结转下年度继续办理 2 0 0 0 0 0 2`;
  const found = table(pdf, 'applications');

  it('is read though labels and heads are broken around the numbers', () => {
    expect(found.form).toBe('2021');
    expect(found.layout).toBe('spaced');
    expect(found.missingRows.map((r) => r.standard.key)).toEqual([]);
    expect(row(found, 'received')).toEqual([12, 1, 0, 0, 0, 0, 13]);
    expect(row(found, 'partial')).toEqual([2, 0, 0, 0, 0, 0, 2]);
    expect(row(found, 'refused.thirdPartyRights')).toEqual([1, 0, 0, 0, 0, 0, 1]);
    expect(row(found, 'otherHandling.notCorrected')).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(row(found, 'otherHandling.remaining')).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(row(found, 'carriedOut')).toEqual([2, 0, 0, 0, 0, 0, 2]);
  });

  it('has no missing heads: all their letters are there', () => {
    expect(found.missingColumns).toEqual([]);
  });
});

describe('a whole table in one line', () => {
  it.each<FormId>(['2019', '2021'])('is read, form %s', (form) => {
    const written = writeTable(tableStandard(form, 'applications'), {
      layout: 'spaced',
      value: (key) => (key === 'received.natural' || key === 'received.total' ? '12' : '0'),
    });
    const found = table(written.replaceAll('\n', ' '), 'applications');
    expect(found.layout).toBe('glued');
    expect(found.missingRows).toEqual([]);
    expect(row(found, 'received')).toEqual([12, 0, 0, 0, 0, 0, 12]);
    expect(row(found, 'carriedOut')).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('is read even where nothing parts the numbers', () => {
    const written = writeTable(tableStandard('2021', 'applications'), { layout: 'glued' });
    const found = table(written.replaceAll('\n', ''), 'applications');
    expect(found.missingRows).toEqual([]);
    expect(found.cells.size).toBe(175);
  });
});

describe('numbers that run together', () => {
  it('are parted where only one way gives the row’s sum', () => {
    const found = table('一、本年新收政府信息公开申请数量152000017\n二、上年结转政府信息公开申请数量0000000', 'applications');
    expect(row(found, 'received')).toEqual([15, 2, 0, 0, 0, 0, 17]);
    expect(row(found, 'carriedIn')).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('stay unread where there are several ways', () => {
    const found = table('第二十条第（一）项\n信息内容本年制发件数本年废止件数现行有效件数\n规章000\n行政规范性文件1234', 'disclosure');
    expect(row(found, 'regulations')).toEqual([0, 0, 0]);
    expect(value(found, 'normativeDocs.made')).toBeUndefined();
  });
});

describe('merged cells written out in each cell', () => {
  const written = (separator: string, lines: readonly (readonly string[])[]) => lines.map((cells) => cells.join(separator)).join('\n');
  const note = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

  it.each([' | ', '\t'])('count once, parted by %j', (separator) => {
    const single = written(separator, [
      ['第二十条第（五）项', '第二十条第（五）项', '第二十条第（五）项', '第二十条第（五）项'],
      ['信息内容', '本年处理决定数量', '本年处理决定数量', '本年处理决定数量'],
      ['行政许可', '917', '917', '917'],
      ['第二十条第（六）项', '第二十条第（六）项', '第二十条第（六）项', '第二十条第（六）项'],
      ['信息内容', '本年处理决定数量', '本年处理决定数量', '本年处理决定数量'],
      ['行政处罚', '12', '12', '13'],
    ]);
    const disclosure = table(single, 'disclosure');
    expect(row(disclosure, 'licensing')).toEqual([917]);
    expect(row(disclosure, 'penalties')).toEqual([]);
    const heads = [note, note, note, '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
    const wide = written(separator, [
      heads,
      [...Array(3).fill('一、本年新收政府信息公开申请数量'), '18', '2', '0', '0', '0', '0', '20'],
      ['三、本年度办理结果', '（一）予以公开', '（一）予以公开', '18', '2', '0', '0', '0', '0', '20'],
      ['三、本年度办理结果', '（七）总计', '（七）总计', '18', '2', '0', '0', '0', '0', '20'],
    ]);
    const applications = table(wide, 'applications');
    for (const key of ['received', 'granted', 'processed']) expect([key, row(applications, key)]).toEqual([key, [18, 2, 0, 0, 0, 0, 20]]);
    expect(applications.labels.every((l) => l.match === 'exact')).toBe(true);
  });

  it('of two values, the second', () => {
    const text = written(' | ', [
      ['第二十条第（八）项', '第二十条第（八）项', '第二十条第（八）项', '第二十条第（八）项'],
      ['信息内容', '上一年项目数量', '本年增/减', '本年增/减'],
      ['行政事业性收费', '3', '0', '0'],
      ['第二十条第（九）项', '第二十条第（九）项', '第二十条第（九）项', '第二十条第（九）项'],
      ['信息内容', '采购项目数量', '采购总金额', '采购总金额'],
      ['政府集中采购', '5', '12.3', '12.3'],
    ]);
    const found = table(text, 'disclosure');
    expect([row(found, 'fees'), row(found, 'procurement')]).toEqual([
      [3, 0],
      [5, 12.3],
    ]);
  });
});

describe('a web page', () => {
  const page = (cells: string) =>
    `<!DOCTYPE html><html><head><title>年报</title><style>td{color:red}</style></head><body><h1>青禾镇2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>2023年，我镇公开信息12条。</p><p>二、主动公开政府信息情况</p>${cells}<p>五、存在的主要问题及改进情况</p><p>还有不足。</p></body></html>`;
  const html = writeTable(tableStandard('2021', 'disclosure'), { layout: 'html' });

  it('is read without its markup', () => {
    const report = parse(page(html));
    expect(report.isReport).toBe(true);
    expect(report.title?.organ?.text).toBe('青禾镇');
    expect(report.sections.map((s) => s.number)).toEqual([1, 2, 5]);
    expect(report.tables.disclosure?.cells.size).toBe(10);
    expect(report.paragraphs.map((p) => p.text)).toContain('2023年，我镇公开信息12条。');
  });

  it('points to the number inside the cell, also between further tags', () => {
    const text = page(html.replace('<td>0</td>', '<td style="x"><p><span>&nbsp;7 </span></p></td>'));
    const report = parse(text);
    const cell = report.tables.disclosure?.cells.get('regulations.made');
    expect(cell?.value).toBe(7);
    const { start, end } = report.source.spanOf(cell?.span ?? { start: 0, end: 0 });
    expect(text.slice(start, end)).toBe('7');
  });
});

describe('a head cut short', () => {
  it('is a matter of wording, not of missing columns', () => {
    const text = `四、政府信息公开行政复议、行政诉讼情况
行政复议 | 行政诉讼 | |||||||||||||
结果维持 | 结果 | 其他 | 尚未 | 总计 | 未经复议直接起诉 | 复议后起诉 | ||||||||
结果 | 结果 | 其他 | 尚未 | 总计 | 结果 | 结果 | 其他 | 尚未 | 总计 | |||||
1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 2 | 0 | 0 | 1 | 3 |`;
    const found = table(text, 'proceedings');
    expect(found.missingColumns).toEqual([]);
    expect(value(found, 'suitAfterReview.upheld')).toBe(2);
    expect(new Set(found.labels.filter((l) => l.match !== 'exact').map((l) => l.match))).toEqual(new Set(['truncated']));
  });
});

describe('table 4 as three blocks below one another', () => {
  it('has every head above its own numbers', () => {
    const heads = '结果维持 结果纠正 其他结果 尚未审结 总计';
    const text = `四、政府信息公开行政复议、行政诉讼情况
行政复议
${heads}
1 0 0 0 1
行政诉讼
未经复议直接起诉
${heads}
0 0 0 0 0
复议后起诉
${heads}
0 1 0 0 1`;
    const found = table(text, 'proceedings');
    expect(found.missingColumns).toEqual([]);
    expect(found.labels.filter((l) => l.role === 'column').length).toBe(15);
    expect(value(found, 'suitAfterReview.corrected')).toBe(1);
  });
});

describe('prose around a table', () => {
  it('with labels in it is no table', () => {
    const text = '三、收到和处理政府信息公开申请情况\n2023年，予以公开3件，部分公开1件，结转下年度继续办理0件，结果维持1件。';
    expect(parse(text, { assumeReport: true }).tables).toEqual({ disclosure: null, applications: null, proceedings: null });
  });

  it('between two blocks of a table does not end it', () => {
    const blocks = writeTable(tableStandard('2021', 'disclosure'), { layout: 'pipe' }).split('\n');
    const text = [...blocks.slice(0, 4), '注：本机关没有规章制定权。', ...blocks.slice(4)].join('\n');
    expect(table(text, 'disclosure').missingRows).toEqual([]);
  });
});
