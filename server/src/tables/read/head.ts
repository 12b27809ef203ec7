import { wordsAbove } from '../../standard/row-words.ts';
import type { HeadCell, Label, RowStandard } from '../../standard/types.ts';
import { collect } from '../../text/collect.ts';
import { labelKey } from '../../text/normalise.ts';
import type { Span } from '../../text/span.ts';
import type { MatchedLabel } from '../model.ts';
import type { Group } from './groups.ts';
import { labelSimilarity, matchOf, type Words } from './label-reading.ts';

type HeaderWord = Pick<HeadCell, 'label' | 'column'>;

export interface Head {
  readonly labels: MatchedLabel[];
  /** Columns whose head is not there, with the nearest word of the head before the gap. */
  readonly missing: readonly { readonly key: string; readonly label: Label; readonly anchor: Span }[];
}

/** Compares the words above a row's numbers with what the form prints there. */
export function readHead(row: RowStandard, groupLabels: Group['groupLabels']): Head {
  const expected = wordsAbove(row);
  const matched = new Map<HeaderWord, MatchedLabel>();
  const unknown: Words[] = [];
  // Groups of table 4 share their words: one that is missing or misspelt is not made up for by the next group's.
  let reached = -1;
  for (const token of groupLabels) {
    const key = token.kind === 'header' ? labelKey(token.entry.label.text) : null;
    const free = key === null ? [] : expected.filter((w) => !matched.has(w) && labelKey(w.label.text) === key);
    const word = free.find((w) => expected.indexOf(w) > reached) ?? free[0];
    if (word && token.kind === 'header') matched.set(word, reading(word, token.words, matchOf(token.words, token.entry)));
    if (word) reached = Math.max(reached, expected.indexOf(word));
    else if (token.kind === 'unknown') unknown.push(token.words);
  }
  if (isBrokenApart(expected, matched, unknown)) return { labels: [...matched.values()], missing: [] };
  const left: string[] = [];
  for (const words of unknown) {
    const free = expected.filter((w) => !matched.has(w));
    const likely = collect(free, (word) => ({ word, like: labelSimilarity(words, word.label) })).filter((l) => l.like !== null);
    const best = likely.sort((a, b) => (a.like?.cost ?? 1) - (b.like?.cost ?? 1))[0];
    if (best?.like) matched.set(best.word, reading(best.word, words, best.like.match));
    else left.push(words.key);
  }
  // A word of another form is in the place of this form's: the head has a wrong word, not one too few.
  const foreign = groupLabels.filter((token) => token.kind === 'foreign').length;
  const missing = matched.size === 0 ? [] : missingColumns(expected, matched, left.join('')).slice(foreign);
  return { labels: [...matched.values()], missing };
}

/**
 * Whether narrow columns broke the head into pieces that are out of order: the words that are not there whole are there letter by letter.
 * Pieces side by side (企业 机构) then only look like another word misspelt.
 */
function isBrokenApart(
  expected: readonly HeaderWord[],
  matched: ReadonlyMap<HeaderWord, MatchedLabel>,
  unknown: readonly Words[],
): boolean {
  const letters = [...unknown.map((words) => words.key).join('')];
  const free = expected.filter((word) => !matched.has(word) && word.column !== null);
  return letters.length > 0 && free.length > 0 && free.every((word) => takeLetters(letters, labelKey(word.label.text)));
}

const reading = (word: HeaderWord, words: Words, match: MatchedLabel['match']): MatchedLabel => ({
  label: word.label,
  raw: words.raw,
  span: words.span,
  match,
  role: word.column === null ? 'group' : 'column',
});

function missingColumns(expected: readonly HeaderWord[], matched: ReadonlyMap<HeaderWord, MatchedLabel>, left: string): Head['missing'] {
  const letters = [...left];
  const missing: Head['missing'][number][] = [];
  let anchor = [...matched.values()][0]?.span;
  for (const word of expected) {
    anchor = matched.get(word)?.span ?? anchor;
    if (matched.has(word) || word.column === null || !anchor) continue;
    if (!takeLetters(letters, labelKey(word.label.text))) missing.push({ key: word.column, label: word.label, anchor });
  }
  return missing;
}

/** Heads that a narrow column broke apart come in pieces and out of order: all their letters are there, and they are not missing. */
function takeLetters(letters: string[], label: string): boolean {
  const rest = [...letters];
  for (const letter of label) {
    const at = rest.indexOf(letter);
    if (at < 0) return false;
    rest.splice(at, 1);
  }
  letters.splice(0, letters.length, ...rest);
  return true;
}
