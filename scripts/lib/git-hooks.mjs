// Turns on the hooks of the repository. Runs before any package is installed, so it imports none.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

const hooksFolder = '.githooks';

/**
 * Makes git use the hooks in `.githooks` of this folder. Never fails. Does nothing where the folder is not the root of a
 * working tree, where there is no git, in CI, and where somebody has hooks already.
 */
export function useRepositoryHooks(folder, env = process.env) {
  if (env.CI || !existsSync(resolve(folder, hooksFolder))) return;
  const git = (...args) => {
    const { status, stdout } = spawnSync('git', args, { cwd: folder, env, encoding: 'utf8' });
    return status === 0 ? stdout.trim() : undefined;
  };
  const isRoot = git('rev-parse', '--show-prefix') === '';
  if (
    !isRoot ||
    git('config', '--get', 'core.hooksPath') !== undefined ||
    hasHooks(resolve(folder, git('rev-parse', '--git-path', 'hooks') ?? ''))
  )
    return;
  git('config', 'core.hooksPath', hooksFolder);
}

/** Whether a folder holds hooks other than the samples that git puts there. */
function hasHooks(folder) {
  return existsSync(folder) && readdirSync(folder).some((name) => !name.endsWith('.sample'));
}
