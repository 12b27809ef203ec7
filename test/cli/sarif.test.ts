import path from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { afterAll, expect, test } from 'vitest';
import { folderWith, nianbao, removeFolders, residue, slip } from './run.ts';
import sarifSchema from './sarif-2.1.0.json';

afterAll(removeFolders);

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
// The schema of SARIF 2.1.0 as schemastore.org has it. Written in an older draft, of which it uses nothing that has changed but these two keys.
const { $schema: _, id: __, ...schema } = sarifSchema;
const isSarif = ajv.compile(schema);

const cwd = folderWith({ '年报 草稿#1/青禾镇.txt': slip.replaceAll('\n', '\r\n'), 'binary.txt': Uint8Array.of(0, 1) });

async function sarif(...argv: readonly string[]): Promise<Log> {
  const { stdout } = await nianbao(['check', '--format', 'sarif', ...argv], { cwd });
  return JSON.parse(stdout);
}

test.each([[['年报 草稿#1']], [['.']], [['-']], [[path.join(cwd, '年报 草稿#1/青禾镇.txt')]], [['nowhere.txt']]])(
  'check %j is valid SARIF 2.1.0',
  async (argv) => {
    const valid = isSarif(await sarif(...argv));
    expect(isSarif.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  },
);

test('the schema refuses what is not SARIF', () => {
  expect(isSarif({ version: '2.1.0', runs: [{}] })).toBe(false);
});

test('a finding has its place, counted from 1 in UTF-16 units, and its fix', async () => {
  const [run] = (await sarif('年报 草稿#1')).runs;
  const line = slip.split('\n').findIndex((text) => text.includes(residue));
  const startColumn = (slip.split('\n')[line]?.indexOf(residue) ?? 0) + 1;
  const region = { startLine: line + 1, startColumn, endLine: line + 1, endColumn: startColumn + residue.length };
  const artifactLocation = { uri: '%E5%B9%B4%E6%8A%A5%20%E8%8D%89%E7%A8%BF%231/%E9%9D%92%E7%A6%BE%E9%95%87.txt' };
  expect(run?.columnKind).toBe('utf16CodeUnits');
  expect(run?.results).toEqual([
    {
      ruleId: 'word-residue',
      ruleIndex: expect.any(Number),
      level: 'warning',
      message: { text: expect.stringContaining(residue) },
      locations: [{ physicalLocation: { artifactLocation, region } }],
      fixes: [
        {
          description: { text: expect.any(String) },
          artifactChanges: [{ artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: '' } }] }],
        },
      ],
      properties: { severity: 'warning' },
    },
  ]);
});

test('the rules are described, and findings point to them', async () => {
  const [run] = (await sarif('年报 草稿#1')).runs;
  const rules = run?.tool.driver.rules ?? [];
  const index = run?.results?.[0]?.ruleIndex ?? -1;
  expect(rules[index]).toMatchObject({
    id: 'word-residue',
    helpUri: 'https://github.com/nianbao-lint/nianbao-lint/blob/main/docs/rules/word-residue.md',
    defaultConfiguration: { level: 'warning', enabled: true },
  });
  for (const rule of rules) {
    expect(rule.help?.text).toContain('依据：');
    expect(rule.shortDescription?.text).not.toBe('');
  }
});

test('what is wrong with a configuration file, and what comes of it, is valid too', async () => {
  const configuration = {
    rulse: {},
    words: { 人民政府: { reason: '-' } },
    ignores: [{ rule: 'typo-dict', text: '甲', reason: '-', files: 'a.txt' }],
  };
  const folder = folderWith({ 'a.txt': slip, '.nianbao.json': JSON.stringify(configuration) });
  const { stdout } = await nianbao(['check', '--format', 'sarif', '.'], { cwd: folder });
  const log: Log = JSON.parse(stdout);
  isSarif(log);
  expect(isSarif.errors ?? []).toEqual([]);
  const [run] = log.runs;
  const places = run?.results?.map((result) => [result.ruleId, result.locations?.[0]?.physicalLocation?.artifactLocation?.uri]);
  expect(places).toContainEqual(['configuration', '.nianbao.json']);
  expect(places).toContainEqual(['unused-ignore', '.nianbao.json']);
  const words = run?.results?.find(({ ruleId }) => ruleId === 'words');
  expect(run?.tool.driver.rules?.[words?.ruleIndex ?? -1]?.id).toBe('words');
});

test('a file that could not be read is told of', async () => {
  const [run] = (await sarif('binary.txt')).runs;
  expect(run?.invocations?.[0]?.executionSuccessful).toBe(false);
  expect(run?.invocations?.[0]?.toolExecutionNotifications?.[0]).toMatchObject({
    level: 'error',
    message: { text: expect.stringContaining('不是文本文件') },
    locations: [{ physicalLocation: { artifactLocation: { uri: 'binary.txt' } } }],
  });
});
