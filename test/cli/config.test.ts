import { afterAll, describe, expect, test } from 'vitest';
import { rules } from '../../server/src/rules/index.ts';
import { clean, folderWith, nianbao, removeFolders } from './run.ts';

afterAll(removeFolders);

const cwd = folderWith({
  '.nianbao.json': `{
  // 全县
  "rules": { "typo-dict": "error", "word-residue": "off" },
  "organ": "青禾镇人民政府",
  "words": { "老百姓": { "reason": "公文中用“群众”" } },
  "overrides": [{ "files": "镇街", "rules": { "word-residue": "hint" }, "year": 2022 }],
  "ignores": [{ "rule": "typo-dict", "text": "甲", "reason": "人名" }]
}`,
  '镇街/a.txt': clean,
  'bad/.nianbao.json': '{ "year": "今年" }',
  'bad/a.txt': clean,
});

interface Value {
  readonly key: string;
  readonly value: unknown;
  readonly source: string;
  readonly origin?: { readonly path: string; readonly range: { readonly start: object } };
}

async function values(...argv: readonly string[]): Promise<Value[]> {
  const { stdout } = await nianbao(['config', '--format', 'json', ...argv], { cwd });
  return JSON.parse(stdout).values;
}

describe('nianbao config', () => {
  test('shows each value, where it came from, and where that is', async () => {
    const { stdout, status } = await nianbao(['config', '--format', 'json', '镇街/a.txt', '--rule', 'typo-dict=information'], { cwd });
    const json = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(json).toMatchObject({ schema: 'nianbao.config/1', path: '镇街/a.txt', configuration: '.nianbao.json' });
    const of = (key: string) => json.values.find((value: Value) => value.key === key);
    expect(of('rules.typo-dict')).toEqual({ key: 'rules.typo-dict', value: 'information', source: 'command-line' });
    expect(of('rules.date-malformed')).toEqual({ key: 'rules.date-malformed', value: 'error', source: 'default' });
    expect(of('rules.word-residue')).toMatchObject({
      value: 'hint',
      source: 'override',
      origin: { path: '.nianbao.json', range: { start: { line: 5 } } },
    });
    expect(of('organ')).toMatchObject({
      source: 'file',
      origin: { range: { start: { line: 3, character: 11 }, end: { line: 3, character: 20 } } },
    });
    expect(of('year')).toMatchObject({ value: 2022, source: 'override' });
    expect(of('words.老百姓')).toMatchObject({ value: { reason: '公文中用“群众”' }, source: 'file' });
    expect(of('ignores').value).toEqual([{ rule: 'typo-dict', text: '甲', reason: '人名' }]);
  });

  test('has every rule, also without a file', async () => {
    const all = await values('镇街/a.txt', '--no-config');
    expect(new Set(all.map(({ source }) => source))).toEqual(new Set(['default']));
    expect(all.map(({ key }) => key)).toEqual([...rules.map(({ id }) => `rules.${id}`), 'rules.words', 'rules.unused-ignore']);
  });

  test('as text: what was set comes first', async () => {
    const { stdout } = await nianbao(['config', '镇街/a.txt'], { cwd });
    const [path, file, , first] = stdout.split('\n');
    expect([path, file]).toEqual(['镇街/a.txt', '配置文件：.nianbao.json']);
    expect(first).toMatch(/^rules\.\S+ +(error|hint) +配置文件.* \.nianbao\.json:\d+:\d+$/);
    expect(stdout).toMatch(/\n\n默认：\nrules\./);
    expect((await nianbao(['config', 'a.txt', '--no-config'], { cwd })).stdout).toContain('配置文件：没有\n\n没有改动默认设置。\n');
  });

  test('says what is wrong with the file', async () => {
    const { status, stderr } = await nianbao(['config', 'bad/a.txt'], { cwd });
    expect(stderr).toContain('bad/.nianbao.json:1:11：“year”应为四位数的报告年度');
    expect(status).toBe(2);
  });
});
