import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ruleFiles } from '../../scripts/lib/rule-files.ts';
import { ownRules } from '../../server/src/lint/own-rules.ts';
import { catalogue } from '../../server/src/rules/catalogue.ts';
import { familyNames } from '../../server/src/rules/families.ts';
import { rules } from '../../server/src/rules/index.ts';
import { severities } from '../../server/src/rules/rule.ts';

/** What every rule must have before it may be there; the build fails for one that has not. */

const root = path.resolve(import.meta.dirname, '../..');
const ids: readonly string[] = catalogue;

const files = ruleFiles(root).map(({ family, id }) => `${family}/${id}.ts`);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('is in the catalogue, and in a file of its name in the folder of its family', () => {
    expect(ids).toContain(id);
    expect(files).toContain(`${rule.family}/${id}.ts`);
    expect(Object.keys(familyNames)).toContain(rule.family);
  });

  test('says what it is, why, on what it rests, and since when', () => {
    expect(rule.title).toMatch(/\p{Script=Han}/u);
    expect(rule.title.length).toBeLessThanOrEqual(24);
    expect(rule.description).toMatch(/\p{Script=Han}.{8,}[。）]$/u);
    expect(rule.basis.trim()).not.toBe('');
    expect(rule.since).toMatch(/^\d+\.\d+\.\d+$/);
    expect(severities).toContain(rule.severity);
    expect(`${rule.title} ${rule.description} ${rule.basis}`).not.toMatch(/请改写本规则|说明为什么不对、怎样改|依据的法规、通知、标准/);
  });

  test('calls statutory only what the regulations say', () => {
    if (/法定/.test(rule.basis + rule.description)) expect(rule.basis).toMatch(/条例/);
  });

  test('shows what it finds, with the places marked, and what it does not', () => {
    expect(rule.examples.bad.length).toBeGreaterThan(0);
    expect(rule.examples.good.length).toBeGreaterThan(0);
    for (const { text } of rule.examples.bad) expect(text).toMatch(/⟦[^⟦⟧]*⟧/);
    for (const text of rule.examples.good) expect(text).not.toMatch(/[⟦⟧]/);
  });

  test('has its page', () => {
    expect(existsSync(path.join(root, `docs/rules/${id}.md`))).toBe(true);
  });
});

test('every file of a rule is in the index', () => {
  expect(rules.map((rule) => `${rule.family}/${rule.id}.ts`).sort()).toEqual(files);
});

test('the index is in the order of the catalogue', () => {
  expect(rules.map(({ id }) => id)).toEqual(ids.filter((id) => rules.some((rule) => rule.id === id)));
});

test('no two rules have one id or one title', () => {
  const all = [...rules, ...ownRules];
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
  expect(new Set(ids).size).toBe(ids.length);
});

test('codes beside the catalogue are explained on the page about the configuration', () => {
  const page = readFileSync(path.join(root, 'docs/configuration.md'), 'utf8');
  for (const { id } of [...ownRules, { id: 'configuration' }]) expect(page).toContain(`\`${id}\``);
});
