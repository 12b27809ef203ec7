import { describe, expect, it } from 'vitest';
import { parse } from '../../../server/src/report/parse.ts';
import flattened from '../../../server/src/rules/tables/table-flattened.ts';
import { findingsOf } from '../../helpers/check-rule.ts';
import { cleanDraft } from '../../helpers/draft.ts';

/** Numbers that belong to no row, or to one that nobody can tell: no other row takes them. */

const tablesOf = (text: string) => parse(text, { assumeReport: true }).tables;
const valuesOf = (text: string, key: string) =>
  [...(tablesOf(text).disclosure?.rows ?? []), ...(tablesOf(text).applications?.rows ?? [])]
    .find((row) => row.standard.key === key)
    ?.cells.map((cell) => cell.value);

describe('a row that the form does not have', () => {
  const item = (name: string) => `第二十条第（${name}）项`;
  const head = '信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量';
  const withExtra = (extra: string, rows: string) =>
    `${item('一')}\n信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量\n规章 | 0 | 0 | 0\n规范性文件 | 4 | 3 | 3\n${extra}\n${item('五')}\n${head}\n${rows}\n${item('六')}\n${head}\n行政处罚 | 4 | 0 | 1\n行政强制 | 0 | 0 | 0`;
  const extras = ['其他主动公开文件 | 16 | 16 | 16', '政策解读 | 8 | 8 | 8', ' | 7 | 7 | 7'];

  it('is told to be of another form, however short its name is', () => {
    const withRemaining = cleanDraft({ form: '2019' }).replace('| （七）总计', '| 3.其他 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n| （七）总计');
    expect(tablesOf(withRemaining).applications?.foreign.map(({ text, form }) => [text, form])).toEqual([['3.其他', '2021']]);
    expect(tablesOf(cleanDraft({ form: '2021' })).applications?.foreign).toEqual([]);
  });

  it.each(extras)('is not read as one of the block below: %j', (extra) => {
    const withoutServices = withExtra(extra, '行政许可 | 1 | 0 | 4');
    expect([valuesOf(withoutServices, 'licensing'), valuesOf(withoutServices, 'otherServices')]).toEqual([[1, 0, 4], undefined]);
    const withoutLicensing = withExtra(extra, '其他对外管理服务事项 | 1 | 0 | 4');
    expect([valuesOf(withoutLicensing, 'licensing'), valuesOf(withoutLicensing, 'otherServices')]).toEqual([undefined, [1, 0, 4]]);
  });

  it('is a misspelt one where its label is like that, whatever head it lacks', () => {
    const text = withExtra('', '行政许可 | 1 | 0 | 4').replace(`${item('六')}\n${head}\n行政处罚`, '行政处法');
    expect(valuesOf(text, 'penalties')).toEqual([4, 0, 1]);
  });
});

describe('a page number on a line of its own', () => {
  const rows = (numbers: readonly number[]) =>
    `（三）不予公开\n8.属于行政查询事项\n${numbers.join('\n')}\n（四）无法提供\n1.本机关不掌握相关政府信息\n0\n0\n0\n3\n0\n0\n3\n2.没有现成信息需要另行制作\n0\n1\n0\n0\n0\n0\n1`;
  const key = 'refused.administrativeQuery';

  it.each([
    [
      [2, 0, 0, 0, 3, 1, 6, 5],
      [2, 0, 0, 0, 3, 1, 6],
    ],
    [
      [2, 0, 0, 12, 0, 3, 1, 6],
      [2, 0, 0, 0, 3, 1, 6],
    ],
    [
      [4, 2, 0, 0, 0, 3, 1, 6],
      [2, 0, 0, 0, 3, 1, 6],
    ],
  ])('is left out of the row that adds up without it: %j', (written, read) => {
    expect(valuesOf(rows(written), key)).toEqual(read);
  });

  it.each([[[1, 0, 0, 0, 0, 0, 1, 1]], [[2, 0, 0, 0, 3, 1, 7, 5]], [[0, 0, 0, 0, 0, 0, 0, 0]]])(
    'leaves a row unread that adds up in two ways, or in none: %j',
    (written) => expect(valuesOf(rows(written), key)).toEqual([]),
  );

  it('is left out where all cells are indented and it is not, apart from them', () => {
    const indented = (page: string) =>
      `\t第二十条第（六）项\n\n\t信息内容\n\t本年处理决定数量\n\n\t行政处罚\n\t18\n\n\t行政强制\n\n${page}\n\f\n\t27\n\n\t第二十条第（八）项\n\n\t信息内容\n\t本年收费金额（单位：万元）\n\n\t行政事业性收费\n\t0`;
    expect(valuesOf(indented('3'), 'coercion')).toEqual([27]);
    // Indented as the cells are, either may be the value.
    expect(valuesOf(indented('\t3'), 'coercion')).not.toEqual([27]);
  });

  it('is none in a row on one line', () => {
    expect(valuesOf(cleanDraft().replace(/(8\.属于行政查询事项 \|[^\n]*)/, '$1 5 |'), key)).toEqual([]);
  });
});

describe('numbers without a label beside a label without numbers', () => {
  const lines = cleanDraft().split('\n');
  const last = lines.findIndex((line) => line.includes('5.要求行政机关确认或重新出具已获取信息'));
  const above = lines.findIndex((line) => line.includes('3.补正后申请内容仍不明确'));
  const numbers = (at: number) => lines[at]?.replace(/^.*?(?=\| \d+ \|)/, '') ?? '';
  const torn = lines
    .flatMap((line, at) => {
      if (at === above) return ['5.要求行政机关确认或重新出具已获取信息', line];
      return at === last ? [] : [at === last + 1 ? numbers(at) : line];
    })
    .join('\n');

  it('are read as neither row, and told once', () => {
    expect([valuesOf(torn, 'unprocessed.reconfirmation'), valuesOf(torn, 'otherHandling.notCorrected')]).toEqual([[], []]);
    expect(valuesOf(torn, 'processed')).toHaveLength(7);
    expect(findingsOf(flattened, torn).map(({ message }) => message)).toEqual([
      expect.stringMatching(/^表格结构丢失：表三（申请情况表）有 1 行数字没有行名，旁边又有行名没有数字/),
    ]);
  });
});

it('the numbers of table 4 are read below a note that stands under its head', () => {
  const text = cleanDraft({ cells: { 'proceedings.review.upheld': '3' } });
  const lines = text.split('\n');
  const at = lines.findIndex((line) => (line.match(/\|/g)?.length ?? 0) === 16);
  const noted = [...lines.slice(0, at), '注：行政复议、行政诉讼的数量含上年度结转的数量。', ...lines.slice(at)].join('\n');
  expect([at > 0, tablesOf(noted).proceedings?.cells.get('review.upheld')?.value]).toEqual([true, 3]);
});
