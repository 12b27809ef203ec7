import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../server/src/lint/fix.ts';
import { lint } from '../../../server/src/lint/lint.ts';
import { parse } from '../../../server/src/report/parse.ts';
import { rules } from '../../../server/src/rules/index.ts';
import { cellKeysOf } from '../../../server/src/standard/cell-key.ts';
import { formIds, forms } from '../../../server/src/standard/forms.ts';
import type { CellKey, FormId } from '../../../server/src/standard/types.ts';
import { cleanDraft, draftCells } from '../../helpers/draft.ts';

/** The equations of tables 3 and 4, in drafts in which everything else is right. */

const equations = new Set(['table3-row-total', 'table3-result-total', 'table3-balance', 'table4-total']);
const equationRules = rules.filter((rule) => equations.has(rule.id));

const findingsIn = (text: string) => lint(parse(text), equationRules);

interface Slip {
  readonly form: FormId;
  readonly cell: CellKey;
  readonly by: 1 | -1;
}

const slips = formIds.flatMap((form) =>
  Object.entries(draftCells(form).applications).flatMap(([cell, value]): Slip[] =>
    ([1, -1] as const).filter((by) => Number(value) + by >= 0).map((by) => ({ form, cell: cell as CellKey, by })),
  ),
);

const changedBy = ({ form, cell, by }: Slip): Record<string, string> => ({
  [`applications.${cell}`]: String(Number(draftCells(form).applications[cell]) + by),
});

describe('one wrong cell in table 3', () => {
  it('is tried in every row and column of all forms', () => {
    expect(slips.filter((s) => s.by === 1)).toHaveLength(
      forms.reduce((sum, { tables }) => sum + cellKeysOf(tables.applications).length, 0),
    );
    expect(slips.some((s) => s.by === -1)).toBe(true);
  });

  it.each(formIds)('form %s: gives one error, at that cell, whose first fix mends the table', (form) => {
    const wrong = slips
      .filter((s) => s.form === form)
      .filter((slip) => {
        const text = cleanDraft({ form, cells: changedBy(slip) });
        const report = parse(text);
        const [finding, ...others] = lint(report, equationRules);
        const [fix] = finding?.fixes ?? [];
        const cell = report.tables.applications?.cells.get(slip.cell);
        const isRight = finding?.severity === 'error' && others.length === 0 && finding.span === cell?.span;
        return !isRight || !fix || findingsIn(applyEdits(text, fix.edits)).length > 0;
      });
    expect(wrong).toEqual([]);
  });

  it.each([
    [
      'granted.natural',
      '3',
      'table3-row-total',
      '总计多 1：“（一）予以公开”行 自然人 3 + 商业企业 2 = 5，总计填 6；“自然人”列办理结果总计也不平；' +
        '只把“（一）予以公开·自然人”改为 4，行列即全部平衡',
    ],
    [
      'processed.total',
      '10',
      'table3-row-total',
      '总计多 1：“（七）总计”行 自然人 7 + 商业企业 2 = 9，总计填 10；“总计”列办理结果总计也不平；“总计”列收到与办结也不平；' +
        '只把“（七）总计·总计”改为 9，行列即全部平衡',
    ],
    [
      'carriedOut.natural',
      '2',
      'table3-row-total',
      '总计少 1：“四、结转下年度继续办理”行 自然人 2 = 2，总计填 1；“自然人”列收到与办结也不平；' +
        '只把“四、结转下年度继续办理·自然人”改为 1，行列即全部平衡',
    ],
  ])('%s = %s: says what is wrong and which cell mends it', (cell, value, rule, message) => {
    const findings = findingsIn(cleanDraft({ cells: { [`applications.${cell}`]: value } }));
    expect(findings.map((f) => [f.rule, f.message])).toEqual([[rule, message]]);
  });

  it('shows the cells of all the equations that it breaks', () => {
    const [finding] = findingsIn(cleanDraft({ cells: { 'applications.granted.natural': '3' } }));
    const shown = finding?.related.map((r) => r.message);
    expect(shown).toContain('（一）予以公开·总计：6');
    expect(shown).toContain('（七）总计·自然人：7');
    expect(new Set(shown).size).toBe(shown?.length);
  });

  it('is a warning where an empty cell was counted in every equation, an error where one has none', () => {
    const severities = (cells: Record<string, string>) => findingsIn(cleanDraft({ cells })).map((f) => f.severity);
    const slip = { 'applications.granted.natural': '3' };
    expect(severities({ ...slip, 'applications.granted.research': '' })).toEqual(['error']);
    expect(severities({ ...slip, 'applications.granted.research': '', 'applications.partial.natural': '' })).not.toContain('error');
  });
});

