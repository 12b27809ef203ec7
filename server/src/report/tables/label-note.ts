import { labelKey } from '../normalise.ts';
import { labelKeys } from './label-index.ts';

const opening = /[（(]/;
const closing = /[）)]/;

/** The key of the label that words are apart from a note in brackets behind it, 规章（市级以上填报）; null where they are no label with a note. */
export function keyBeforeNote(words: string): string | null {
  if (!opening.test(words) || labelKeys.has(labelKey(words))) return null;
  for (const start of bracketsAtEnd(words)) {
    const key = labelKey(words.slice(0, start));
    if (labelKeys.has(key)) return key;
  }
  return null;
}

/** The end of the last bracket of a text; 0 where there is none. */
export function noteEnd(text: string): number {
  return Math.max(text.lastIndexOf('）'), text.lastIndexOf(')')) + 1;
}

/** Where the brackets open that stand at the end of a text with nothing but blanks between. */
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
