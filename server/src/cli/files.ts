import path from 'node:path';
import { readRegularFile, sizeLimit, tooLarge } from '../host/regular-file.ts';
import { type DecodedText, decode, type EncodingChoice } from './encoding.ts';
import { toSystem } from './path-bytes.ts';
import { FileProblem } from './problems.ts';

/** A text as it was read, with its bytes. */
export interface TextFile extends DecodedText {
  readonly bytes: Buffer;
}

/** Reads a text; `file` null is standard input. Throws a FileProblem, an UnfitFile or a system error. */
export async function readText(file: string | null, encoding: EncodingChoice): Promise<TextFile> {
  const bytes = file === null ? await readStandardInput() : await readRegularFile(toSystem(file));
  const decoded = decode(bytes, encoding);
  if (file !== null && path.extname(file).toLowerCase() === '.docx')
    throw new FileProblem('这不是 Word 文件，扩展名 .docx 有误；是文本的，请改名为 .txt。');
  return { ...decoded, bytes };
}

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    size += (chunk as Buffer).length;
    if (size > sizeLimit) throw tooLarge(sizeLimit);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}
