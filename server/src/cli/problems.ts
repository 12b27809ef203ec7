import { UnfitFile } from '../host/regular-file.ts';

/** The command was called in a way that makes no sense; the message is Chinese and complete. Exit status 2. */
export class UsageError extends Error {}

/** One file could not be read or written; the message is Chinese and complete. The others go on. */
export class FileProblem extends Error {}

const systemProblems: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件或文件夹。',
  ENOTDIR: '没有这个文件或文件夹。',
  EACCES: '没有权限。',
  EPERM: '没有权限。',
  EISDIR: '这是文件夹，不是文件。',
  ELOOP: '链接互相指向，无法打开。',
  ENAMETOOLONG: '文件名太长。',
  EMFILE: '打开的文件太多，请用 --jobs 1 再试。',
  ENOSPC: '磁盘空间不足。',
  EDQUOT: '磁盘配额已用完。',
  EFBIG: '文件超过了允许的大小。',
  EROFS: '磁盘是只读的。',
  EBUSY: '文件正被别的程序占用。',
  ETXTBSY: '文件正被别的程序占用。',
  EIO: '磁盘读写出错。',
  EINVAL: '系统不能这样打开它。',
  EEXIST: '已有同名的临时文件，请稍后再试。',
  ENXIO: '这是管道或设备，不能这样打开。',
};

/** What went wrong, in words for the user. */
export function describeProblem(error: unknown): string {
  if (error instanceof FileProblem || error instanceof UsageError || error instanceof UnfitFile) return error.message;
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code === 'string' && Object.hasOwn(systemProblems, code)) return systemProblems[code] ?? code;
  return `出现意外错误：${error instanceof Error ? error.message : String(error)}`;
}
