import { describe, expect, it } from 'vitest';
import { fixAll } from '../../server/src/lint/fix.ts';
import { createReportService } from '../../server/src/service.ts';
import { formIds, formStandard, tableIds } from '../../server/src/standard/forms.ts';
import type { Layout } from '../../server/src/tables/model.ts';
import { wholeForm } from '../../server/src/tables/read/shown-forms.ts';
import { labelKey } from '../../server/src/text/normalise.ts';
import { cleanDraft } from '../helpers/draft.ts';

/** The engine with an invented third form: each draft is read as the form that it is of. */

const service = createReportService();
const layouts: readonly Layout[] = ['pipe', 'tab', 'cells', 'spaced', 'glued', 'html'];
const everyCase = formIds.flatMap((form) => layouts.map((layout) => [form, layout] as const));

const withoutYear = (text: string) => text.replaceAll(/20\d\d年/g, '本年');
const linesWithout = (text: string, words: string) =>
  text
    .split('\n')
    .filter((line) => !line.includes(words))
    .join('\n');
const rulesIn = (text: string) => service.check(service.parse(text)).map(({ rule }) => rule);

describe('the forms', () => {
  it('are three, each up to the year before the next', () => {
    expect(formIds.map((id) => [id, formStandard(id).years])).toEqual([
      ['2019', { from: 2019, to: 2020 }],
      ['2021', { from: 2021, to: 2030 }],
      ['2031', { from: 2031, to: null }],
    ]);
  });
});

