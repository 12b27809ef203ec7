import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packageReadme } from './package-readme.ts';
import { packedManifest } from './packed-manifest.ts';
import { run } from './process.ts';
import { root } from './root.ts';

/** The engine is in the package twice: for Node, and for the browser. In bytes. */
export const largestPackage = 1_250_000;

/** Packs dist/ as it stands into `nianbao-lint-VERSION.vsix` in the given folder; gives its path, throws with vsce's own words. */
export async function packageExtension(folder: string): Promise<string> {
  const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { name: string; version: string };
  const file = join(folder, `${name}-${version}.vsix`);
  const assembled = await mkdtemp(join(tmpdir(), 'nianbao-package-'));
  try {
    await assembleExtension(assembled);
    const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', file];
    await vsce(assembled, 'package', ...options);
  } finally {
    await rm(assembled, { recursive: true, force: true });
  }
  return file;
}

/** Puts into a folder what users install, from dist/ as it stands: VS Code can run it from there. Throws with vsce's own words. */
export async function assembleExtension(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const listed = await vsce(root, 'ls', '--no-dependencies');
  for (const path of listed.split('\n').filter((line) => line !== '')) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await copyFile(join(root, path), join(folder, path));
  }
  const manifest = packedManifest(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await writeFile(join(folder, 'README.md'), packageReadme(await readFile(join(root, 'README.md'), 'utf8')));
}

async function vsce(cwd: string, command: string, ...options: readonly string[]): Promise<string> {
  const { code, output } = await run(process.execPath, [join(root, 'node_modules/@vscode/vsce/vsce'), command, ...options], { cwd });
  if (code !== 0) throw new Error(`vsce ${command} (${code})\n${output}`);
  return output;
}
