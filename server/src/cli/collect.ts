import { lstat, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FileError } from '../features/check-json.ts';
import { glob, isDynamicPattern } from './glob.ts';
import { describeProblem } from './problems.ts';

/** The kinds of file that are looked for in a folder. */
const extensions = ['nianbao', 'txt', 'md', 'markdown', 'html', 'htm', 'docx'] as const;

/** One text to check. */
export interface Input {
  /** As the user sees it: as given, or the folder joined with the file's path in it, with `/`; `-` for standard input. */
  readonly path: string;
  /** Absolute; null for standard input. */
  readonly file: string | null;
}

export interface Collected {
  readonly inputs: readonly Input[];
  /** The arguments that are folders. */
  readonly folders: readonly string[];
  readonly errors: readonly FileError[];
}

/** Finds the files that are meant, each once, in the order of the arguments and by name within a folder. */
export async function collect(names: readonly string[]): Promise<Collected> {
  const inputs = new Map<string, Input>();
  const folders: string[] = [];
  const errors: FileError[] = [];
  for (const name of names) {
    try {
      if (await isFolder(name)) folders.push(name);
      for (const input of await resolve(name)) {
        const identity = await identify(input);
        if (!inputs.has(identity)) inputs.set(identity, input);
      }
    } catch (error) {
      errors.push({ path: name, message: describeProblem(error) });
    }
  }
  return { inputs: [...inputs.values()], folders, errors };
}

function isFolder(name: string): Promise<boolean> {
  return stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function resolve(name: string): Promise<Input[]> {
  if (name === '-') return [{ path: '-', file: null }];
  const found = await stat(name).catch((error) => {
    if (isDynamicPattern(name)) return null;
    throw error;
  });
  if (found === null) return matches(name);
  return found.isDirectory() ? filesIn(name) : [{ path: slashed(name), file: path.resolve(name) }];
}

const walk = { onlyFiles: true, expandDirectories: false, followSymbolicLinks: false, caseSensitiveMatch: false } as const;
const ignored = ['**/node_modules/**'];

async function matches(pattern: string): Promise<Input[]> {
  const found = await glob(slashed(pattern), { ...walk, ignore: ignored });
  if (found.length === 0) throw Object.assign(new Error(), { code: 'ENOENT' });
  return found.sort(byName).map((file) => ({ path: file, file: path.resolve(file) }));
}

async function filesIn(folder: string): Promise<Input[]> {
  const root = path.resolve(folder);
  const found = await glob(`**/*.{${extensions.join(',')}}`, { ...walk, cwd: root, ignore: ignored });
  const inputs: Input[] = [];
  for (const name of found.sort(byName)) {
    const file = path.join(root, name);
    if (isOwnerFile(name) || !(await staysInside(file, root))) continue;
    inputs.push({ path: path.posix.join(slashed(folder), name), file });
  }
  return inputs;
}

/** Word keeps a small file of this name beside a document that is open. */
function isOwnerFile(name: string): boolean {
  return path.posix.basename(name).startsWith('~$');
}

/** False for links to folders, and to files outside. */
async function staysInside(file: string, root: string): Promise<boolean> {
  if (!(await lstat(file)).isSymbolicLink()) return true;
  try {
    const target = await realpath(file);
    const relative = path.relative(await realpath(root), target);
    return (await stat(target)).isFile() && !relative.startsWith('..') && !path.isAbsolute(relative);
  } catch {
    return false;
  }
}

function slashed(name: string): string {
  return path.sep === '/' ? name : name.replaceAll(path.sep, '/');
}

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The same for two names of one file. A pipe has no real path. */
async function identify({ path: name, file }: Input): Promise<string> {
  return file === null ? name : realpath(file).catch(() => file);
}
