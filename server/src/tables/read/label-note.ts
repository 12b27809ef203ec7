import { labelKey } from '../../text/normalise.ts';
import type { Span } from '../../text/span.ts';
import { labelKeys } from './label-index.ts';

const opening = /[（(]/;
const closing = /[）)]/;

/** No label with its note is longer. */
const longestNoted = 300;

/** The key of the label that words are apart from a note in brackets behind it, 规章（市级以上填报）; null where they are no label with a note. */
export function keyBeforeNote(words: string): string | null {
  if (words.length > longestNoted || !opening.test(words) || isMadeOfLabels(labelKey(words))) return null;
  for (const start of bracketsAtEnd(words)) {
    const key = labelKey(words.slice(0, start));
    if (isMadeOfLabels(key)) return key;
  }
  return null;
}

/** Whether a key is that of a label, or of several one behind the other: （三）不予公开 1.属于国家秘密. */
function isMadeOfLabels(key: string): boolean {
  const ends = new Set([0]);
  for (const from of ends) {
    for (let to = from + shortestLabel; to <= Math.min(key.length, from + longestLabel); to++)
      if (labelKeys.has(key.slice(from, to))) ends.add(to);
  }
  return key !== '' && ends.has(key.length);
}

const shortestLabel = 2;
const longestLabel = Math.max(...[...labelKeys].map((key) => key.length));

/** The parts of a text in brackets that hold words: none of their numbers is a value. */
export function notesIn(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (opening.test(text.charAt(i))) {
      if (depth === 0) start = i;
      depth++;
    } else if (closing.test(text.charAt(i)) && depth > 0) {
      depth--;
      if (depth === 0 && /\p{Script=Han}/u.test(text.slice(start, i))) found.push({ start, end: i + 1 });
    }
  }
  return found;
}

/** The end of the last bracket of a text; 0 where there is none. */
export function noteEnd(text: string): number {
  return Math.max(text.lastIndexOf('）'), text.lastIndexOf(')')) + 1;
}

/** The offsets of the opening brackets of the bracketed notes at the end of a text, with only blanks between them. */
function bracketsAtEnd(text: string): number[] {
  let found: number[] = [];
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (opening.test(character)) {
      if (depth === 0) found.push(i);
      depth++;
    } else if (closing.test(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && character.trim() !== '') found = [];
  }
  return depth === 0 ? found : [];
}
