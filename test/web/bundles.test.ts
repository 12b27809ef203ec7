import { builtinModules } from 'node:module';
import { describe, expect, test, vi } from 'vitest';
import { buildForWeb } from './build.ts';

vi.setConfig({ testTimeout: 30_000 });

/** What a file asks its host for while it runs. */
const required = (code: string): string[] => [...code.matchAll(/\brequire\d*\(\s*["'`]([^"'`]+)["'`]\s*\)/g)].map(([, name]) => name ?? '');

const isNode = (name: string): boolean => name.startsWith('node:') || builtinModules.includes(name);

describe.each([
  { file: 'extension' as const, host: ['vscode'] },
  { file: 'server' as const, host: [] },
])('dist/web/$file.js', ({ file, host }) => {
  test('asks its host for nothing that a browser does not have', async () => {
    const { code, metafile } = await buildForWeb(file);
    const outside = Object.values(metafile.outputs).flatMap(({ imports }) => imports.filter(({ external }) => external));
    expect([...new Set(outside.map(({ path }) => path))]).toEqual(host);
    expect([...new Set(required(code))]).toEqual(host);
  });

  test('has no part in it that is made for Node', async () => {
    const { metafile } = await buildForWeb(file);
    const inputs = Object.entries(metafile.inputs);
    expect(inputs.flatMap(([path, { imports }]) => imports.filter(({ path: name }) => isNode(name)).map(() => path))).toEqual([]);
    expect(inputs.map(([path]) => path).filter((path) => /(^|\/)(node|node-files)\.ts$|\/lib\/node\//.test(path))).toEqual([]);
  });
});
