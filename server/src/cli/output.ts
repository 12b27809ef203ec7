import { writeFile } from 'node:fs/promises';
import { describeProblem, UsageError } from './problems.ts';

/** Writes to standard output, or to a file. A reader that has gone away, as `head` does, is no error. */
export async function writeOutput(text: string, file: string | undefined): Promise<void> {
  if (file === undefined) return writeTo(process.stdout, text);
  await writeFile(file, text).catch((error) => {
    throw new UsageError(`无法写入 ${file}：${describeProblem(error)}`);
  });
}

/** Writes lines to standard error. */
export function complain(lines: readonly string[]): Promise<void> {
  return writeTo(process.stderr, lines.map((line) => `${line}\n`).join(''));
}

function writeTo(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (text === '') return Promise.resolve();
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error);
      else resolve();
    });
  });
}

/** Broken pipes are dealt with where the text is written. */
export function tolerateClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

/** Whether the terminal at standard output shows colour, and the user wants it. */
export function wantsColor(isWanted: boolean): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = process.env;
  if (!isWanted || NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0';
  return process.stdout.isTTY === true && TERM !== 'dumb';
}
