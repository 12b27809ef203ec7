import { expect, test } from 'vitest';
import { insideEditor } from '../../client/src/rule-link.ts';
import { rulePageUrl } from '../../server/src/features/rule-pages.ts';

test.each(['de-di', 'table3-row-total', 'words', 'unused-ignore'])('the page of %s opens inside the editor', (rule) => {
  expect(insideEditor(rulePageUrl(rule))).toBe(`command:nianbao.showRule?%5B%22${rule}%22%5D`);
});

test.each([rulePageUrl('configuration'), 'https://example.gov.cn/docs/rules/', 'command:x'])('%s is no page of a rule', (address) => {
  expect(insideEditor(address)).toBeNull();
});
