import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { commitMessageProblems, commitTypes } from '../../scripts/lib/commit-message.mjs';
import { useRepositoryHooks } from '../../scripts/lib/git-hooks.mjs';
import { removeTemporaryFolders, temporaryFolder } from '../helpers/temporary-folder.ts';

afterAll(removeTemporaryFolders);
const root = path.resolve(import.meta.dirname, '../..');

describe('a commit message is in order', () => {
  test.each([
    ['fix(breakdowns): treat 均 like 各'],
    ['refactor: search sorted lists in one place'],
    ['feat(cli)!: leave out the old format'],
    ['build(package.json): share the levels of rules'],
    ['docs: need less words\n\nBecause they are read.\n'],
    ['\n# a comment\nperf(lint): proceed in one pass\n# On branch main\n'],
    [`test: ${'长'.repeat(66)}`],
    ["Merge branch 'main'"],
    ['Revert "feat(cli): explain a rule in the terminal"'],
    ['fixup! feat(cli): explain a rule in the terminal'],
  ])('%j', (message) => {
    expect(commitMessageProblems(message)).toEqual([]);
  });
});

describe('a commit message is refused', () => {
  test.each([
    ['', 'write “type(scope): imperative”'],
    ['explain a rule', 'write “type(scope): imperative”'],
    ['fix(cli) explain a rule', 'write “type(scope): imperative”'],
    ['fix(): explain a rule', 'write “type(scope): imperative”'],
    ['Fix(cli): explain a rule', 'write “type(scope): imperative”'],
    ['feature(cli): explain a rule', '“feature” is none of the types'],
    ['wip', 'no “wip”'],
    ['fix(cli): WIP', 'no “wip”'],
    [`test: ${'长'.repeat(67)}`, 'the subject has 73 characters'],
    ['fix(cli): explained a rule', 'use the imperative'],
    ['fix(cli): explaining a rule', 'use the imperative'],
    ['fix(cli): explain a rule.', 'without a full stop'],
    ['fix(cli): explain a rule\nand why', 'leave the line below the subject blank'],
  ])('%j', (message, problem) => {
    expect(commitMessageProblems(message).join(' ')).toContain(problem);
  });
});

test('CONTRIBUTING names every type', () => {
  const page = readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8');
  for (const type of commitTypes) expect(page).toContain(`\`${type}\``);
});

/** Without what a git that runs the tests, or the user, has set. */
const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') && name !== 'CI')),
  GIT_CONFIG_GLOBAL: path.join(root, 'no-such-file'),
  GIT_CONFIG_NOSYSTEM: '1',
};
const git = (cwd: string, ...args: string[]) => spawnSync('git', args, { cwd, env, encoding: 'utf8' });
const hasGit = git('.', '--version').status === 0;
const hooksPath = (cwd: string) => git(cwd, 'config', '--get', 'core.hooksPath').stdout.trim();

/** A copy of the hook and what it runs, where nothing else is. */
function copyOfHook(folder = temporaryFolder()): string {
  for (const file of ['.githooks/commit-msg', 'scripts/check-commit-message.mjs', 'scripts/lib/commit-message.mjs']) {
    cpSync(path.join(root, file), path.join(folder, file));
  }
  return folder;
}

describe('the hook needs no git', () => {
  test('to be left out of a folder that is no repository', () => {
    expect(() => useRepositoryHooks(copyOfHook(), env)).not.toThrow();
    expect(() => useRepositoryHooks(copyOfHook(), { ...env, PATH: '' })).not.toThrow();
    expect(() => useRepositoryHooks('/nowhere', env)).not.toThrow();
  });
});

describe.skipIf(!hasGit)('the hook in a repository', () => {
  function repository(): string {
    const folder = copyOfHook();
    git(folder, 'init');
    return folder;
  }

  test('is turned on, and refuses a commit whose message is not in order', () => {
    const folder = repository();
    useRepositoryHooks(folder, env);
    expect(hooksPath(folder)).toBe('.githooks');
    const commit = (message: string) =>
      git(folder, '-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit', '--allow-empty', '-m', message);
    expect(commit('wip')).toMatchObject({ status: 1, stderr: expect.stringContaining('no “wip”') });
    expect(commit('fix(cli): explain a rule')).toMatchObject({ status: 0 });
    expect(git(folder, 'log', '--format=%s').stdout).toBe('fix(cli): explain a rule\n');
  });

  test('is not turned on in CI', () => {
    const folder = repository();
    useRepositoryHooks(folder, { ...env, CI: 'true' });
    expect(hooksPath(folder)).toBe('');
  });

  test('is not turned on in a repository around the project, as where a copy of the sources lies in one', () => {
    const outer = temporaryFolder();
    git(outer, 'init');
    useRepositoryHooks(copyOfHook(path.join(outer, 'inner')), env);
    expect(hooksPath(outer)).toBe('');
  });

  test('leaves hooks alone that somebody has', () => {
    const configured = repository();
    git(configured, 'config', 'core.hooksPath', 'elsewhere');
    useRepositoryHooks(configured, env);
    expect(hooksPath(configured)).toBe('elsewhere');

    const folder = repository();
    const hook = path.join(folder, '.git/hooks/pre-commit');
    mkdirSync(path.dirname(hook), { recursive: true });
    writeFileSync(hook, '#!/bin/sh\n');
    chmodSync(hook, 0o755);
    useRepositoryHooks(folder, env);
    expect(hooksPath(folder)).toBe('');
  });
});