describe('a correct draft', () => {
  it.each(everyCase)('of %s, %s: is read as its form, every cell', (form, layout) => {
    const { tables, ...report } = service.parse(cleanDraft({ form, layout }));
    expect(report.form).toEqual({ id: form, source: 'labels' });
    for (const id of tableIds) {
      expect(tables[id]?.form).toBe(form);
      expect(tables[id]?.missingRows).toEqual([]);
      expect(tables[id]?.foreign).toEqual([]);
    }
  });

  it.each(everyCase)('of %s, %s: so is one that states no year', (form, layout) => {
    expect(service.parse(withoutYear(cleanDraft({ form, layout }))).form?.id).toBe(form);
  });

  it.each(everyCase)('of %s, %s: has no error, no warning, and no safe fix', (form, layout) => {
    const found = service.check(service.parse(cleanDraft({ form, layout })));
    expect(found.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([]);
    expect(found.flatMap(({ fixes }) => fixes.filter(({ safe }) => safe))).toEqual([]);
  });

  it('of the third form has no more findings than one of the second', () => {
    expect(rulesIn(cleanDraft({ form: '2031' }))).toEqual(rulesIn(cleanDraft({ form: '2021' })));
  });
});

describe('one table', () => {
  it.each(['disclosure', 'applications'] as const)('%s is enough to know the form', (id) => {
    const number = { disclosure: 2, applications: 3 }[id];
    const others = ([2, 3, 4] as const).filter((n) => n !== number);
    expect(service.parse(withoutYear(cleanDraft({ form: '2031', without: others }))).form?.id).toBe('2031');
    expect(service.parse(withoutYear(cleanDraft({ form: '2021', without: others }))).form?.id).toBe('2021');
  });
});

describe('a whole table', () => {
  const keysOf = (form: string, id: 'disclosure' | 'proceedings') =>
    formStandard(form).tables[id].rows.flatMap(({ label, columns }) =>
      [label, ...columns.map((column) => column.label)].flatMap((one) => (one ? labelKey(one.text) : [])),
    );

  it('shows the form that lacks none of its labels', () => {
    expect(wholeForm(['2021', '2031'], 'disclosure', keysOf('2021', 'disclosure'))).toBe('2021');
    expect(wholeForm(['2021', '2031'], 'disclosure', keysOf('2031', 'disclosure'))).toBe('2031');
    expect(wholeForm(['2021', '2031'], 'disclosure', ['规章', '本年制发件数'])).toBeNull();
  });

  it('shows nothing where forms have the same labels', () => {
    expect(wholeForm(['2021', '2031'], 'proceedings', keysOf('2021', 'proceedings'))).toBeNull();
  });
});

describe('what only the third form has', () => {
  const draft = cleanDraft({ form: '2031' });

  it('is a missing row where the rest of the draft is of that form', () => {
    const text = linesWithout(draft, '主动撤回');
    expect(service.parse(text).tables.applications?.missingRows.map(({ standard }) => standard.key)).toEqual(['otherHandling.withdrawn']);
    expect(rulesIn(text)).toContain('table-row-missing');
  });

  it('comes back as it was with the fix for the missing row', () => {
    const { fixed } = applied(linesWithout(draft, '主动撤回'), 'table-row-missing');
    expect(fixed).toBe(draft);
  });

  it('is a missing column where the rest of the draft is of that form', () => {
    const text = draft.replace(' | 本年解读件数', '').replace(/^\| (规章|行政规范性文件) \| (\d+) \| \d+/gm, '| $1 | $2');
    expect(service.parse(text).tables.disclosure).toMatchObject({ form: '2031', missingColumns: [{ key: 'explained' }] });
    expect(rulesIn(text)).toContain('table-column-missing');
  });
});

/** The text after the first fix of a rule's first finding. */
function applied(text: string, rule: string): { readonly fixed: string; readonly message: string } {
  const finding = service.check(service.parse(text)).find((f) => f.rule === rule);
  const fixed = (finding?.fixes[0]?.edits ?? []).reduceRight(
    (all, { span, newText }) => all.slice(0, span.start) + newText + all.slice(span.end),
    text,
  );
  return { fixed, message: finding?.message ?? '' };
}

describe('safe fixes', () => {
  const fixed = (text: string) =>
    fixAll(text, (draft) => ({ report: service.parse(draft), findings: service.check(service.parse(draft)) })).text;

  it.each([
    ['本年解读件数', '本年解读件教'],
    ['申请人主动撤回政府信息公开申请', '申请人主动撒回政府信息公开申请'],
    ['结果维持', '结果维护'],
  ])('mend %s, and touch nothing else', (right, wrong) => {
    const draft = cleanDraft({ form: '2031' });
    expect([draft, draft.replace(right, wrong)]).toContain(fixed(draft.replace(right, wrong)));
    expect(service.parse(fixed(draft.replace(right, wrong))).form?.id).toBe('2031');
  });
});

describe('a table of a form that the year does not ask for', () => {
  it.each([
    [
      '2031',
      2023,
      'warning',
      '表格版本不符：2023 年度应当用国办公开办函〔2021〕30号的表，这里的“本年解读件数”是国办公开办函〔2031〕12号的表头',
    ],
    ['2021', 2033, 'error', '表格版本不符：2033 年度应当用国办公开办函〔2031〕12号的表，这里是国办公开办函〔2021〕30号的表'],
    [
      '2019',
      2033,
      'error',
      '表格版本不符：2033 年度应当用国办公开办函〔2031〕12号的表，这里的“本年新制作数量”是国办公开办函〔2019〕60号的表头',
    ],
    [
      '2019',
      2023,
      'error',
      '表格版本不符：2023 年度应当用国办公开办函〔2021〕30号的表，这里的“本年新制作数量”是国办公开办函〔2019〕60号的表头',
    ],
    [
      '2031',
      2020,
      'warning',
      '表格版本不符：2020 年度应当用国办公开办函〔2019〕60号的表，这里的“本年制发件数”是国办公开办函〔2031〕12号的表头',
    ],
  ])('%s in %i is a %s', (form, year, severity, message) => {
    const found = service.check(service.parse(cleanDraft({ form, year }))).filter(({ rule }) => rule === 'format-version-mismatch');
    expect(found.map((finding) => [finding.severity, finding.message])).toEqual([[severity, message]]);
  });

  it('gets an empty one of the right form below it', () => {
    expect(applied(cleanDraft({ form: '2021', year: 2033 }), 'format-version-mismatch').fixed).toContain('| 本年解读件数 |');
  });

  it('is told as a mixture where one label is of another form', () => {
    const text = cleanDraft({ form: '2021' }).replace('| 本年废止件数', '| 本年解读件数 | 本年废止件数');
    expect(service.parse(text).tables.disclosure?.form).toBe('2031');
    const older = cleanDraft({ form: '2031' }).replace('本年解读件数', '对外公开总数量');
    expect(applied(older, 'format-version-mismatch').message).toMatch(/新旧表混用：.*“对外公开总数量”是国办公开办函〔2019〕60号的/);
  });
});

describe('（六）其他处理 of another form', () => {
  const oldRows = /（六）其他处理[\s\S]*?(?=（七）)/;
  const rowsOf = (form: string) => oldRows.exec(cleanDraft({ form }))?.[0] ?? '';

  it('in three rows is to have four, its numbers untouched', () => {
    const text = cleanDraft({ form: '2031' }).replace(oldRows, rowsOf('2021'));
    expect(service.parse(text).tables.applications?.missingRows.map(({ standard }) => standard.name)).toEqual([
      '其他处理·3.申请人主动撤回政府信息公开申请',
    ]);
    expect(applied(text, 'table-row-missing').fixed).toContain('3.申请人主动撤回政府信息公开申请');
  });

  it('in one row is to have four', () => {
    const text = cleanDraft({ form: '2031' }).replace(oldRows, rowsOf('2019'));
    const { fixed, message } = applied(text, 'table3-other-rows');
    expect(message).toBe('“（六）其他处理”行数不符：表三（申请情况表）应分四行（逾期不补正、逾期不缴费、撤回申请、其他），这里只有一行');
    expect(fixed).toBe(cleanDraft({ form: '2031' }));
  });

  it('in four rows is to have one in a report of the first form', () => {
    const text = cleanDraft({ form: '2019' }).replace(oldRows, rowsOf('2031'));
    expect(applied(text, 'table3-other-rows').message).toContain('应只有一行，这里分了子行');
  });
});
