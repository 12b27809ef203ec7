import { FileProblem } from './problems.ts';

/** What `--encoding` may say. */
export const encodingChoices = ['auto', 'utf-8', 'gb18030', 'utf-16le'] as const;
export type EncodingChoice = (typeof encodingChoices)[number];

type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** A text, and all that is needed to write it back as it was. */
export interface DecodedText {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly hasByteOrderMark: boolean;
}

const byteOrderMark = '\uFEFF';

const byteOrderMarks: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  gb18030: 'GB18030',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
};

/** Reads the bytes of a text file; throws a FileProblem where they are no text in the wanted encoding. */
export function decode(bytes: Uint8Array, choice: EncodingChoice): DecodedText {
  const marked = byteOrderMarks.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte))?.encoding;
  const candidates: readonly Encoding[] = choice !== 'auto' ? [choice] : marked ? [marked] : ['utf-8', 'gb18030'];
  if (candidates.every((encoding) => !encoding.startsWith('utf-16')) && bytes.includes(0)) {
    throw new FileProblem('不是文本文件（含有空字节）。如果是 UTF-16 编码的文本，请加 --encoding utf-16le。');
  }
  for (const encoding of candidates) {
    const text = decodeStrictly(bytes, encoding);
    if (text !== null) return withoutMark(text, encoding);
  }
  throw new FileProblem(
    choice === 'auto'
      ? '不是文本文件，或者编码既不是 UTF-8 也不是 GB18030。'
      : `不是 ${encodingNames[choice]} 编码的文本，请核对 --encoding，或者去掉它由程序判断。`,
  );
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function withoutMark(text: string, encoding: Encoding): DecodedText {
  const hasByteOrderMark = text.startsWith(byteOrderMark);
  return { text: hasByteOrderMark ? text.slice(1) : text, encoding, hasByteOrderMark };
}

/** The bytes of a changed text in the encoding it was read in. */
export async function encode(original: DecodedText, text: string): Promise<Buffer> {
  const whole = original.hasByteOrderMark ? byteOrderMark + text : text;
  // Its tables are large: only who writes such a file waits for them.
  const { default: iconv } = await import('iconv-lite');
  return iconv.encode(whole, original.encoding, { addBOM: false });
}
