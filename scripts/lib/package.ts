import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageReadme } from './package-readme.ts';
import { run } from './process.ts';
import { root } from './root.ts';

/** The engine is in the package twice: for Node, and for the browser. In bytes. */
export const largestPackage = 1_250_000;

/** Packs dist/ as it stands into `nianbao-lint-VERSION.vsix` in the given folder; gives its path, throws with vsce's own words. */
export async function packageExtension(folder: string): Promise<string> {
  const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { name: string; version: string };
  const file = join(folder, `${name}-${version}.vsix`);
  const readme = 'dist/README.md';
  await writeFile(join(root, readme), packageReadme(await readFile(join(root, 'README.md'), 'utf8')));
  const options = [
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '--readme-path',
    readme,
    '--out',
    file,
  ];
  const { code, output } = await run(process.execPath, [join(root, 'node_modules/@vscode/vsce/vsce'), 'package', ...options], {
    cwd: root,
  });
  if (code !== 0) throw new Error(`vsce package (${code})\n${output}`);
  return file;
}
