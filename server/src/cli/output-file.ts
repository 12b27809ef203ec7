import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { writeOutput } from './output.ts';
import { describeProblem, UsageError } from './problems.ts';

/** Where the result goes. */
export interface Output {
  write(text: string): Promise<void>;
  /** Leaves everything as it was where nothing was written. */
  dispose(): Promise<void>;
}

const standardOutput: Output = { write: writeOutput, dispose: async () => undefined };

/** Opens the place for the result before there is one, so that nobody waits in vain. `file` undefined is standard output. */
export async function openOutput(file: string | undefined): Promise<Output> {
  if (file === undefined) return standardOutput;
  try {
    return await openFile(file);
  } catch (error) {
    throw cannotWrite(file, error);
  }
}

function cannotWrite(file: string, error: unknown): UsageError {
  return new UsageError(`无法写入 ${file}：${describeProblem(error)}`);
}

async function openFile(file: string): Promise<Output> {
  const target = await realpath(file).catch(() => path.resolve(file));
  const before = await stat(target).catch(() => undefined);
  // A device, or a pipe, has no other name to be written under first.
  if (before && !before.isFile()) return direct(file, await open(target, 'w'));
  if (before) await (await open(target, 'r+')).close();
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  return beside(file, target, temporary, await open(temporary, 'wx', before ? before.mode & 0o777 : 0o666));
}

function direct(file: string, handle: FileHandle): Output {
  return {
    write: (text) => handle.writeFile(text).catch((error) => Promise.reject(cannotWrite(file, error))),
    dispose: () => handle.close(),
  };
}

/** What is written has another name until it is whole. */
function beside(file: string, target: string, temporary: string, handle: FileHandle): Output {
  return {
    async write(text) {
      try {
        await handle.writeFile(text);
        await handle.sync();
        await rename(temporary, target);
      } catch (error) {
        throw cannotWrite(file, error);
      }
    },
    async dispose() {
      await handle.close();
      await rm(temporary, { force: true });
    },
  };
}
