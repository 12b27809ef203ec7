import { describe, expect, it } from 'vitest';
import { snippetFiles } from '../../scripts/snippets/catalogue.ts';
import { newReport } from '../../server/src/features/new-report.ts';
import { preview } from '../../server/src/features/preview.ts';
import { reportFromPrevious } from '../../server/src/features/report-from-previous.ts';
import { formsOf } from '../../server/src/rules/rule.ts';
import { createReportService } from '../../server/src/service.ts';
import { cellKeysOf } from '../../server/src/standard/cell-key.ts';
import { formStandard, tableIds } from '../../server/src/standard/forms.ts';
import { itemsAt, labelsAt, taken } from '../features/completion/complete.ts';
import { cleanDraft } from '../helpers/draft.ts';
import { readDraft, told } from '../helpers/hover.ts';
import { expand } from '../snippets/expand.ts';

/** What is made from the invented third form as from the others. */

const form = '2031';
const service = createReportService();
const draft = cleanDraft({ form });
const organ = '青禾镇人民政府';

/** The cells of a text by their keys, with the keys of those of the form that it lacks. */
function cellsIn(text: string) {
  const { tables } = service.parse(text);
  return tableIds.flatMap((id) => cellKeysOf(formStandard(form).tables[id]).map((key) => tables[id]?.cells.get(key)?.value ?? `no ${key}`));
}

describe('snippets', () => {
  const all = Object.values(snippetFiles()).flatMap((file) => Object.entries(file));
  const withPrefix = (prefix: string) => expand(all.find(([, one]) => one.prefix.includes(prefix))?.[1].body.join('\n') ?? '').text;

  it('are of the newest form where they name none', () => {
    expect(withPrefix('年报')).toBe(withPrefix('年报2031'));
    expect(withPrefix('表三')).toContain('申请人主动撤回政府信息公开申请');
    expect(withPrefix('表三2021')).not.toContain('申请人主动撤回政府信息公开申请');
    expect(withPrefix('引言')).toContain('国办公开办函〔2031〕12号');
  });

  it('say for which years they are', () => {
    const names = all.map(([name]) => name).filter((name) => name.startsWith('整篇年报'));
    expect(names).toEqual(['整篇年报（2031年度起）', '整篇年报（2021至2030年度）', '整篇年报（2019、2020年度）']);
  });

  it('of the whole report are read whole', () => {
    expect(new Set(cellsIn(withPrefix('年报').replaceAll('20××', '2032').replaceAll('××镇', '青禾镇')))).toEqual(new Set([0]));
  });
});

describe('completion', () => {
  it('offers the rows of the form, by their initials too', () => {
    const without = draft.replace(/^\| 3\.申请人主动撤回.*\n/m, '‸\n');
    const item = itemsAt(without).find(({ label }) => label.startsWith('其他处理·3.'));
    expect(item?.filterText ?? '').toContain('chsq');
    expect(taken(without, (one) => one.label.startsWith('其他处理·3.'))).toBe(draft);
  });

  it('offers whole tables of the form of the year', () => {
    const at = (year: number) => `${organ}${year}年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n‸\n`;
    const detailAt = (year: number) => itemsAt(at(year)).find(({ label }) => label.startsWith('表三'))?.detail;
    expect([detailAt(2020), detailAt(2030), detailAt(2031)]).toEqual(['整张表，2019 版', '整张表，2021 版', '整张表，2031 版']);
  });

  it('offers the aspects that the form asks for', () => {
    expect(labelsAt(`${organ}2032年政府信息公开工作年度报告\n一、总体情况\n‸\n`)).toContain('（一）主动公开');
  });
});

describe('hover', () => {
  it('knows the rows and columns of the form', () => {
    expect(told(draft, '| ⟦3.申请人主动撤回政府信息公开申请⟧')).toContain('申请人撤回的，终止办理。（2031 版格式填写说明）');
    expect(told(draft, '| ⟦本年解读件数⟧ |')).toContain('本年制发并作了政策解读的件数。（通行理解）');
  });

  it('says of the year which form it means', () => {
    expect(told(draft, '⟦2033年⟧政府信息公开')).toContain('2031 版格式（国办公开办函〔2031〕12号），用于 2031 年度起的报告。');
  });
});

describe('the preview', () => {
  it('prints the form', () => {
    const { html } = preview(readDraft(draft));
    expect(html).toContain('本年解读件数');
    expect(html).toContain('3.申请人主动撤回政府信息公开申请');
    expect(html).not.toContain('class="missing"');
  });
});

describe('a new report', () => {
  it('is in the form of its year', () => {
    const text = newReport({ organ, year: 2031 });
    expect(service.parse(text).form).toEqual({ id: form, source: 'labels' });
    expect(new Set(cellsIn(text))).toEqual(new Set([0]));
    expect(text).toContain('国办公开办函〔2031〕12号');
    expect(service.parse(newReport({ organ, year: 2030 })).form?.id).toBe('2021');
  });

  it('from one in the form before has the new tables and the new notice, and goes on from last year’s numbers', () => {
    const begun = reportFromPrevious(service.parse(cleanDraft({ form: '2021', year: 2030 })));
    const text = 'text' in begun ? begun.text : begun.problem;
    const { tables, ...report } = service.parse(text);
    expect(report).toMatchObject({ form: { id: form, source: 'labels' }, year: { value: 2031 } });
    expect(text).toContain('国办公开办函〔2031〕12号');
    expect(text).not.toContain('国办公开办函〔2021〕30号');
    expect(tables.disclosure?.cells.get('normativeDocs.inForce')?.value).toBe(6);
    expect(tables.applications?.cells.get('carriedIn.total')?.value).toBe(1);
    expect(tables.applications?.cells.get('otherHandling.withdrawn.total')?.value).toBe(0);
  });

  it('from one in the same form keeps its tables', () => {
    const begun = reportFromPrevious(service.parse(draft));
    expect('text' in begun && begun.text).toContain('| 行政规范性文件 | 0 | 0 | 0 | 6 |');
  });
});

describe('what rests on a form', () => {
  it('is replaced by the notice of the year', () => {
    const text = cleanDraft({ form: '2021', year: 2033 });
    const outdated = service.check(service.parse(text)).find(({ rule }) => rule === 'format-notice-outdated');
    expect(outdated?.message).toBe('依据陈旧：国办公开办函〔2021〕30号已不用，2031年度起应当按国办公开办函〔2031〕12号编制');
  });

  it('is for the forms that have what a rule speaks of', () => {
    const formsOfRule = (id: string) => formsOf(service.rules.find((rule) => rule.id === id) ?? {});
    expect(formsOfRule('procurement-ambiguous')).toEqual(['2019']);
    expect(formsOfRule('fee-statement-missing')).toEqual(['2021', '2031']);
    expect(formsOfRule('table2-fee-unit')).toEqual(['2021', '2031']);
  });
});
