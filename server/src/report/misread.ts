/** An encoding that a document has to be read in. */
export type TextEncoding = 'gb18030' | 'utf-8';

/** How a text looks that was decoded wrongly; in a text that was decoded rightly hardly a character matches. */
interface Misreading {
  /** The encoding that the document has. */
  readonly written: TextEncoding;
  /** What characters become when they are decoded in a wrong encoding. */
  readonly broken: RegExp;
  /** The least share of the characters beyond ASCII that match. */
  readonly share: number;
}

const misreadings: readonly Misreading[] = [
  // Read as UTF-8, nearly no pair of bytes is a character.
  { written: 'gb18030', broken: /\uFFFD/g, share: 0.5 },
  // Read as Latin-1, every pair is two letters with accents or symbols; words of no language are made of such alone.
  { written: 'gb18030', broken: /[\u00A1-\u00FF]{2}/g, share: 0.45 },
  // ， and 。 in UTF-8 begin with the bytes of these in GBK.
  { written: 'utf-8', broken: /[锛銆]/g, share: 0.02 },
];

/** Fewer characters than this prove nothing. */
const fewest = 10;
/** As much of a long text shows how it was read. */
const shownLength = 20_000;

/** The encoding that a garbled text was written in; null where it is read rightly, or its encoding cannot be determined. */
export function misreadFrom(text: string): TextEncoding | null {
  if (text.includes('信息公开')) return null;
  const shown = text.slice(0, shownLength);
  const beyond = count(shown, /[^\0-\x7F]/g);
  if (beyond < fewest) return null;
  const found = misreadings.find(({ broken, share }) => {
    const number = count(shown, broken);
    return number >= fewest && number >= share * beyond;
  });
  return found?.written ?? null;
}

function count(text: string, signs: RegExp): number {
  return text.match(signs)?.length ?? 0;
}
