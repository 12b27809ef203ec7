import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../server/src/lint/edits.ts';
import { lint } from '../../../server/src/lint/lint.ts';
import { parse } from '../../../server/src/report/parse.ts';
import { rules } from '../../../server/src/rules/index.ts';
import type { Layout } from '../../../server/src/tables/model.ts';
import { cleanDraft, type DraftOptions } from '../../helpers/draft.ts';

/** One number of the prose changed in a correct draft: one finding, at that number, and a fix that puts the right one back. */

const narrative = rules.filter((rule) => rule.family === 'narrative');
const findingsIn = (text: string) =>
  lint(parse(text), narrative, {
    onRuleError: (_, error) => {
      throw error;
    },
  });

const layouts: readonly Layout[] = ['pipe', 'tab', 'cells', 'spaced', 'html'];
const drafts: readonly DraftOptions[] = [
  ...layouts.map((layout) => ({ layout })),
  { form: '2019', organ: '云汀区财政局' },
  { form: '2019', organ: '南桥街道办事处', layout: 'cells' },
  { organ: '云汀市人民政府' },
  { eol: '\r\n' },
];

/** The words around a number that has a counterpart in a table, in each form, and the rule that compares them. */
const numbers: Readonly<Record<string, readonly (readonly [before: string, number: string, rule: string])[]>> = {
  '2019': [
    ['本年新制作规范性文件', '2', 'narrative-table2-count'],
    ['新收政府信息公开申请', '8', 'narrative-request-count'],
    ['，上年结转', '2', 'narrative-result-count'],
    ['其中予以公开', '6', 'narrative-result-count'],
    ['因政府信息公开被申请行政复议', '1', 'narrative-litigation-count'],
  ],
  '2021': [
    ['本年制发行政规范性文件', '2', 'narrative-table2-count'],
    ['件，废止', '1', 'narrative-table2-count'],
    ['，现行有效', '6', 'narrative-table2-count'],
    ['新收政府信息公开申请', '8', 'narrative-request-count'],
    ['，上年结转', '2', 'narrative-result-count'],
    ['本年度办结', '9', 'narrative-request-count'],
    ['其中予以公开', '6', 'narrative-result-count'],
    ['，部分公开', '1', 'narrative-result-count'],
    ['，无法提供', '1', 'narrative-result-count'],
    ['，不予处理', '1', 'narrative-result-count'],
    ['结转下年度继续办理', '1', 'narrative-result-count'],
    ['因政府信息公开被申请行政复议', '1', 'narrative-litigation-count'],
  ],
};

describe.each(drafts.map((options) => [JSON.stringify(options), options] as const))('%s', (_, options) => {
  const clean = cleanDraft(options);

  it('is silent as it is', () => {
    expect(findingsIn(clean)).toEqual([]);
  });

  it.each(numbers[options.form ?? '2021'] ?? [])('%s%s', (before, number, rule) => {
    const at = clean.indexOf(`${before}${number}件`) + before.length;
    expect(at).toBeGreaterThan(before.length);
    const wrong = `${clean.slice(0, at)}17${clean.slice(at + number.length)}`;
    const found = findingsIn(wrong);
    expect(found.map((f) => [f.rule, f.span.start, wrong.slice(f.span.start, f.span.end)])).toEqual([[rule, at, '17件']]);
    expect(applyEdits(wrong, found[0]?.fixes[0]?.edits ?? [])).toBe(clean);
    expect(found[0]?.fixes.every((fix) => !fix.safe)).toBe(true);
    expect(found[0]?.related.length).toBeGreaterThan(0);
  });

  it('a suit that table 4 does not have', () => {
    const wrong = clean.replace('被提起行政诉讼0件', '被提起行政诉讼3件');
    expect(wrong).not.toBe(clean);
    expect(findingsIn(wrong).map((f) => f.rule)).toEqual(['narrative-litigation-count']);
  });
});
