import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newRule, WrongCall } from '../../scripts/new-rule/new-rule.ts';
import { lint } from '../../server/src/lint/lint.ts';
import { parse } from '../../server/src/report/parse.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { mark, readMarks } from '../helpers/marks.ts';

const root = path.resolve(import.meta.dirname, '../..');
const catalogue = ['word-residue', 'brand-new'];
let project = '';

beforeAll(() => {
  // Below the project's own folder, so that what is made there is run as everything else is.
  mkdirSync(path.join(root, 'node_modules/.cache'), { recursive: true });
  project = mkdtempSync(path.join(root, 'node_modules/.cache/new-rule-'));
  cpSync(path.join(root, 'package.json'), path.join(project, 'package.json'));
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('npm run new-rule', () => {
  test('makes a rule that runs and whose examples hold, with its test, and says what to do next', async () => {
    const said = newRule(project, ['residue', 'brand-new'], catalogue);
    expect(said).toContain('server/src/rules/residue/brand-new.ts');
    expect(said).toContain('test/rules/residue/brand-new.test.ts');
    expect(said).toContain('npm run generate');
    for (const file of ['rules/rule.ts', 'report/search.ts', 'text/quote.ts']) {
      const copy = path.join(project, 'server/src', file);
      mkdirSync(path.dirname(copy), { recursive: true });
      writeFileSync(copy, `export * from '${path.join(root, 'server/src', file)}';\n`);
    }
    const { default: rule } = (await import(path.join(project, 'server/src/rules/residue/brand-new.ts'))) as { default: Rule };
    expect(rule).toMatchObject({
      id: 'brand-new',
      family: 'residue',
      since: JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version,
    });
    const found = (text: string) => lint(parse(text, { assumeReport: true }), [rule]).map(({ span }) => span);
    for (const example of rule.examples.bad) {
      const { text, spans } = readMarks(example.text);
      expect(mark(text, found(text))).toBe(mark(text, spans));
    }
    for (const text of rule.examples.good) expect(found(text)).toEqual([]);
    expect(readFileSync(path.join(project, 'test/rules/residue/brand-new.test.ts'), 'utf8')).toContain('rules/residue/brand-new.ts');
  });

  test.each([
    [[], '用法'],
    [['residue'], '用法'],
    [['nonsense', 'brand-new'], '没有类别 nonsense'],
    [['residue', 'Brand_New'], '规则编号用小写字母'],
    [['residue', '../evil'], '规则编号用小写字母'],
    [['residue', 'not-there'], '先把它按顺序加进 server/src/rules/catalogue.ts'],
    [['residue', 'brand-new'], '已经有了，没有改动'],
  ])('%j is refused, with what to do', (argv, message) => {
    expect(() => newRule(project, argv, catalogue)).toThrow(WrongCall);
    expect(() => newRule(project, argv, catalogue)).toThrow(message);
  });

  test('a wrong call makes nothing', () => {
    expect(existsSync(path.join(project, 'server/src/rules/residue/not-there.ts'))).toBe(false);
  });
});
