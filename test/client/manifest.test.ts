import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { packedManifest } from '../../scripts/lib/packed-manifest.ts';
import { ruleLevels } from '../../server/src/lint/configuration-readers.ts';
import { createReportService } from '../../server/src/service.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFile(join(root, path), 'utf8');
const readJson = async (path: string) => JSON.parse(await read(path));

const manifest = await readJson('package.json');
const chinese: Record<string, string> = await readJson('package.nls.json');
const english: Record<string, string> = await readJson('package.nls.en.json');

describe('package.json', () => {
  test('agrees with the lock file and the change log on the version', async () => {
    const lock = await readJson('package-lock.json');
    expect(lock.version).toBe(manifest.version);
    expect(lock.packages[''].version).toBe(manifest.version);
    const [, latest] = /^## (?!未发布$)(\S+)/m.exec(await read('CHANGELOG.md')) ?? [];
    expect(latest).toBe(manifest.version);
  });

  test('is locked for every platform: npm ci refuses a lock file that leaves out the binaries of the others', async () => {
    const { packages } = await readJson('package-lock.json');
    const optional = Object.values<{ optionalDependencies?: Record<string, string> }>(packages).flatMap((entry) =>
      Object.keys(entry.optionalDependencies ?? {}),
    );
    const locked = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)));
    expect(optional.filter((name) => !locked.has(name))).toEqual([]);
  });

  test('names only files that are there', () => {
    const { languages, grammars, snippets, jsonValidation, walkthroughs } = manifest.contributes;
    const paths = [
      manifest.icon,
      ...languages.flatMap(({ configuration }: { configuration?: string }) => configuration ?? []),
      ...jsonValidation.map(({ url }: { url: string }) => url),
      ...[...grammars, ...snippets].map(({ path }: { path: string }) => path),
      ...walkthroughs.flatMap(({ steps }: { steps: { media: { svg: string } }[] }) => steps.map(({ media }) => media.svg)),
    ];
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('has every string in Chinese and in English, and no other', () => {
    const used = [...JSON.stringify(manifest).matchAll(/%([a-z][\w.]*)%/gi)].map(([, key]) => key ?? '');
    const keys = [...new Set(used)].sort();
    expect(Object.keys(chinese).sort()).toEqual(keys);
    expect(Object.keys(english).sort()).toEqual(keys);
  });

  test('is Chinese first: every Chinese string has Chinese in it', () => {
    expect(Object.entries(chinese).filter(([, text]) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  });

  test('has an icon that the marketplace accepts: a PNG of at least 128 pixels', async () => {
    const icon = await readFile(join(root, manifest.icon));
    expect(icon.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(icon.readUInt32BE(16)).toBeGreaterThanOrEqual(128);
    expect(icon.readUInt32BE(20)).toBeGreaterThanOrEqual(128);
  });

  test('does not ask for a newer VS Code than the types it is checked against, nor for an older one than its client needs', async () => {
    const lowest = manifest.engines.vscode.replace('^', '');
    const types = await readJson('node_modules/@types/vscode/package.json');
    const client = await readJson('node_modules/vscode-languageclient/package.json');
    expect(types.version.split('.').slice(0, 2)).toEqual(lowest.split('.').slice(0, 2));
    expect(client.engines.vscode).toBe(manifest.engines.vscode);
  });

  test('needs nothing at run time: everything is bundled', () => {
    expect(manifest.dependencies).toBeUndefined();
  });
});

describe('the packed manifest', () => {
  const settingsOf = ({ contributes }: typeof manifest) =>
    Object.assign({}, ...contributes.configuration.map(({ properties }: { properties: object }) => properties));
  const settings = settingsOf(packedManifest(manifest));

  test('has for every rule what the settings editor needs: its levels with their meaning, its own one, and its title', () => {
    const { properties, additionalProperties } = settings['nianbao.rules'];
    const { ruleIds, rules } = createReportService();
    expect(Object.keys(properties)).toEqual(ruleIds);
    for (const rule of rules) {
      expect(properties[rule.id]).toEqual({
        ...additionalProperties,
        default: rule.off ? 'off' : rule.severity,
        description: expect.stringContaining(rule.title),
      });
    }
    expect(additionalProperties).toMatchObject({ type: 'string', enum: ruleLevels });
    expect(additionalProperties.enumDescriptions).toHaveLength(ruleLevels.length);
  });

  test('has the form of the word list', () => {
    expect(settings['nianbao.words'].additionalProperties.anyOf).toHaveLength(2);
  });

  test('is otherwise as it is written', () => {
    const { 'nianbao.rules': rules, 'nianbao.words': words, ...others } = settingsOf(manifest);
    expect(settings).toMatchObject({ ...others, 'nianbao.rules': rules, 'nianbao.words': words });
    expect({ ...packedManifest(manifest), contributes: null }).toEqual({ ...manifest, contributes: null });
  });

  test('says where a setting is missing that it completes', () => {
    expect(() => packedManifest({ contributes: { configuration: [] } })).toThrow('no setting nianbao.rules');
  });
});

describe('the language', () => {
  const [language] = manifest.contributes.languages;
  const firstLine = new RegExp(language.firstLine);

  test.each([
    '青禾镇人民政府2023年政府信息公开工作年度报告',
    '云汀区财政局2022年政府信息公开年度报告',
    '\uFEFF云汀市2020年度政府信息公开工作年度报告  ',
  ])('is known by a first line such as %s', (line) => expect(line).toMatch(firstLine));

  test.each(['关于做好2023年政府信息公开工作年度报告编制工作的通知', '政府信息公开工作年度报告写作指南：如何填写三张表', ''])(
    'is not by %s',
    (line) => expect(line).not.toMatch(firstLine),
  );
});

describe('the package', () => {
  // vsce takes its time on a busy machine.
  test('holds what the white list says, whatever else lies about', async () => {
    const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
    const { stdout } = await promisify(execFile)(process.execPath, [vsce, 'ls', '--no-dependencies'], { cwd: root });
    const packed = stdout.trim().split('\n').sort();
    const allowed = [
      /^(package\.json|package\.nls(\.en)?\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
      /^dist\/(web\/)?(extension|server)\.js$/,
      /^media\/(icon\.png|preview\.(css|js)|walkthrough\/(\w+\.svg|sample\.txt))$/,
      /^(l10n|schema|snippets|syntaxes)\/[\w.-]+\.json$/,
    ];
    expect(packed.filter((path) => !allowed.some((pattern) => pattern.test(path)))).toEqual([]);
    for (const path of [
      'package.json',
      'package.nls.json',
      'package.nls.en.json',
      'CHANGELOG.md',
      'LICENSE',
      'media/icon.png',
      'l10n/bundle.l10n.zh-cn.json',
      'media/preview.js',
    ]) {
      expect(packed).toContain(path);
    }
  }, 30_000);
});
