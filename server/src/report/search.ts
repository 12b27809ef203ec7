import type { Paragraph } from '../text/document.ts';
import { allMatches } from '../text/matches.ts';
import { memoByText } from '../text/memo.ts';
import { requiredLiterals } from '../text/required-literals.ts';
import type { Span } from '../text/span.ts';
import { WordTree } from '../text/word-tree.ts';
import { type ProseScan, sharedScan } from './prose-scan.ts';
import type { Report } from './types.ts';

/** A match of a pattern in the prose. */
export interface ProseMatch {
  readonly paragraph: Paragraph;
  /** Its index is that in the paragraph. */
  readonly match: RegExpExecArray;
  /** Offsets in the report's text. */
  readonly span: Span;
}

/** A word that was found in the prose. */
export interface WordPlace {
  readonly word: string;
  readonly paragraph: Paragraph;
  readonly span: Span;
}

/**
 * Declares a global pattern to be looked for in every paragraph: title, headings and prose, but not the statutory tables.
 * What it gives finds the matches in a report, in order. To be declared once, when a module is loaded, not for each draft.
 * `mayMatch`: a quicker test, for a costly pattern that requires no string. `scan`: with which searches it is looked for together.
 */
export function prosePattern(
  pattern: RegExp,
  mayMatch?: (text: string) => boolean,
  scan: ProseScan = sharedScan,
): (report: Report) => readonly ProseMatch[] {
  const look = (text: string) => (mayMatch && !mayMatch(text) ? [] : allMatches(text, pattern));
  const hitsIn = scan.declare({ strings: () => requiredLiterals(pattern), look });
  return (report) => hitsIn(report, (match, paragraph) => ({ paragraph, match, span: spanIn(paragraph, match.index, match[0].length) }));
}

/** Declares words to be looked for likewise; where two of them overlap, the earlier and longer one is found. */
export function proseWords(words: readonly string[], scan: ProseScan = sharedScan): (report: Report) => readonly WordPlace[] {
  const hitsIn = scan.declare({ strings: () => words, look: wordSearch(words) });
  return (report) => hitsIn(report, ({ word, at }, paragraph) => ({ word, paragraph, span: spanIn(paragraph, at, word.length) }));
}

/** Declares a search that no list of strings can spare: `look` gives what is in a text, with offsets in it. */
export function proseSearch<T extends Span>(look: (text: string) => readonly T[], scan: ProseScan = sharedScan) {
  const hitsIn = scan.declare({ strings: () => null, look });
  return (report: Report): readonly { readonly found: T; readonly paragraph: Paragraph; readonly span: Span }[] =>
    hitsIn(report, (found, paragraph) => ({ found, paragraph, span: spanIn(paragraph, found.start, found.end - found.start) }));
}

/** The matches that a search of single texts finds in the paragraphs of a report, for a pattern that depends on the report. */
export function matchesIn({ paragraphs }: Report, search: (text: string) => readonly RegExpExecArray[]): ProseMatch[] {
  return paragraphs.flatMap((paragraph) =>
    search(paragraph.text).map((match) => ({ paragraph, match, span: spanIn(paragraph, match.index, match[0].length) })),
  );
}

/** The places of words in every paragraph of a report, for words that are not known when the rules are loaded. */
export function configuredWords(words: readonly string[]): (report: Report) => readonly WordPlace[] {
  const look = memoByText(wordSearch(words));
  return ({ paragraphs }) =>
    paragraphs.flatMap((paragraph) =>
      look(paragraph.text).map(({ word, at }) => ({ word, paragraph, span: spanIn(paragraph, at, word.length) })),
    );
}

const spanIn = ({ span }: Paragraph, at: number, length: number): Span => ({ start: span.start + at, end: span.start + at + length });

interface FoundWord {
  readonly word: string;
  /** Offset in the text. */
  readonly at: number;
}

function wordSearch(words: readonly string[]): (text: string) => readonly FoundWord[] {
  const tree = new WordTree<string>();
  for (const word of words) tree.add(word, word);
  return (text) => {
    const found: FoundWord[] = [];
    for (let at = 0; at < text.length; at++) {
      const word = tree.longestAt(text, at);
      if (word === null) continue;
      found.push({ word, at });
      at += word.length - 1;
    }
    return found;
  };
}
