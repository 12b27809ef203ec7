import { describe, expect, test } from 'vitest';
import type { Layout } from '../../../server/src/tables/model.ts';
import { cleanDraft } from '../../helpers/draft.ts';
import { hoverAt, readDraft, told } from '../../helpers/hover.ts';

const draft = cleanDraft();
const received = '一、本年新收政府信息公开申请数量';

describe('a cell of table 3', () => {
  const text = told(draft, `${received} | ⟦6⟧`) ?? '';

  test('is called by table, row and column', () => {
    expect(text).toMatch(/^\*\*表三 · 一、本年新收政府信息公开申请数量 · 自然人\*\*\n/);
  });

  test('shows its equations with the figures', () => {
    expect(text).toContain('自然人列：新收 6 + 上年结转 2 = 办理结果总计 7 + 结转下年度 1 ✓');
    expect(text).toContain('本行：自然人 6 + 商业企业 2（其余为 0） = 总计 8 ✓');
  });

  test('tells what it stands for, with the source; what has none is the common understanding', () => {
    expect(text).toContain('四川省地方标准 DB51/T 2660-2019');
    expect(text).toContain('（通行理解）');
  });

  test('quotes the prose about it, and whether that agrees', () => {
    expect(told(draft, '2 | 0 | 0 | 0 | 0 | ⟦8⟧ |')).toContain('正文第 7 行：“新收政府信息公开申请8件” ✓');
    const wrong = draft.replace('新收政府信息公开申请8件', '新收政府信息公开申请18件');
    expect(told(wrong, '2 | 0 | 0 | 0 | 0 | ⟦8⟧ |')).toContain('正文第 7 行：“新收政府信息公开申请18件” ✗');
  });

  test('quotes no more than five places of the prose', () => {
    const often = draft.replace('新收政府信息公开申请8件，', '新收政府信息公开申请8件，'.repeat(7));
    const text = told(often, '2 | 0 | 0 | 0 | 0 | ⟦8⟧ |') ?? '';
    expect(text.match(/正文第 7 行/g)).toHaveLength(5);
    expect(text).toContain('正文另有 2 处');
  });

  test.each<Layout>(['pipe', 'tab', 'cells', 'spaced', 'html'])('is found in the layout %s', (layout) => {
    const reading = readDraft(cleanDraft({ layout }));
    const { span } = reading.report.tables.applications?.cells.get('granted.business') ?? { span: { start: 0 } };
    expect(JSON.stringify(hoverAt(reading, span.start))).toContain('表三 · （一）予以公开 · 商业企业');
  });
});

describe('an equation', () => {
  test('that does not hold says by how much', () => {
    const slip = cleanDraft({ cells: { 'applications.received.total': '7' } });
    const text = told(slip, `${received} | ⟦6⟧`);
    expect(text).toContain('= 总计 7 ✗ 少 1，各项之和为 8');
    expect(told(slip, '2 | 0 | 0 | 0 | 0 | ⟦7⟧ |')).toContain('✗ 左边 9，右边 10，相差 1');
  });

  test('of many parts shows those that are not 0', () => {
    const text = told(draft, '| （七）总计 | ⟦7⟧');
    expect(text).toContain('（一）予以公开 4 + （二）部分公开 1 + 本机关不掌握相关政府信息 1 + 信访举报投诉类申请 1');
    expect(text).toContain('（其余为 0） = 办理结果总计 7 ✓');
  });

  test('with an empty cell says that it counts as 0, or that nothing was compared', () => {
    const empty = cleanDraft({ cells: { 'applications.received.research': '' } });
    expect(told(empty, `${received} | ⟦6⟧`)).toContain('✓（空格按 0 计）');
    const missing = cleanDraft({ cells: { 'applications.received.business': '不详' } });
    expect(told(missing, `${received} | ⟦6⟧`)).toContain('有空格或不能识别的数，没有核对');
  });

  test('of table 2 compares sizes', () => {
    expect(told(draft, '| 行政规范性文件 | ⟦2⟧')).toContain('本行：现行有效件数 6 ≥ 本年制发件数 2 ✓');
    const old = cleanDraft({ form: '2019', cells: { 'disclosure.procurement.items': '1', 'disclosure.procurement.amount': '0' } });
    expect(told(old, '| 政府集中采购 | ⟦1⟧')).toContain('采购项目数量 1，采购总金额 0 ✗ 一项为 0，一项不为 0');
  });

  test('of table 4 adds up the results', () => {
    const reading = readDraft(draft);
    const cell = reading.report.tables.proceedings?.cells.get('review.upheld');
    const text = JSON.stringify(hoverAt(reading, cell?.span.start ?? 0));
    expect(text).toContain('表四 · 行政复议 · 结果维持');
    expect(text).toContain('行政复议：结果维持 1（其余为 0） = 总计 1 ✓');
  });
});

describe('last year', () => {
  const previous = cleanDraft({ year: 2022, cells: { 'applications.carriedOut.natural': '3' } });

  test('has its figure beside this one', () => {
    expect(told(draft, `${received} | ⟦6⟧`, { previous })).toContain('2022 年度：6');
  });

  test('carried out what this year carried in, or it is said', () => {
    const place = '| 二、上年结转政府信息公开申请数量 | ⟦2⟧';
    expect(told(draft, place, { previous })).toContain('2022 年度“四、结转下年度继续办理”：3 ✗');
    const fitting = cleanDraft({ year: 2022, cells: { 'applications.carriedOut.natural': '2' } });
    expect(told(draft, place, { previous: fitting })).toContain('2022 年度“四、结转下年度继续办理”：2 ✓');
  });

  test('is not compared where it is not the year before, or table 2 had other columns', () => {
    const older = cleanDraft({ year: 2021 });
    expect(told(draft, '| 二、上年结转政府信息公开申请数量 | ⟦2⟧', { previous: older })).not.toContain('“四、结转下年度继续办理”：');
    const other = cleanDraft({ form: '2019' });
    expect(told(draft, '| 行政规范性文件 | ⟦2⟧', { previous: other })).not.toContain('2020 年度');
  });
});

describe('what a cell holds', () => {
  test.each([
    ['', '（空）'],
    ['/', '（/：不能识别为数）'],
    ['１２', '（１２ 读作 12）'],
  ])('“%s” is told as it is understood', (raw, words) => {
    const reading = readDraft(cleanDraft({ cells: { 'applications.received.natural': raw } }));
    const cell = reading.report.tables.applications?.cells.get('received.natural');
    expect(JSON.stringify(hoverAt(reading, cell?.span.start ?? 0))).toContain(`自然人**${words}`);
  });
});
