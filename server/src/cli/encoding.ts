import { type Damage, decodeWithDamage } from './damaged-text.ts';
import { whatItIs } from './file-kinds.ts';
import { FileProblem } from './problems.ts';

/** What `--encoding` may say. */
export const encodingChoices = ['auto', 'utf-8', 'gb18030', 'utf-16le'] as const;
export type EncodingChoice = (typeof encodingChoices)[number];

/** The encodings that a text may have. */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** A text, and all that is needed to write it back as it was. */
export interface DecodedText {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly hasByteOrderMark: boolean;
  /** Bytes that are no text; a replacement character stands for each. */
  readonly damage: readonly Damage[];
}

const byteOrderMark = '\uFEFF';

const byteOrderMarks: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** The names of the encodings for users. */
export const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  gb18030: 'GB18030',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
};

/** Reads the bytes of a text file, also where some of them are damaged; throws a FileProblem where they are no text in the wanted encoding. */
export function decode(bytes: Buffer, choice: EncodingChoice): DecodedText {
  const kind = whatItIs(bytes);
  if (kind) throw new FileProblem(kind);
  const readings = candidatesFor(bytes, choice).map((encoding) => ({ encoding, ...decodeWithDamage(bytes, encoding) }));
  // Of the bytes of one encoding that are read in another hardly a sign is right; but the other may find nothing wrong with them.
  const likely =
    readings.find(({ fallen, right }) => fallen === 0 || right > 3 * fallen) ?? readings.find(({ isText }) => isText) ?? readings[0];
  if (likely?.isText) return withoutMark(likely.text, likely.encoding, likely.places());
  throw new FileProblem(noText(choice, likely?.places() ?? []));
}

function candidatesFor(bytes: Buffer, choice: EncodingChoice): readonly Encoding[] {
  if (choice !== 'auto') return [choice];
  const marked = byteOrderMarks.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte))?.encoding;
  return marked ? [marked] : (unmarkedUtf16(bytes) ?? ['utf-8', 'gb18030']);
}

/** Line ends and figures have a zero byte in UTF-16, always on the same side. */
function unmarkedUtf16(bytes: Buffer): readonly Encoding[] | undefined {
  if (!bytes.includes(0)) return undefined;
  return (['utf-16le', 'utf-16be'] as const)
    .filter((encoding) => {
      const { text } = decodeWithDamage(bytes, encoding);
      const plain = text.match(/[\t\n\r\x20-\x7e\u2010-\u203f\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g)?.length ?? 0;
      return text !== '' && plain >= 0.95 * text.length;
    })
    .map((encoding) => [encoding])[0];
}

function noText(choice: EncodingChoice, damage: readonly Damage[]): string {
  const [first] = damage;
  const where = first ? `：第 ${first.line} 行（第 ${first.byte} 个字节）起就无法识别` : '（含有许多不是文字的字符）';
  if (choice === 'auto') return `不是文本文件，或者编码既不是 UTF-8 也不是 GB18030${where}。`;
  return `不是 ${encodingNames[choice]} 编码的文本${where}；请核对 --encoding，或者去掉它由程序判断。`;
}

function withoutMark(text: string, encoding: Encoding, damage: readonly Damage[]): DecodedText {
  const hasByteOrderMark = text.startsWith(byteOrderMark);
  if (!hasByteOrderMark) return { text, encoding, hasByteOrderMark, damage };
  return { text: text.slice(1), encoding, hasByteOrderMark, damage: damage.map((one) => ({ ...one, offset: one.offset - 1 })) };
}

/** The bytes of a changed text in the encoding it was read in. */
export async function encode(original: DecodedText, text: string): Promise<Buffer> {
  const whole = original.hasByteOrderMark ? byteOrderMark + text : text;
  // Its tables are large: only who writes such a file waits for them.
  const { default: iconv } = await import('iconv-lite');
  return iconv.encode(whole, original.encoding, { addBOM: false });
}
