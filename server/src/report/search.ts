import type { ProseSearch } from '../prose/prose.ts';
import { collect } from '../text/collect.ts';
import type { Paragraph } from '../text/document.ts';
import { allMatches } from '../text/matches.ts';
import type { Passage } from '../text/passages.ts';
import type { Span } from '../text/span.ts';
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
 * Matches of a global pattern in every paragraph: title, headings and prose, but not the statutory tables.
 * What it finds is kept with each paragraph's words: a pattern is to be made once, not anew for each draft.
 */
export function matchProse(report: Report, pattern: RegExp): readonly ProseMatch[] {
  return proseMatches(
    report,
    keptFor(pattern, noSign, () => (isForEach(pattern) ? matchEach(pattern) : matchWhole(pattern))),
  );
}

/** The same for a costly pattern: only in paragraphs in which `sign`, a cheap pattern that is not global, finds something. */
export function matchProseWith(report: Report, sign: RegExp, pattern: RegExp): readonly ProseMatch[] {
  return proseMatches(
    report,
    keptFor(pattern, sign, () => matchWith(sign, pattern)),
  );
}

/** Every place of any of these words in the prose, in order; where two overlap, the earlier and longer one. The list is to be made once. */
export function findWords(report: Report, words: readonly string[]): readonly WordPlace[] {
  const search = keptFor(words, noSign, () => findEach(words));
  return places(report, search, (paragraph, { word, at }) => {
    const start = paragraph.span.start + at;
    return { word, paragraph, span: { start, end: start + word.length } };
  });
}

function proseMatches(report: Report, search: ProseSearch<RegExpExecArray>): ProseMatch[] {
  return places(report, search, (paragraph, match) => {
    const start = paragraph.span.start + match.index;
    return { paragraph, match, span: { start, end: start + match[0].length } };
  });
}

const noSign = /(?:)/;
const searches = new WeakMap<object, WeakMap<RegExp, ProseSearch<unknown>>>();

/** The search for something is made when it is first asked for. */
function keptFor<T>(wanted: object, sign: RegExp, make: () => ProseSearch<T>): ProseSearch<T> {
  let bySign = searches.get(wanted);
  if (!bySign) {
    bySign = new WeakMap();
    searches.set(wanted, bySign);
  }
  let search = bySign.get(sign) as ProseSearch<T> | undefined;
  if (!search) {
    search = make();
    bySign.set(sign, search);
  }
  return search;
}

function places<T, P>({ prose }: Report, search: ProseSearch<T>, place: (paragraph: Paragraph, found: T) => P): P[] {
  return collect(prose.find(search), ({ paragraph, found }) => found.map((one) => place(paragraph, one)));
}

type Matches = Map<Passage, readonly RegExpExecArray[]>;

function addMatches(matches: Matches, passage: Passage, pattern: RegExp): void {
  const own = allMatches(passage.text, pattern);
  if (own.length > 0) matches.set(passage, own);
}

function matchEach(pattern: RegExp): ProseSearch<RegExpExecArray> {
  return {
    look: ({ passages }) => {
      const matches: Matches = new Map();
      for (const passage of passages) addMatches(matches, passage, pattern);
      return matches;
    },
  };
}

/** For a pattern that speaks of no beginning or end: it runs over all passages at once. */
function matchWhole(pattern: RegExp): ProseSearch<RegExpExecArray> {
  return {
    look: (joined) => {
      const { text, passages, starts } = joined;
      const matches: Matches = new Map();
      let own: RegExpExecArray[] = [];
      let index = 0;
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        index = joined.indexAt(match.index, index);
        const passage = passages[index];
        const start = starts[index] ?? 0;
        if (!passage) break;
        if (match.index + match[0].length > start + passage.text.length) {
          // It would run on into the next passage: what it is within its own is for that one alone to say.
          addMatches(matches, passage, pattern);
          pattern.lastIndex = start + passage.text.length + 1;
          continue;
        }
        if (match[0] === '') pattern.lastIndex++;
        match.index -= start;
        match.input = passage.text;
        if (!matches.has(passage)) {
          own = [];
          matches.set(passage, own);
        }
        own.push(match);
      }
      return matches;
    },
  };
}

function matchWith(sign: RegExp, pattern: RegExp): ProseSearch<RegExpExecArray> {
  const signInText = isForEach(sign) ? null : new RegExp(sign.source, `${sign.flags}g`);
  return {
    look: (joined) => {
      const matches: Matches = new Map();
      const signed = signInText ? joined.passagesWith(signInText) : joined.passages.filter(({ text }) => sign.test(text));
      for (const passage of signed) addMatches(matches, passage, pattern);
      return matches;
    },
  };
}

/**
 * Whether a pattern must be tried on each passage by itself: it speaks of the beginning or the end, or looks around at
 * characters that may be any, and so those of another passage.
 */
function isForEach(pattern: RegExp): boolean {
  const { source, sticky, multiline } = pattern;
  const withoutClasses = source.replace(/\\[^DSW]/g, '').replace(/\[(?!\^)[^[\]]*\]/g, '');
  const looksAround = /\(\?<?[=!]/.test(withoutClasses);
  return sticky || multiline || /[$^](?<!\[\^)/.test(withoutClasses) || (looksAround && /\[\^|[.\\]/.test(withoutClasses));
}

interface FoundWord {
  readonly word: string;
  /** Offset in the passage. */
  readonly at: number;
}

function findEach(words: readonly string[]): ProseSearch<FoundWord> {
  return {
    look: (joined) => {
      const found = new Map<Passage, readonly FoundWord[]>();
      let own: FoundWord[] = [];
      let index = 0;
      let end = 0;
      for (const { word, at } of joined.wordsAt(words)) {
        if (at < end) continue;
        end = at + word.length;
        index = joined.indexAt(at, index);
        const passage = joined.passages[index];
        if (!passage) break;
        if (!found.has(passage)) {
          own = [];
          found.set(passage, own);
        }
        own.push({ word, at: at - (joined.starts[index] ?? 0) });
      }
      return found;
    },
  };
}
