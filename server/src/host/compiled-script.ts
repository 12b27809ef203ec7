import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';

type CommonJsFunction = (exports: object, require: NodeJS.Require, module: object, filename: string, dirname: string) => void;

/**
 * Runs a CommonJS script with what V8 compiled of it at an earlier start: compiling takes almost as long as Node itself takes to start.
 * The compiled code lies in the user's own cache folder, which nobody else can write to. Where it is missing, is of another version of
 * Node, or cannot be read or written, the script is compiled as ever.
 */
export function runCompiled(file: string, folder: string = cacheFolder()): void {
  const compiled = join(folder, compiledName(file));
  const cachedData = readIfThere(compiled);
  const script = new Script(wrap(readFileSync(file, 'utf8')), { filename: file, ...(cachedData ? { cachedData } : {}) });
  const module = { exports: {} };
  (script.runInThisContext() as CommonJsFunction)(module.exports, createRequire(file), module, file, dirname(file));
  // Once, and before the first request: a server that is killed would leave half of it behind.
  if (!cachedData || script.cachedDataRejected) store(compiled, forThisNode(file), script.createCachedData());
}

/** Below `$XDG_CACHE_HOME`, where programs put what they can do without. */
function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'nianbao-lint', 'compiled');
}

/** V8 itself looks at the length of the script only: the name tells of what script, for which Node. */
function compiledName(file: string): string {
  const { mtimeMs, size } = statSync(file);
  return `${forThisNode(file)}${size}-${Math.trunc(mtimeMs)}`;
}

const forThisNode = (file: string): string => `${basename(file)}-${process.version}-${process.arch}-`;

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Written beside its place and renamed, so that no other start reads half of it. What was compiled of an earlier version goes. */
function store(compiled: string, prefix: string, data: Buffer): void {
  const folder = dirname(compiled);
  const written = `${compiled}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const old = readdirSync(folder);
    writeFileSync(written, data, { mode: 0o600 });
    renameSync(written, compiled);
    for (const name of old) if (name.startsWith(prefix) && join(folder, name) !== compiled) rmSync(join(folder, name), { force: true });
  } catch {
    // A folder that cannot be written to costs the next start its time, nothing else.
  }
}
