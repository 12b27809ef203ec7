import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newRule, WrongCall } from '../../scripts/new-rule/new-rule.ts';
import { checkBadExample, checkGoodExample } from '../../scripts/rule/check-examples.ts';
import type { Rule } from '../../server/src/rules/rule.ts';

const root = path.resolve(import.meta.dirname, '../..');
const catalogue = 'server/src/rules/catalogue.ts';
const builtRules = [
  ['table4-total', 'tables'],
  ['cross-year-residue', 'cross-year'],
  ['web-residue', 'residue'],
  ['signoff-residue', 'residue'],
  ['privacy-id', 'privacy'],
  ['organ-contact-glue', 'contact'],
  ['organ-without-place', 'organ'],
] as const;
let project = '';

beforeAll(() => {
  // Below the project's own folder, so that what is made there is run as everything else is.
  mkdirSync(path.join(root, 'node_modules/.cache'), { recursive: true });
  project = mkdtempSync(path.join(root, 'node_modules/.cache/new-rule-'));
  writeFileSync(path.join(project, 'package.json'), '{ "version": "1.9.3" }');
  cpSync(path.join(root, catalogue), path.join(project, catalogue));
  for (const [id, family] of builtRules) {
    const file = path.join(project, `server/src/rules/${family}/${id}.ts`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, 'export default defineRule({});\n');
  }
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('npm run new-rule', () => {
  test('makes a rule that runs and whose examples hold, with its test, and says what to do next', async () => {
    const said = newRule(project, ['residue', 'brand-new']);
    expect(said).toContain('server/src/rules/residue/brand-new.ts');
    expect(said).toContain('test/rules/residue/brand-new.test.ts');
    expect(said).toContain('npm run generate');
    expect(readFileSync(path.join(project, catalogue), 'utf8')).toContain("  'signoff-residue',\n  'brand-new',\n");
    for (const file of ['rules/rule.ts', 'report/search.ts', 'text/quote.ts']) {
      const copy = path.join(project, 'server/src', file);
      mkdirSync(path.dirname(copy), { recursive: true });
      writeFileSync(copy, `export * from '${path.join(root, 'server/src', file)}';\n`);
    }
    const { default: rule } = (await import(path.join(project, 'server/src/rules/residue/brand-new.ts'))) as { default: Rule };
    expect(rule).toMatchObject({ id: 'brand-new', family: 'residue', since: '1.10.0' });
    for (const example of rule.examples.bad) expect(checkBadExample(rule, example).problems).toEqual([]);
    for (const text of rule.examples.good) expect(checkGoodExample(rule, text).problems).toEqual([]);
    expect(readFileSync(path.join(project, 'test/rules/residue/brand-new.test.ts'), 'utf8')).toContain('rules/residue/brand-new.ts');
  });

  test.each([
    [[], '用法'],
    [['residue'], '用法'],
    [['nonsense', 'brand-new'], '没有类别 nonsense'],
    [['residue', 'Brand_New'], '规则编号用小写字母'],
    [['residue', '../evil'], '规则编号用小写字母'],
    [['tables', 'web-residue'], '已经有规则 web-residue，在类别 residue 中'],
    [['residue', 'brand-new'], '已经有了，没有改动'],
  ])('%j is refused, with what to do', (argv, message) => {
    expect(() => newRule(project, argv)).toThrow(WrongCall);
    expect(() => newRule(project, argv)).toThrow(message);
  });

  test('a wrong call makes nothing', () => {
    const before = readFileSync(path.join(project, catalogue), 'utf8');
    expect(() => newRule(project, ['tables', 'web-residue'])).toThrow(WrongCall);
    expect(existsSync(path.join(project, 'server/src/rules/tables/web-residue.ts'))).toBe(false);
    expect(readFileSync(path.join(project, catalogue), 'utf8')).toBe(before);
  });

  test.each([
    ['tables', 'table4-total'],
    ['organ', 'cross-year-residue'],
    ['cross-year', 'cross-year-residue'],
    ['contact', 'organ-contact-glue'],
  ])('puts the id of a rule of %s into the catalogue, behind %s', (family, last) => {
    newRule(project, [family, `another-${family}`]);
    expect(readFileSync(path.join(project, catalogue), 'utf8')).toContain(`  '${last}',\n  'another-${family}',\n`);
  });

  test('leaves the catalogue as it is where the id is in it before the rule is written', () => {
    const before = readFileSync(path.join(project, catalogue), 'utf8');
    newRule(project, ['wording', 'typo-dict']);
    expect(readFileSync(path.join(project, catalogue), 'utf8')).toBe(before);
  });
});
