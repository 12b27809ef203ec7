/** An encoding that a document has to be read in. */
export type TextEncoding = 'gb18030' | 'utf-8';

/** Of a text that is read rightly, hardly a sign is like this. */
interface Misreading {
  /** The encoding that the document has. */
  readonly written: TextEncoding;
  /** What signs become that are read in a wrong encoding. */
  readonly broken: RegExp;
  /** The least part of the signs beyond ASCII that are broken so. */
  readonly share: number;
}

const misreadings: readonly Misreading[] = [
  // Read as UTF-8, nearly no pair of bytes is a sign.
  { written: 'gb18030', broken: /\uFFFD/g, share: 0.5 },
  // Read as Latin-1, every pair is two letters with accents or signs; words of no language are made of such alone.
  { written: 'gb18030', broken: /[\u00A1-\u00FF]{2}/g, share: 0.45 },
  // ， and 。 in UTF-8 begin with the bytes of these in GBK.
  { written: 'utf-8', broken: /[锛銆]/g, share: 0.02 },
];

/** Fewer signs than this show nothing. */
const fewest = 10;
/** As much of a long text shows how it was read. */
const shownLength = 20_000;

/** The encoding that a garbled text was written in; null where it is read rightly, or nothing tells how it was written. */
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
