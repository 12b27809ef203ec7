import { lstat, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { inTime } from '../host/regular-file.ts';
import { isGlob } from '../lint/glob.ts';
import type { FileError } from '../output/check-json.ts';
import { resolveGivenName } from './given-names.ts';
import { glob } from './glob.ts';
import { fromBytes, readable, toSystem } from './path-bytes.ts';
import { describeProblem } from './problems.ts';
import { type Found, walk } from './walk.ts';

/** The kinds of file that are looked for in a folder. */
const drafts = /\.(?:nianbao|txt|md|markdown|html|htm)$/i;

/** Those that hold a report as well, and cannot be read yet. */
const unreadDrafts = /\.(?:docx?|wps|pdf)$/i;

/** One text to check. */
export interface Input {
  /** As the user sees it: as given, or the folder joined with the file's path in it, with `/`; `-` for standard input. */
  readonly path: string;
  /** Absolute, as the program keeps paths; null for standard input. */
  readonly file: string | null;
}

export interface Collected {
  readonly inputs: readonly Input[];
  /** The arguments that are folders. */
  readonly folders: readonly string[];
  /** Files of folders that may be drafts, in a form that cannot be read. */
  readonly skipped: readonly string[];
  readonly errors: readonly FileError[];
}

/** What one argument stands for. */
interface Meant {
  readonly inputs: readonly Input[];
  readonly folder?: string;
  readonly skipped?: readonly string[];
  readonly errors?: readonly FileError[];
}

/** Finds the files that are meant, each once, in the order of the arguments and by name within a folder. */
export async function collectFiles(names: readonly string[]): Promise<Collected> {
  const inputs = new Map<string, Input>();
  const meant = (await Promise.all(names.map(meantBy))).flat();
  for (const input of meant.flatMap((one) => one.inputs)) {
    const identity = await identify(input);
    if (!inputs.has(identity)) inputs.set(identity, input);
  }
  return {
    inputs: [...inputs.values()],
    folders: meant.flatMap(({ folder }) => folder ?? []),
    skipped: [...new Set(meant.flatMap(({ skipped = [] }) => skipped))],
    errors: meant.flatMap(({ errors = [] }) => errors),
  };
}

async function meantBy(given: string): Promise<Meant[]> {
  try {
    if (given === '-') return [{ inputs: [{ path: '-', file: null }] }];
    return await Promise.all((await resolveGivenName(given)).map(resolve));
  } catch (error) {
    return [{ inputs: [], errors: [{ path: readable(given), message: describeProblem(error) }] }];
  }
}

async function resolve(name: string): Promise<Meant> {
  const found = await inTime(stat(toSystem(name)), statPatience).catch((error) => {
    if (isGlob(slashed(name))) return null;
    throw error;
  });
  if (found === null) return matches(name);
  return found.isDirectory() ? filesIn(name) : { inputs: [{ path: slashed(readable(name)), file: path.resolve(name) }] };
}

const statPatience = 10_000;

async function matches(pattern: string): Promise<Meant> {
  const { files, unread } = await glob(slashed(pattern));
  if (files.length === 0 && unread.length === 0) throw Object.assign(new Error(), { code: 'ENOENT' });
  return {
    inputs: [...files].sort(byName).map((file) => ({ path: readable(file), file: path.resolve(file) })),
    errors: unreadFolders(unread),
  };
}

async function filesIn(folder: string): Promise<Meant> {
  const root = path.resolve(folder);
  const shown = (name: string) => readable(path.posix.join(slashed(folder), name));
  const { files, unread } = await walk(root);
  const inputs: Input[] = [];
  for (const name of files.filter((file) => drafts.test(file)).sort(byName)) {
    const file = path.join(root, name);
    if (!isOwnerFile(name) && (await staysInside(file, root))) inputs.push({ path: shown(name), file });
  }
  return {
    inputs,
    folder,
    skipped: files
      .filter((name) => unreadDrafts.test(name) && !isOwnerFile(name))
      .sort(byName)
      .map(shown),
    errors: unreadFolders(unread.map(({ folder: below, error }) => ({ folder: shown(below), error }))),
  };
}

function unreadFolders(unread: Found['unread']): FileError[] {
  return unread.map(({ folder, error }) => ({ path: readable(folder), message: `文件夹没有读取：${describeProblem(error)}` }));
}

/** Word keeps a small file of this name beside a document that is open. */
function isOwnerFile(name: string): boolean {
  return path.posix.basename(name).startsWith('~$');
}

/** False for links to folders, and to files outside. A pipe is named, and refused when it is read. */
async function staysInside(file: string, root: string): Promise<boolean> {
  try {
    if (!(await lstat(toSystem(file))).isSymbolicLink()) return true;
    const target = await realPathOf(file);
    const relative = path.relative(await realPathOf(root), target);
    return (await stat(toSystem(target))).isFile() && !relative.startsWith('..') && !path.isAbsolute(relative);
  } catch {
    return false;
  }
}

async function realPathOf(file: string): Promise<string> {
  return fromBytes(await realpath(toSystem(file), { encoding: 'buffer' }));
}

function slashed(name: string): string {
  return path.sep === '/' ? name : name.replaceAll(path.sep, '/');
}

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The same for two names of one file. */
async function identify({ path: name, file }: Input): Promise<string> {
  return file === null ? name : realPathOf(file).catch(() => file);
}
