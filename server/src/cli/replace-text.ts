import type { Stats } from 'node:fs';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { readRegularFile } from '../host/regular-file.ts';
import { encode } from './encoding.ts';
import type { TextFile } from './files.ts';
import { fromBytes, readable, toSystem } from './path-bytes.ts';
import { describeProblem, FileProblem } from './problems.ts';

/**
 * Replaces a file's text in the encoding it had; owner, rights, links and other names of the file stay.
 * Throws, and leaves the file as it was, where that cannot be done without loss.
 */
export async function replaceText(file: string, original: TextFile, text: string): Promise<void> {
  if (text.trim() === '' && original.text.trim() !== '') throw new FileProblem('修正后的内容为空，没有改写。');
  if (original.damage.length > 0 || !(await encode(original, original.text)).equals(original.bytes)) {
    throw new FileProblem('文件里有无法识别的字节，不能原样写回，没有改写；请先改好这些地方，另存为 UTF-8 后再修正。');
  }
  const target = fromBytes(await realpath(toSystem(file), { encoding: 'buffer' }));
  const bytes = await encode(original, text);
  const handle = await open(toSystem(target), 'r+');
  try {
    await withCopyBeside(target, bytes, async (copy) => {
      if (!(await readRegularFile(toSystem(target))).equals(original.bytes))
        throw new FileProblem('文件在校对时被别的程序改动，没有改写。');
      if (isPlain(await handle.stat())) await takePlaceOf(copy, target, handle);
      else await writeOver(handle, original.bytes, bytes, copy);
    });
  } finally {
    await handle.close();
  }
}

/** Whether a new file in its place is the same to everybody: it has one name, and an owner like any file that we make. */
function isPlain({ nlink, uid, gid }: Stats): boolean {
  return nlink === 1 && process.geteuid?.() === uid && process.getegid?.() === gid;
}

/** The new text is whole on the disk before the old one is touched. */
async function withCopyBeside(target: string, bytes: Buffer, use: (copy: string) => Promise<void>): Promise<void> {
  const copy = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  let keep = false;
  try {
    await writeWhole(copy, bytes);
    await use(copy);
  } catch (error) {
    keep = error instanceof HalfWritten;
    throw error;
  } finally {
    if (!keep) await rm(toSystem(copy), { force: true });
  }
}

async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  const handle = await open(toSystem(file), 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EACCES' && error.code !== 'EPERM') throw error;
    throw new FileProblem('所在的文件夹不能写入：改写以前要在旁边存一份新稿，没有改写。');
  });
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** In one step: nobody ever sees half of a text. */
async function takePlaceOf(copy: string, target: string, handle: FileHandle): Promise<void> {
  const made = await open(toSystem(copy), 'r+');
  await made.chmod((await handle.stat()).mode & 0o7777).finally(() => made.close());
  await rename(toSystem(copy), toSystem(target));
}

/** The file holds neither text; the new one lies beside it. */
class HalfWritten extends FileProblem {}

/** Into the file itself, which so keeps its owner and its other names; the old text is put back where that fails. */
async function writeOver(handle: FileHandle, before: Buffer, after: Buffer, copy: string): Promise<void> {
  try {
    await fill(handle, after);
  } catch (error) {
    await fill(handle, before).catch(() => {
      throw new HalfWritten(`改写中断：${describeProblem(error)}完整的新稿在 ${readable(copy)}，请用它替换。`);
    });
    throw error;
  }
}

async function fill(handle: FileHandle, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length; ) at += (await handle.write(bytes, at, bytes.length - at, at)).bytesWritten;
  await handle.truncate(bytes.length);
  await handle.sync();
}

/** Whether two names are of one file. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const found = await Promise.all([a, b].map((name) => stat(toSystem(name)).catch(() => undefined)));
  return found[0] !== undefined && found[1] !== undefined && found[0].ino === found[1].ino && found[0].dev === found[1].dev;
}
