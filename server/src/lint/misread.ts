import { misreadFrom, type TextEncoding } from '../report/misread.ts';
import type { Report } from '../report/types.ts';
import type { Finding } from './lint.ts';

/** The code of findings about how a document is written in bytes. */
export const encodingCode = 'encoding';

/** The names of the encodings for users. */
export const textEncodingNames: Readonly<Record<TextEncoding, string>> = { gb18030: 'GB18030', 'utf-8': 'UTF-8' };

/** All there is to say of a text that was read in a wrong encoding, at its first line; null where it was not. */
export function misreadFinding({ source, lines, text }: Report): Finding | null {
  const written = misreadFrom(source.text);
  if (!written) return null;
  const first = lines.find((line) => line.text.trim() !== '');
  const name = textEncodingNames[written];
  return {
    rule: encodingCode,
    severity: 'error',
    span: first ? { start: first.start, end: first.end } : { start: 0, end: text.length },
    message: `编码不对：这份文件应当是 ${name} 编码，现在读出来的是乱码，没有校对。请用 ${name} 重新打开（点右下角状态栏的编码名，选“通过编码重新打开”），不要保存`,
    related: [],
    fixes: [],
  };
}