describe('two wrong cells', () => {
  const slipped = (slips: Readonly<Record<string, number>>): string => {
    const known = draftCells('2021').applications;
    const cells = Object.entries(slips).map(([key, by]) => [`applications.${key}`, String(Number(known[key]) + by)]);
    return cleanDraft({ cells: Object.fromEntries(cells) });
  };

  it.each([
    ['granted.natural', 'unavailable.notHeld.business'],
    ['received.total', 'unprocessed.petition.natural'],
    ['carriedIn.natural', 'carriedOut.business'],
    ['received.natural', 'processed.total'],
  ])('%s and %s, in no common equation: each is found', (first, second) => {
    const text = slipped({ [first]: 1, [second]: 2 });
    const { tables } = parse(text);
    const places = [first, second].map((key) => tables.applications?.cells.get(key as CellKey)?.span);
    expect(findingsIn(text).map((f) => f.span)).toEqual(places.sort((a, b) => (a?.start ?? 0) - (b?.start ?? 0)));
  });

  it('off by the same amount, so that two others may be meant: two findings that name both', () => {
    const findings = findingsIn(slipped({ 'granted.natural': 1, 'unavailable.notHeld.business': 1 }));
    expect(findings.map((f) => f.message)).toEqual([
      '总计少 1：“（一）予以公开”行 自然人 5 + 商业企业 2 = 7，总计填 6；“自然人”列办理结果总计也不平；' +
        '把“（一）予以公开·自然人”改为 4，或把“（一）予以公开·商业企业”改为 1，以上各处即平衡',
      '总计少 1：“无法提供·1.本机关不掌握相关政府信息”行 自然人 1 + 商业企业 1 = 2，总计填 1；“商业企业”列办理结果总计也不平；' +
        '把“无法提供·1.本机关不掌握相关政府信息·自然人”改为 0，或把“无法提供·1.本机关不掌握相关政府信息·商业企业”改为 0，以上各处即平衡',
    ]);
  });

  it('a cell and its total by the same amount: one finding, mended by both', () => {
    const text = slipped({ 'processed.natural': 1, 'processed.total': 1 });
    const [finding, ...others] = findingsIn(text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'table3-result-total', severity: 'error' });
    expect(finding?.message).toMatch(/只把“（七）总计·自然人”改为 7、“（七）总计·总计”改为 9，行列即全部平衡$/);
    expect(findingsIn(applyEdits(text, finding?.fixes[0]?.edits ?? []))).toEqual([]);
  });

  it('a forgotten carry-over: one finding, not one for the column and one for the totals', () => {
    const found = findingsIn(slipped({ 'carriedOut.natural': -1, 'carriedOut.total': -1 }));
    expect(found.map((f) => [f.rule, f.message.slice(0, 12)])).toEqual([['table3-balance', '收到与办结相差 1：“自']]);
  });

  it('in one row: nothing is lost', () => {
    const found = findingsIn(slipped({ 'received.natural': 1, 'received.business': 2 })).map((f) => f.rule);
    expect(found.filter((id) => id === 'table3-row-total')).toHaveLength(1);
    expect(found.filter((id) => id === 'table3-balance')).toHaveLength(2);
  });
});

it('what one rule says does not depend on the others: a rule that is switched off leaves its cell unmentioned', () => {
  const text = cleanDraft({ cells: { 'applications.granted.natural': '3' } });
  expect(lint(parse(text), rules, { rules: { 'table3-row-total': 'off' } }).map((f) => f.rule)).not.toContain('table3-result-total');
});

describe('a cell with no possible count', () => {
  it.each([
    ['applications.received.natural', '2.5'],
    ['applications.received.total', '8.5'],
    ['applications.granted.natural', '-4'],
    ['applications.granted.total', '-6'],
    ['applications.processed.business', '2.5'],
    ['applications.carriedOut.total', '-1'],
    ['proceedings.review.upheld', '1.5'],
    ['proceedings.review.total', '-1'],
    ['disclosure.normativeDocs.made', '7.5'],
    ['disclosure.regulations.made', '0.5'],
  ])('%s: %s is reported for itself, and nothing that is calculated with it', (cell, value) => {
    const text = cleanDraft({ cells: { [cell]: value } });
    expect(lint(parse(text), rules).map((f) => [f.rule, text.slice(f.span.start, f.span.end)])).toEqual([['table-count-form', value]]);
  });

  it('leaves the other sums to be judged', () => {
    const text = cleanDraft({ cells: { 'applications.received.natural': '2.5', 'applications.granted.total': '9' } });
    expect(findingsIn(text).map((f) => text.slice(f.span.start, f.span.end))).toEqual(['9']);
  });
});
