import { describe, expect, it } from 'vitest';
import rule from '../../../server/src/rules/tables/table-column-missing.ts';
import { findingsOf } from '../../helpers/check-rule.ts';
import { cleanDraft } from '../../helpers/draft.ts';

describe('the head of table four', () => {
  it.each(['pipe', 'cells'] as const)('is told once where the same word is missing three times, %s', (layout) => {
    const draft = cleanDraft({ layout });
    const at = draft.search(/结果维持/);
    const text = draft.slice(0, at) + draft.slice(at).replace(layout === 'pipe' ? /结果纠正\s*\|\s*/g : /结果纠正\n+/g, '');
    const [finding, ...others] = findingsOf(rule, text);
    expect(others).toEqual([]);
    expect(finding?.message).toBe(
      '表头缺项：表四（复议诉讼情况表）表头缺行政复议“结果纠正”、未经复议直接起诉“结果纠正”、复议后起诉“结果纠正”，各行数字仍齐全',
    );
    if (layout === 'cells') expect(finding?.fixes[0]?.edits).toHaveLength(3);
  });
});
