import { distance } from 'fastest-levenshtein';
import { prosePattern } from '../../report/search.ts';
import type { Report } from '../../report/types.ts';
import { type SetPhrase, setPhrases } from '../../standard/set-phrases.ts';
import type { Span } from '../../text/span.ts';

/** A set phrase that is not whole. */
export interface DamagedPhrase {
  readonly span: Span;
  readonly phrase: SetPhrase;
}

/** So many characters at an end of a phrase show that it is meant; what is behind the first ones, or before the last ones, is compared. */
const anchorLength = 4;
const marks = /[、，,“”"'‘’《》\s]/g;
/** What may be put in, marks included, and is still looked at. */
const slack = 8;

const searches = setPhrases.map((phrase) => {
  const letters = [...phrase.words];
  const [first, last] = [letters.slice(0, anchorLength).join(''), letters.slice(-anchorLength).join('')];
  return { phrase, first, last, places: prosePattern(new RegExp(`${first}|${last}`, 'g')) };
});

/** The damaged set phrases of a draft. Each is known by its beginning or its end. */
export function* damagedPhrases(report: Report): Iterable<DamagedPhrase> {
  for (const { phrase, first, places } of searches) {
    let end = -1;
    for (const { paragraph, match, span } of places(report)) {
      if (span.start < end) continue;
      const at = match.index;
      const window = match[0] === first ? forward(paragraph.text, at, phrase) : backward(paragraph.text, at + match[0].length, phrase);
      if (!window) continue;
      const offset = paragraph.span.start;
      // The closing mark is the phrase's own.
      const isClosed = phrase.written?.endsWith('”') && paragraph.text.charAt(window.end) === '”';
      end = offset + window.end + (isClosed ? 1 : 0);
      if (window.wrong > 0) yield { span: { start: offset + window.start, end }, phrase };
    }
  }
}

interface Window extends Span {
  readonly wrong: number;
}

/** The stretch from an offset that is most like the phrase. */
function forward(text: string, start: number, phrase: SetPhrase): Window | null {
  const length = phrase.words.length;
  return best(
    lengths(length).map((size) => ({ start, end: Math.min(text.length, start + size) })),
    text,
    phrase,
  );
}

function backward(text: string, end: number, phrase: SetPhrase): Window | null {
  const length = phrase.words.length;
  return best(
    lengths(length).map((size) => ({ start: Math.max(0, end - size), end })),
    text,
    phrase,
  );
}

const lengths = (length: number): number[] => Array.from({ length: slack + 5 }, (_, i) => length - 4 + i);

/** Null where none is like it; the shortest of those that are alike. What begins or ends otherwise than the phrase is cut wrongly. */
function best(spans: readonly Span[], text: string, { words, variants = [], mostWrong, notAfter = '' }: SetPhrase): Window | null {
  let found: Window | null = null;
  for (const { start, end } of spans) {
    const written = text.slice(start, end).replace(marks, '');
    const isOfOther = start > 0 && notAfter.includes(text.charAt(start - 1));
    if (isOfOther || written.charAt(0) !== words.charAt(0) || written.at(-1) !== words.at(-1)) continue;
    const wrong = Math.min(...[words, ...variants].map((right) => distance(written, right)));
    if (wrong <= mostWrong && (found === null || wrong < found.wrong)) found = { start, end, wrong };
  }
  return found;
}
