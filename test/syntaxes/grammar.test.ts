import { describe, expect, it } from 'vitest';
import { formIds, tableIds, tableStandard } from '../../server/src/standard/forms.ts';
import { collisions, organWords } from '../../server/src/standard/organs.ts';
import { sections } from '../../server/src/standard/sections.ts';
import { writeTable } from '../../server/src/tables/write/write-table.ts';
import { cleanDraft } from '../helpers/draft.ts';
import { piecesWith, tokenise } from './tokenise.ts';

const label = 'variable.other.label';
const cell = 'constant.numeric.cell';
const organ = 'entity.name.class.organ';
const self = 'variable.language.self';
const title = 'string.quoted.other.title';
const documentNumber = 'string.other.link.document-number';
const link = 'markup.underline.link';
const placeholder = 'invalid.illegal.placeholder';

/** What is to be coloured in a line: scope, and the pieces that have it. */
type Row = readonly [line: string, scope: string, pieces: readonly string[]];

function holds(rows: readonly Row[]) {
  it.each(rows)('%s', (line, scope, pieces) => {
    expect(piecesWith(line, scope)).toEqual(pieces);
  });
}

describe('the title line', () => {
  holds([
    ['青禾镇人民政府2023年政府信息公开工作年度报告', 'markup.heading.title', ['青禾镇人民政府2023年政府信息公开工作年度报告']],
    ['青禾镇人民政府2023年政府信息公开工作年度报告', organ, ['青禾镇人民政府']],
    ['青禾镇人民政府2023年政府信息公开工作年度报告', 'constant.numeric.date', ['2023年']],
    ['  2020年度信息公开工作年度报告', 'markup.heading.title', ['  2020年度信息公开工作年度报告']],
    ['云汀区财政局信息公开年报', organ, []],
    ['××镇人民政府20××年政府信息公开工作年度报告', placeholder, ['××', '20××']],
    ['现公布青禾镇2023年政府信息公开工作年度报告。', 'markup.heading.title', []],
  ]);
});

describe('headings by level', () => {
  holds([
    ['一、总体情况', 'markup.heading.1', ['一、总体情况']],
    ['\u3000\u3000六、其他需要报告的事项', 'markup.heading.1', ['六、其他需要报告的事项']],
    ['（一）主动公开', 'markup.heading.2', ['（一）主动公开']],
    ['（一）主动公开。全年公开信息98条。', 'markup.heading.2', ['（一）主动公开']],
    ['(二)依申请公开', 'markup.heading.2', ['(二)依申请公开']],
    ['1.加强培训。每季度一次。', 'markup.heading.3', ['1.加强培训']],
    ['2.政策解读的形式比较单一。', 'markup.heading.3', ['2.']],
    ['1、 总体情况', 'markup.heading.3', ['1、 总体情况']],
    ['（1）培训', 'markup.heading.4', ['（1）培训']],
    ['1.5万元已经拨付。', 'markup.heading.3', []],
    ['一是加强培训；二是加强督查。', 'markup.heading', []],
    ['全年共办理：一、申请8件。', 'markup.heading', []],
  ]);

  it.each(sections.map((section, index) => `${'一二三四五六'[index]}、${section.title}`))('%s', (heading) => {
    expect(piecesWith(heading, 'markup.heading.1')).toEqual([heading]);
  });
});

describe('tables', () => {
  holds([
    ['| 规章 | 0 | 1,295 | -4 |', 'punctuation.separator.table', ['|', '|', '|', '|', '|']],
    ['| 规章 | 0 | 1,295 | -4 |', label, ['规章']],
    ['| 规章 | 0 | 1,295 | -4 |', cell, ['0', '1,295', '-4']],
    ['行政许可 | 14 | ||', cell, ['14']],
    ['| 商业 企业 | 科研 机构 |', label, ['商业', '企业', '科研', '机构']],
    ['2.重复申请\t0\t3', label, ['2.重复申请']],
    ['2.重复申请\t0\t3', cell, ['0', '3']],
    ['\u3000\t\t2.重复申请\t0', label, ['2.重复申请']],
    ['规章 0 0 12', cell, ['0', '0', '12']],
    ['（六）其他处理0000000', label, ['（六）其他处理']],
    ['（六）其他处理0000000', cell, ['0000000']],
    ['政府集中采购 3 12.5万元', 'keyword.other.unit', ['万元']],
    ['\t238.58', cell, ['238.58']],
    ['\u00a00', cell, ['0']],
    ['4.3466万元', cell, ['4.3466']],
    ['四、结转下年度继续办理', 'markup.heading', []],
    ['（三）不予公开', 'markup.heading', []],
    ['其他工作另行报告。', label, []],
    ['（五）不予处理情况', 'markup.heading.2', ['（五）不予处理情况']],
  ]);

  const labels = formIds.flatMap((form) =>
    tableIds.flatMap((id) => {
      const rows = tableStandard(form, id).rows.flatMap((row) => [
        ...row.groupLabels,
        ...(row.label ? [row.label] : []),
        ...row.columns.map((column) => column.label),
      ]);
      return [
        ...rows,
        ...tableStandard(form, id)
          .head.flat()
          .map((word) => word.label),
      ].map((l) => l.text);
    }),
  );

  it.each([...new Set(labels)])('a label of the forms alone on its line: %s', (text) => {
    expect(piecesWith(text, label).join('')).toBe(text);
    expect(piecesWith(text, 'markup.heading')).toEqual([]);
  });

  const layouts = ['pipe', 'tab', 'cells', 'spaced', 'glued'] as const;
  const tables = formIds.flatMap((form) => tableIds.flatMap((id) => layouts.map((layout) => [form, id, layout] as const)));

  it.each(tables)('form %s, %s, %s: numbers are numbers, all else is labels', (form, id, layout) => {
    const text = writeTable(tableStandard(form, id), { layout, value: () => '9' });
    const tokens = tokenise(text).flat();
    const scoped = (scope: string) => tokens.filter((token) => token.scopes.some((s) => s.startsWith(scope))).map((token) => token.text);
    expect(scoped('markup.heading')).toEqual([]);
    const cells = tableStandard(form, id).rows.reduce((sum, row) => sum + row.columns.length, 0);
    expect(scoped(cell).join('')).toBe('9'.repeat(cells));
    expect(scoped(label).join('')).toBe(text.replace(/[\s|9]/g, ''));
  });
});

