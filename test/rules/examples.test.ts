import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/lib/root.ts';
import { ruleFiles } from '../../scripts/lib/rule-files.ts';
import { checkBadExample, checkGoodExample } from '../../scripts/rule/check-examples.ts';
import type { Rule } from '../../server/src/rules/rule.ts';

/** Every rule says of itself what it finds, what it does not, and what its fix leaves. The files are read, not the index: a new rule is not in it yet. */
const rules = await Promise.all(
  ruleFiles(root).map(async ({ id, path: file }) => {
    const { default: rule } = (await import(path.join(root, file))) as { readonly default: Rule };
    return [id, rule] as const;
  }),
);

describe.each(rules)('%s', (_, rule) => {
  it.each(rule.examples.bad.map((example) => [example.text, example] as const))('finds %s', (_text, example) => {
    expect(checkBadExample(rule, example).problems).toEqual([]);
  });

  it.each(rule.examples.good)('is silent on %s', (text) => {
    expect(checkGoodExample(rule, text).problems).toEqual([]);
  });
});
