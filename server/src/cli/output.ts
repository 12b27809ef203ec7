import { fstatSync, writeSync } from 'node:fs';
import { printableLines } from './printable.ts';
import { describeProblem, UsageError } from './problems.ts';

/** Writes to standard output. A reader that has gone away, as `head` does, is no error. */
export async function writeOutput(text: string): Promise<void> {
  await writeTo(process.stdout, text).catch((error) => {
    throw new UsageError(`无法写到标准输出：${describeProblem(error)}`);
  });
}

/** Writes lines to standard error; nobody can be told that this fails. */
export function complain(lines: readonly string[]): Promise<void> {
  return writeTo(process.stderr, printableLines(lines.map((line) => `${line}\n`).join(''))).catch(() => undefined);
}

async function writeTo(stream: NodeJS.WriteStream & { readonly fd: number }, text: string): Promise<void> {
  if (text === '') return;
  if (isFile(stream.fd)) return writeWhole(stream.fd, Buffer.from(text));
  await new Promise<void>((resolve, reject) => {
    stream.write(text, (error) => {
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error);
      else resolve();
    });
  });
}

/** Node's own stream says nothing when a full disk takes a part only. */
function isFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile();
  } catch {
    return false;
  }
}

function writeWhole(descriptor: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
}

/** What goes wrong is dealt with where the text is written. */
export function tolerateBrokenStreams(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}

/** Whether the terminal at standard output shows colour, and the user wants it. */
export function wantsColor(isWanted: boolean): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = process.env;
  if (!isWanted || NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0';
  return process.stdout.isTTY === true && TERM !== 'dumb';
}
