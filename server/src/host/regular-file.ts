import { constants, type PathLike, type Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** No report is larger; what is would only fill the memory. */
export const sizeLimit = 32 * 1024 * 1024;

/** How long a drive may take, in milliseconds. */
const defaultReadTimeoutMs = 10_000;

/** A file that is there and is not read; the message is Chinese and complete. */
export class UnfitFile extends Error {
  readonly reason: 'folder' | 'special' | 'large' | 'slow';

  constructor(reason: UnfitFile['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

export interface ReadLimits {
  readonly size?: number;
  /** In milliseconds. */
  readonly readTimeoutMs?: number;
}

let abandoned = 0;

/** Whether a read hangs that nobody waits for any more. */
export function hasAbandonedReads(): boolean {
  return abandoned > 0;
}

/** Takes note of such a read in another thread. */
export function noteAbandonedRead(): void {
  abandoned++;
}

/** A process whose read hangs does not end by itself, nor when it is told to: from here on it does. */
export function endInSpiteOfReads(): void {
  process.on('exit', () => {
    if (abandoned > 0) process.kill(process.pid, 'SIGKILL');
  });
}

/** Ends the process where a read hangs; else it ends when all is done. */
export function endAbandonedReads(status: number): void {
  if (abandoned > 0) process.exit(status);
}

/**
 * Reads a regular file. A pipe, a device, what is too large and what does not answer in time are refused with an UnfitFile;
 * all else that goes wrong rejects with the system's error.
 */
export function readRegularFile(
  file: PathLike,
  { size = sizeLimit, readTimeoutMs = defaultReadTimeoutMs }: ReadLimits = {},
): Promise<Buffer> {
  return inTime(read(file, size), readTimeoutMs);
}

/** Waits for a read no longer than that. */
export async function inTime<T>(reading: Promise<T>, readTimeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      abandoned++;
      const settled = () => void abandoned--;
      reading.then(settled, settled);
      reject(new UnfitFile('slow', `读取超过 ${Math.ceil(readTimeoutMs / 1000)} 秒没有结果，已跳过；请检查所在的磁盘或网络驱动器。`));
    }, readTimeoutMs);
  });
  try {
    return await Promise.race([reading, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function read(file: PathLike, limit: number): Promise<Buffer> {
  // Without waiting: a pipe that nobody writes to would never open.
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0)).catch(unopened);
  try {
    const stats = await handle.stat();
    refuseUnfit(stats, limit);
    return await readBounded(handle, stats.size, limit);
  } finally {
    await handle.close();
  }
}

/** What a socket, or a device that is not there, is answered with. */
function unopened(error: NodeJS.ErrnoException): never {
  if (error.code === 'ENXIO' || error.code === 'ENODEV' || error.code === 'EOPNOTSUPP') throw special();
  throw error;
}

function refuseUnfit(stats: Stats, limit: number): void {
  if (stats.isDirectory()) throw new UnfitFile('folder', '这是文件夹，不是文件。');
  if (!stats.isFile()) throw special();
  if (stats.size > limit) throw tooLarge(limit, stats.size);
}

function special(): UnfitFile {
  return new UnfitFile('special', '这是管道或设备，不是普通文件，没有读取；管道里的文本请用 - 从标准输入读。');
}

/** The error for what is larger than the limit; `size` where it is known. */
export function tooLarge(limit: number, size?: number): UnfitFile {
  const own = size === undefined ? '' : `（${inMegabytes(size)} MB）`;
  return new UnfitFile('large', `文件太大${own}，超过 ${inMegabytes(limit)} MB 的不读取；年报不会这么大，请核对是不是选错了文件。`);
}

function inMegabytes(size: number): number {
  return Math.ceil(size / 1024 / 1024);
}

/** The stated size may be wrong: files grow, and those of the kernel say 0. */
async function readBounded(handle: FileHandle, stated: number, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let total = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(Math.max(stated + 1 - total, 64 * 1024));
    const { bytesRead } = await handle.read(chunk, 0, chunk.length, null);
    if (bytesRead === 0) return Buffer.concat(chunks, total);
    total += bytesRead;
    if (total > limit) throw tooLarge(limit);
    chunks.push(chunk.subarray(0, bytesRead));
  }
}
