import { constants } from 'node:fs';
import { access, chmod, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type DecodedText, decode, type EncodingChoice, encode } from './encoding.ts';
import { FileProblem } from './problems.ts';

/** A text as it was read, with its bytes. */
export interface TextFile extends DecodedText {
  readonly bytes: Buffer;
}

/** Reads a text; `file` null is standard input. Throws a FileProblem or a system error. */
export async function readText(file: string | null, encoding: EncodingChoice): Promise<TextFile> {
  if (file !== null && path.extname(file).toLowerCase() === '.docx') {
    throw new FileProblem('尚不能读取 Word 文件，请在 Word 中另存为纯文本（.txt）或网页（.html）后再校对。');
  }
  const bytes = file === null ? await readStandardInput() : await readFile(file);
  return { ...decode(bytes, encoding), bytes };
}

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/**
 * Replaces a file's text in one step, in the encoding and with the rights it had.
 * Throws, and leaves the file as it was, where that cannot be done without loss.
 */
export async function replaceText(file: string, original: TextFile, text: string): Promise<void> {
  if (text.trim() === '' && original.text.trim() !== '') throw new FileProblem('修正后的内容为空，没有改写。');
  if (!(await encode(original, original.text)).equals(original.bytes)) {
    throw new FileProblem('文件的编码无法原样写回，没有改写；请另存为 UTF-8 后再修正。');
  }
  const target = await realpath(file);
  await access(target, constants.W_OK);
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  try {
    await writeFile(temporary, await encode(original, text), { flag: 'wx' });
    await chmod(temporary, (await stat(target)).mode);
    if (!(await readFile(target)).equals(original.bytes)) throw new FileProblem('文件在校对时被别的程序改动，没有改写。');
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
