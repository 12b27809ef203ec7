import { afterAll, describe, expect, test } from 'vitest';
import { rules } from '../../server/src/rules/index.ts';
import { clean, folderWith, nianbao, removeFolders } from './run.ts';

afterAll(removeFolders);
const cwd = folderWith({
  'a.txt': clean,
  'b.txt': Uint8Array.of(0),
  'c.docx': 'x',
  'd/.nianbao.json': '{ "year": 2019 }',
  'd/e.txt': '说明',
});

describe('parse', () => {
  test('prints what was read', async () => {
    for (const argv of [['a.txt'], ['--format', 'json', 'a.txt'], ['-']]) {
      const { status, stdout } = await nianbao(['parse', ...argv], { cwd, input: clean });
      const json = JSON.parse(stdout);
      expect(status).toBe(0);
      expect(json).toMatchObject({ schema: 'nianbao.parse/1', path: argv.at(-1), year: 2023, form: '2021', organ: { kind: 'town' } });
      expect(json.tables.applications.cells['received.total'].value).toBe(8);
    }
  });

  test('takes facts from the configuration', async () => {
    const { stdout } = await nianbao(['parse', 'd/e.txt', '--assume-report'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ isReport: true, year: 2019 });
  });

  test.each([['nowhere.txt'], ['b.txt'], ['c.docx'], ['d']])('names %s when it cannot be read', async (name) => {
    const { status, stdout, stderr } = await nianbao(['parse', name], { cwd });
    expect(stdout).toBe('');
    expect(stderr.startsWith(`${name}：`)).toBe(true);
    expect(status).toBe(2);
  });
});

describe('rules', () => {
  test('as text, one a line', async () => {
    const { stdout } = await nianbao(['rules'], { cwd });
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(/ +/)[0]),
    ).toEqual(rules.map(({ id }) => id));
  });

  test('as JSON', async () => {
    const { stdout } = await nianbao(['rules', '--format', 'json'], { cwd });
    const json = JSON.parse(stdout);
    expect(json.schema).toBe('nianbao.rules/1');
    expect(json.rules.find(({ id }: { id: string }) => id === 'word-residue')).toMatchObject({
      severity: 'warning',
      off: false,
      family: 'residue',
    });
  });

  test('as a Markdown table', async () => {
    const { stdout } = await nianbao(['rules', '--format', 'markdown'], { cwd });
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(rules.length + 2);
    for (const line of lines) expect(line.replaceAll('\\|', '').split('|')).toHaveLength(6);
  });
});