describe('dates, numbers, percentages', () => {
  holds([
    ['统计期限自2023年1月1日起至2023年12月31日止。', 'constant.numeric.date', ['2023年1月1日', '2023年12月31日']],
    ['发布时间：2024-01-26 10:08', 'constant.numeric.date', ['2024-01-26', '10:08']],
    ['全年公开信息126条，收费1,295.5万元。', 'constant.numeric.count', ['126', '1,295.5']],
    ['全年公开信息126条，收费1,295.5万元。', 'keyword.other.unit', ['条', '万元']],
    ['网站公开98条，占77.8%。', 'constant.numeric.percentage', ['77.8%']],
    ['新增栏目57个，约有20余条', 'keyword.other.unit', ['个', '余条']],
    ['邮编：456700。', 'constant.numeric', ['456700']],
  ]);
});

describe('titles and document numbers', () => {
  holds([
    ['按照《条例》和《青禾镇公开办法》办理', title, ['《条例》', '《青禾镇公开办法》']],
    ['《关于印发〈云汀区公开办法〉的通知》要求', title, ['《关于印发〈云汀区公开办法〉的通知》']],
    ['《关于印发〈云汀区公开办法〉的通知》要求', 'string.quoted.single.title', ['〈云汀区公开办法〉']],
    ['《关于印发《云汀区公开办法》的通知》要求', title, ['《关于印发《云汀区公开办法》的通知》']],
    ['（国办公开办函〔2021〕30号）', documentNumber, ['国办公开办函〔2021〕30号']],
    ['（国务院令第711号，以下简称《条例》）', documentNumber, ['国务院令第711号']],
    ['根据云政办发〔2023〕5号文件', documentNumber, ['〔2023〕5号']],
    ['（2023）云01民初123号', documentNumber, ['（2023）云01民初123号']],
  ]);

  it('a title that is not closed ends with its line', () => {
    const [, second = []] = tokenise('按照《条例的要求\n我镇未收到申请');
    expect(second.flatMap((token) => token.scopes).filter((scope) => scope.startsWith('string'))).toEqual([]);
  });
});

describe('the organ and what it calls itself', () => {
  holds([
    ['现公布青禾镇人民政府2023年政府信息公开工作年度报告。', organ, ['青禾镇人民政府']],
    ['如有疑问，请与云汀区财政局联系（电话：0100-5550123）。', organ, ['云汀区财政局']],
    ['我镇未收到申请，本机关也未收费。', self, ['我镇', '本机关']],
    ['我街道办主任', self, ['我街道办']],
    ['本单位已经整改', self, ['本单位']],
  ]);

  it.each(organWords.flatMap((word) => [`我${word}`, `本${word}`]))('%s', (word) => {
    expect(piecesWith(`对此，${word}持续改进`, self)).toEqual([word]);
  });

  const words = Object.entries(collisions).flatMap(([character, next]) => [...next].map((follower) => `我${character}${follower}`));

  it.each(words)('%s is no self-reference', (word) => {
    expect(piecesWith(`由${word}等事项`, self)).toEqual([]);
  });
});

describe('links and placeholders', () => {
  holds([
    ['网址：https://www.example.gov.cn/a?b=1。', link, ['https://www.example.gov.cn/a?b=1']],
    ['门户网站（www.example.gov.cn）', link, ['www.example.gov.cn']],
    ['邮箱：gong.kai@example.gov.cn）', link, ['gong.kai@example.gov.cn']],
    ['20××年，我镇收到申请XX件', placeholder, ['20××', 'XX']],
    ['（此处填写总体情况）', placeholder, ['（此处填写总体情况）']],
    ['联系电话：____', placeholder, ['____']],
  ]);
});

describe('a whole draft', () => {
  it('has its six headings and nothing more on level 1, in every layout', () => {
    for (const layout of ['pipe', 'tab', 'cells', 'spaced', 'glued'] as const) {
      const lines = cleanDraft({ layout }).split('\n');
      const headings = lines.flatMap((line) => piecesWith(line, 'markup.heading.1'));
      expect(headings).toEqual(sections.map(({ title: words }, index) => `${'一二三四五六'[index]}、${words}`));
    }
  });
});

describe('time', () => {
  it.each([
    ['one long word', 'a'.repeat(20000)],
    ['digits', '1'.repeat(20000)],
    ['opening brackets', '《〈（【'.repeat(5000)],
    ['Chinese without a stop', '公开'.repeat(10000)],
    ['labels', '总计其他'.repeat(5000)],
    ['dots', 'a.'.repeat(10000)],
    ['bars', '|'.repeat(20000)],
    ['blanks', ' '.repeat(20000)],
    ['beginnings of placeholders', '（待补'.repeat(6000)],
  ])('a line of 20 000 characters of %s is read to its end', (_, line) => {
    const tokens = tokenise(line)[0] ?? [];
    expect(tokens.map((token) => token.text).join('')).toBe(line);
  });
});
