import type { Encoding } from './encoding.ts';

/** A place where bytes are no text. */
export interface Damage {
  /** From 1. */
  readonly line: number;
  /** From 1, in the file. */
  readonly byte: number;
  /** Of the sign that stands for it, in the text as it was decoded. */
  readonly offset: number;
}

/** A text some of whose bytes may be none. */
interface DamagedText {
  readonly text: string;
  /** How many signs stand for what is no text. */
  readonly fallen: number;
  /** How many signs beyond ASCII are right. */
  readonly right: number;
  /** Whether so little of it is damaged that the rest can be read. */
  readonly isText: boolean;
  /** Where the damage is; found only when it is asked for. */
  places(): Damage[];
}

const stand = '\uFFFD';
const mostFallen = 0.1;

/** Hardly a text has any; of the bytes of programs and films they are one in ten, whatever encoding they are read in. */
const control = /(?![\t\n\f\r])[\p{Cc}\p{Co}]/gu;
const controlWeight = 3;

/** The text; null where some of the bytes are none. */
function withoutDamage(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The text with a replacement character for what is none; null characters are taken for damage. */
export function decodeWithDamage(bytes: Buffer, encoding: Encoding): DamagedText {
  const whole = withoutDamage(bytes, encoding);
  const text =
    whole && !whole.includes('\0') ? whole : new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes).replaceAll('\0', stand);
  const fallen = text === whole ? 0 : count(text, /\uFFFD/g);
  return {
    text,
    fallen,
    right: count(text, /[^\0-\x7f\uFFFD]/g),
    isText: fallen + controlWeight * count(text, control) <= mostFallen * text.length,
    places: () => placesOf(bytes, encoding),
  };
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}

/** As many places are found; a file with more is beyond help. */
const mostPlaces = 1000;

function placesOf(bytes: Buffer, encoding: Encoding): Damage[] {
  const places: Damage[] = [];
  const at = { line: 1, byte: 0, offset: 0 };
  for (const chunk of chunksOf(bytes, encoding)) {
    const text = withoutDamage(chunk, encoding);
    if (text !== null && !text.includes('\0')) {
      at.line += count(text, lineEnd);
      at.offset += text.length;
    } else {
      for (const sign of signsOf(chunk, encoding)) {
        if (sign.isDamage) places.push({ ...at, byte: at.byte + sign.byte + 1 });
        at.line += count(sign.text, lineEnd);
        at.offset += sign.text.length;
        if (places.length >= mostPlaces) return places;
      }
    }
    at.byte += chunk.length;
  }
  return places;
}

const lineEnd = /\r\n|\n|\r/g;

/** Lines with their ends, where these are one byte. */
function* chunksOf(bytes: Buffer, encoding: Encoding): Generator<Buffer> {
  for (let start = 0; start < bytes.length; ) {
    const end = encoding.startsWith('utf-16') ? -1 : bytes.indexOf(0x0a, start);
    const next = end < 0 ? bytes.length : end + 1;
    yield bytes.subarray(start, next);
    start = next;
  }
}

/** Byte by byte: a sign is there as soon as its last byte is, and what is none as soon as that is known. */
function* signsOf(
  bytes: Buffer,
  encoding: Encoding,
): Generator<{ readonly text: string; readonly byte: number; readonly isDamage: boolean }> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  let start = 0;
  for (let at = 0; at <= bytes.length; at++) {
    const isEnd = at === bytes.length;
    const text = isEnd ? decoder.decode() : decoder.decode(bytes.subarray(at, at + 1), { stream: true });
    const isOwnSign = bytes.subarray(start, at + 1).equals(ownSign);
    // After bytes that are none, this one may be the first of a sign.
    const isWaiting = text === '' || (text === stand && start < at && !isOwnSign);
    for (const unit of text) {
      yield { text: unit, byte: start, isDamage: (unit === stand && !isOwnSign) || unit === '\0' };
      start = at;
    }
    if (!isWaiting) start = at + 1;
  }
}

/** The replacement character as the author has it. */
const ownSign = Buffer.from(stand);
