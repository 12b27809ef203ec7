import { describe, expect, it } from 'vitest';
import { createReportService } from '../../server/src/service.ts';
import { formIds, tableIds, tableStandard } from '../../server/src/standard/forms.ts';
import type { Layout } from '../../server/src/tables/model.ts';
import { cleanDraft, draftCells } from './draft.ts';
import { selfReferenceOf } from './draft-prose.ts';

const service = createReportService();

const layouts: readonly Layout[] = ['pipe', 'tab', 'cells', 'spaced', 'glued', 'html'];

/** Errors and warnings, as an author would read them. */
const complaints = (text: string) =>
  service
    .check(service.parse(text))
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule, message }) => `${rule}: ${message}`);

describe('the clean draft', () => {
  it.each(formIds.flatMap((form) => layouts.map((layout) => [form, layout] as const)))(
    'form %s, %s: nothing to complain of',
    (form, layout) => {
      expect(complaints(cleanDraft({ form, layout }))).toEqual([]);
    },
  );

  const organs = [
    ['云汀省人民政府', '我省'],
    ['云汀市人民政府', '我市'],
    ['云汀区人民政府', '我区'],
    ['云汀旗人民政府', '我旗'],
    ['青禾镇人民政府', '我镇'],
    ['柳溪乡人民政府', '我乡'],
    ['白桦苏木人民政府', '我苏木'],
    ['云汀区南桥街道办事处', '我街道'],
    ['云汀区财政局', '我局'],
    ['云汀区发展和改革委员会', '我委'],
    ['云汀省教育厅', '我厅'],
    ['云汀市人民政府办公室', '我办'],
    ['云汀经济技术开发区管理委员会', '我委'],
    ['云汀区政务服务中心', '我中心'],
    ['云汀联社事务组', '本机关'],
  ] as const;

  it.each(organs)('%s calls itself %s, and nobody objects', (organ, self) => {
    expect(selfReferenceOf(organ)).toBe(self);
    expect(cleanDraft({ organ })).toContain(self);
    for (const form of formIds) expect(complaints(cleanDraft({ form, organ }))).toEqual([]);
    expect(service.parse(cleanDraft({ organ })).title?.organ?.text).toBe(organ);
  });

  it('is read as what it is', () => {
    const report = service.parse(cleanDraft({ form: '2019', organ: '云汀区财政局', year: 2019 }));
    expect(report).toMatchObject({
      isReport: true,
      year: { value: 2019 },
      form: { id: '2019' },
      organ: { name: '云汀区财政局', kind: 'bureau' },
    });
  });

  it.each([1, 2, 3, 4, 5, 6] as const)('can go without section %i', (number) => {
    const headings = cleanDraft({ without: [number] }).match(/^[一二三四五六]、\S+(?<!\|)$/gm);
    expect(headings).toHaveLength(5);
  });

  it('uses the line break asked for', () => {
    expect(cleanDraft({ eol: '\r\n' })).not.toMatch(/[^\r]\n/);
  });
});

describe('its numbers', () => {
  it.each(formIds)('form %s: all identities hold', (form) => {
    const cells = draftCells(form);
    for (const id of tableIds) {
      const sum = (keys: readonly string[]) => keys.reduce((total, key) => total + Number(cells[id][key]), 0);
      for (const { left, right, relation, statement } of tableStandard(form, id).identities) {
        if (relation === '=') expect(sum(left), statement).toBe(sum(right));
        if (relation === '>=') expect(sum(left), statement).toBeGreaterThanOrEqual(sum(right));
      }
    }
  });

  it('can be overridden; the prose follows the totals', () => {
    const draft = cleanDraft({ cells: { 'applications.received.total': '7' } });
    expect(draft).toContain('| 6 | 2 | 0 | 0 | 0 | 0 | 7 |');
    expect(draft).toContain('新收政府信息公开申请7件');
  });

  it('refuses a cell that the form does not have', () => {
    expect(() => draftCells('2021', { 'disclosure.procurement.items': '1' })).toThrow('disclosure.procurement.items');
  });
});
