import { afterAll, describe, expect, test } from 'vitest';
import { rulePage } from '../../server/src/features/rule-page.ts';
import { ownRules } from '../../server/src/lint/own-rules.ts';
import { rules } from '../../server/src/rules/index.ts';
import { folderWith, nianbao, removeFolders } from './run.ts';

afterAll(removeFolders);
const cwd = folderWith({});

const explain = (...argv: string[]) => nianbao(['explain', ...argv], { cwd });

describe('explain', () => {
  test('prints what a rule is, on what it rests, its examples, and how it is switched off', async () => {
    const { status, stdout, stderr } = await explain('typo-dict');
    expect(stdout).toMatch(/^常见错别字 {2}typo-dict\n警告 · 用词 · 各版格式 · 自 0\.1\.0\n\n/);
    expect(stdout).toContain('\n依据  《现代汉语词典》通行写法\n');
    expect(stdout).toContain('  ✗ 确定1名⟦责任性强⟧的同志专门负责。\n  → 确定1名责任心强的同志专门负责。\n');
    expect(stdout).toContain('  （提示）\n  ✗ 建立公开⟦台帐⟧。\n');
    expect(stdout).toContain('  ✓ 转发《关于布署2023年工作的通知》。\n');
    expect(stdout).toContain('nianbao check --rule typo-dict=off <文件>\n');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('sets the lines of an example one below the other', async () => {
    const { stdout } = await explain('web-residue');
    expect(stdout).toContain('  ✗ ⟦扫一扫在手机打开当前页⟧\n    ⟦分享到：⟧\n');
  });

  test('says of a rule that is off how it is switched on', async () => {
    const rule = rules.find(({ off }) => off);
    const { stdout } = await explain(rule?.id ?? '');
    expect(stdout).toContain('（默认关闭）');
    expect(stdout).toContain(`\n打开\n  VS Code 设置   { "nianbao.rules": { "${rule?.id}": "${rule?.severity}" } }\n`);
  });

  test.each([...rules, ...ownRules].map(({ id }) => id))('%s can be read in a terminal', async (id) => {
    const { stdout, status } = await explain(id, '--no-color');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there.
    expect(stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f]/);
    expect(status).toBe(0);
  });

  test('has no examples for a code beside the catalogue', async () => {
    const { stdout } = await explain('words');
    expect(stdout).toContain('本单位用词表');
    expect(stdout).not.toContain('会报告的写法');
  });

  test('as Markdown it is the page of the rule', async () => {
    const [rule] = rules;
    expect((await explain(rule?.id ?? '', '--format', 'markdown')).stdout).toBe(rule && rulePage(rule));
  });

  test('as JSON', async () => {
    const { stdout } = await explain('--format', 'json', 'typo-dict');
    const json = JSON.parse(stdout);
    expect(json).toMatchObject({ schema: 'nianbao.explain/1', id: 'typo-dict', family: 'wording', off: false, forms: null });
    expect(json.examples.bad.at(-1)).toEqual({ text: '建立公开⟦台帐⟧。', fixed: '建立公开台账。', severity: 'hint' });
    expect(JSON.parse((await explain('--format', 'json', 'words')).stdout)).toMatchObject({ family: null, examples: null });
  });

  test('marks places in colour where the terminal has it', async () => {
    const colored = await nianbao(['explain', 'typo-dict'], { cwd, env: { FORCE_COLOR: '1' } });
    expect(colored.stdout).toContain('\u001b[31m⟦台帐⟧\u001b[39m');
  });

  test.each([
    ['tabel3-balanc', '没有规则“tabel3-balanc”，最接近的有 table3-balance；'],
    ['Typo', 'typo-dict'],
    ['错别字', '最接近的有 typo-dict；'],
    ['xyzzyxyzzy', '没有相近的编号；'],
    ['', '没有规则“”，没有相近的编号；'],
    ['constructor', '没有规则“constructor”'],
  ])('answers the unknown id %j with the nearest ones, and status 2', async (id, message) => {
    const { status, stdout, stderr } = await explain(id);
    expect(stderr).toContain(message);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});
