import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { removeTemporaryFolders, temporaryFolder } from '../helpers/temporary-folder.ts';

const root = resolve(import.meta.dirname, '../..');
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');

/** A file of the house, and a module that it would import. */
const forbidden: readonly (readonly [file: string, module: string])[] = [
  ['server/src/standard/a.ts', '../report/types.ts'],
  ['server/src/standard/a.ts', 'node:fs'],
  ['server/src/text/a.ts', '../tables/model.ts'],
  ['server/src/tables/read/a.ts', '../../report/types.ts'],
  ['server/src/tables/read/a.ts', '../../prose/types.ts'],
  ['server/src/prose/a.ts', '../report/types.ts'],
  ['server/src/report/a.ts', '../rules/index.ts'],
  ['server/src/report/a.ts', '../mentions/years.ts'],
  ['server/src/mentions/a.ts', '../rules/rule.ts'],
  ['server/src/output/a.ts', '../features/hover.ts'],
  ['server/src/output/a.ts', 'node:fs'],
  ['server/src/output/a.ts', 'vscode-languageserver/node'],
  ['server/src/features/a.ts', 'vscode-languageserver-textdocument'],
  ['server/src/report/readers/a.ts', '../../lint/lint.ts'],
  ['server/src/report/a.ts', 'vscode-languageserver-types'],
  ['server/src/rules/tables/a.ts', '../../lint/lint.ts'],
  ['server/src/rules/tables/a.ts', 'node:fs/promises'],
  ['server/src/lint/a.ts', '../features/diagnostics.ts'],
  ['server/src/features/a.ts', '../service.ts'],
  ['server/src/features/a.ts', 'vscode-languageserver/node'],
  ['server/src/features/a.ts', '../host/regular-file.ts'],
  ['server/src/service.ts', './host/regular-file.ts'],
  ['server/src/service.ts', './lsp/server.ts'],
  ['server/src/service.ts', 'node:path'],
  ['server/src/lsp/a.ts', '../cli/main.ts'],
  ['server/src/cli/a.ts', '../lsp/protocol.ts'],
  ['client/src/a.ts', '../../server/src/service.ts'],
];

const allowed: readonly (readonly [file: string, module: string])[] = [
  ['server/src/text/b.ts', '../standard/types.ts'],
  ['server/src/tables/read/b.ts', '../../text/span.ts'],
  ['server/src/prose/b.ts', '../tables/model.ts'],
  ['server/src/report/b.ts', '../standard/types.ts'],
  ['server/src/mentions/b.ts', '../report/types.ts'],
  ['server/src/output/b.ts', 'vscode-languageserver-types'],
  ['server/src/output/b.ts', 'vscode-languageserver-textdocument'],
  ['server/src/features/b.ts', '../output/positions.ts'],
  ['server/src/rules/tables/b.ts', '../../report/types.ts'],
  ['server/src/lint/b.ts', '../rules/rule.ts'],
  ['server/src/features/b.ts', 'vscode-languageserver-types'],
  ['server/src/lsp/b.ts', 'vscode-languageserver/node'],
  ['server/src/lsp/b.ts', 'node:path'],
  ['server/src/cli/b.ts', 'node:fs'],
  ['server/src/cli/b.ts', '../host/regular-file.ts'],
  ['server/src/lsp/b.ts', '../host/regular-file.ts'],
  ['client/src/b.ts', 'vscode'],
  ['client/src/b.ts', '../../server/src/lsp/protocol.ts'],
];

/** `file ← module` of every import that the project's own Biome configuration refuses in a tree of such files. */
async function refusals(cases: readonly (readonly [string, string])[], folder: string): Promise<string[]> {
  const refused: string[] = [];
  for (const [index, [file, module]] of cases.entries()) {
    const project = join(folder, String(index));
    await mkdir(join(project, dirname(file)), { recursive: true });
    await cp(join(folder, 'biome.json'), join(project, 'biome.json'));
    await writeFile(join(project, file), `import type { A } from '${module}';\n\nexport type B = A;\n`);
  }
  await Promise.all(
    cases.map(async ([file, module], index) => {
      const run = promisify(execFile)(process.execPath, [biome, 'lint', '--reporter=json', file], { cwd: join(folder, String(index)) });
      const output = await run.then(
        ({ stdout }) => stdout,
        (error: { stdout: string }) => error.stdout,
      );
      if (output.includes('noRestrictedImports')) refused.push(`${file} ← ${module}`);
    }),
  );
  return refused;
}

describe('imports go one way', () => {
  let folder = '';

  beforeAll(async () => {
    folder = temporaryFolder();
    const configuration = JSON.parse(await readFile(join(root, 'biome.json'), 'utf8'));
    delete configuration.$schema;
    delete configuration.vcs;
    await writeFile(join(folder, 'biome.json'), JSON.stringify(configuration));
  });

  afterAll(removeTemporaryFolders);

  test('an import against the direction, or of the host by the engine, is refused', async () => {
    const expected = forbidden.map(([file, module]) => `${file} ← ${module}`);
    expect((await refusals(forbidden, folder)).sort()).toEqual(expected.sort());
  });

  test('an import in the direction is not', async () => {
    expect(await refusals(allowed, folder)).toEqual([]);
  });
});
