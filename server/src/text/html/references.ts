import { parseFragment } from 'parse5';

/** A character reference: by name, the old ones also without a semicolon, or by number. */
const reference = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});?/y;

/** A part of a text: literal characters, or a character reference with its decoded text. */
export interface TextPart {
  readonly start: number;
  readonly end: number;
  /** Null for literal characters. */
  readonly readAs: string | null;
}

/** Parts a stretch of HTML without tags at its character references. */
export function* textParts(text: string, from: number, to: number): Generator<TextPart> {
  let done = from;
  for (let at = text.indexOf('&', from); at >= 0 && at < to; at = text.indexOf('&', at + 1)) {
    reference.lastIndex = at;
    const match = reference.exec(text);
    const end = reference.lastIndex;
    const readAs = match && end <= to ? decoded(match[0]) : null;
    if (!match || readAs === null || readAs === match[0]) continue;
    if (at > done) yield { start: done, end: at, readAs: null };
    yield { start: at, end, readAs };
    at = end - 1;
    done = end;
  }
  if (to > done) yield { start: done, end: to, readAs: null };
}

const decodedReferences = new Map<string, string>();
/** Names are few; numbers may be many. */
const mostDecoded = 5000;

function decoded(written: string): string {
  let characters = decodedReferences.get(written);
  if (characters === undefined) {
    const [node] = parseFragment(written).childNodes;
    characters = node && 'value' in node ? node.value : written;
    if (decodedReferences.size < mostDecoded) decodedReferences.set(written, characters);
  }
  return characters;
}

const written: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\u00a0': '&nbsp;' };

/** Text as HTML has to write it. */
export const escaped = (text: string): string => text.replace(/[&<>\u00a0]/g, (c) => written[c] ?? c);
