import { allMatches } from '../report/matches.ts';
import { oncePerReport } from '../report/once-per-report.ts';
import { type Passage, type PassageReading, passageReading } from '../report/passages.ts';
import type { Paragraph, Report, Span } from '../report/types.ts';
import { JoinedPassages } from './joined-passages.ts';

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

function proseMatches(report: Report, search: Search<RegExpExecArray>): ProseMatch[] {
  return places(report, search, (paragraph, match) => {
    const start = paragraph.span.start + match.index;
    return { paragraph, match, span: { start, end: start + match[0].length } };
  });
}

/** What is looked for in single passages, and where it was found. */
interface Search<T> {
  readonly found: PassageReading<readonly T[]>;
  /** Looks through passages that have not been looked through; keeps what is in each, also where that is nothing. */
  look(passages: JoinedPassages): void;
}

const noSign = /(?:)/;
const searches = new WeakMap<object, WeakMap<RegExp, Search<unknown>>>();

/** The search for something is made when it is first asked for. */
function keptFor<T>(wanted: object, sign: RegExp, make: () => Search<T>): Search<T> {
  let bySign = searches.get(wanted);
  if (!bySign) {
    bySign = new WeakMap();
    searches.set(wanted, bySign);
  }
  let search = bySign.get(sign) as Search<T> | undefined;
  if (!search) {
    search = make();
    bySign.set(sign, search);
  }
  return search;
}

const proseOf = oncePerReport(({ paragraphs }) => ({
  passages: [...new Set(paragraphs.map(({ passage }) => passage))],
  /** Those that were looked through last: nearly every search has the same ones before it. */
  joined: new JoinedPassages([]),
}));

function places<T, P>(report: Report, search: Search<T>, place: (paragraph: Paragraph, found: T) => P): P[] {
  const { found } = search;
  const prose = proseOf(report);
  const unread: Passage[] = [];
  for (const passage of prose.passages) if (found.of(passage) === undefined) unread.push(passage);
  if (unread.length > 0) {
    if (!prose.joined.isOf(unread)) prose.joined = new JoinedPassages(unread);
    search.look(prose.joined);
  }
  const all: P[] = [];
  for (const paragraph of report.paragraphs) {
    const own = found.of(paragraph.passage);
    if (own && own.length > 0) for (const one of own) all.push(place(paragraph, one));
  }
  return all;
}

const nothing: readonly never[] = [];

function matchEach(pattern: RegExp): Search<RegExpExecArray> {
  const found = passageReading<readonly RegExpExecArray[]>();
  return {
    found,
    look: ({ passages }) => {
      for (const passage of passages) found.keep(passage, allMatches(passage.text, pattern));
    },
  };
}

/** For a pattern that speaks of no beginning or end: it runs over all passages at once. */
function matchWhole(pattern: RegExp): Search<RegExpExecArray> {
  const found = passageReading<readonly RegExpExecArray[]>();
  return {
    found,
    look: (joined) => {
      for (const passage of joined.passages) found.keep(passage, nothing);
      const { text } = joined;
      let own: RegExpExecArray[] = [];
      let index = -1;
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        const at = joined.indexAt(match.index, Math.max(index, 0));
        const passage = joined.passages[at];
        const start = joined.starts[at] ?? 0;
        if (!passage) break;
        if (match.index + match[0].length > start + passage.text.length) {
          // It would run on into the next passage: what it is within its own is for that one alone to say.
          found.keep(passage, allMatches(passage.text, pattern));
          pattern.lastIndex = start + passage.text.length + 1;
          continue;
        }
        if (match[0] === '') pattern.lastIndex++;
        match.index -= start;
        match.input = passage.text;
        if (at > index) {
          own = [];
          index = at;
          found.keep(passage, own);
        }
        own.push(match);
      }
    },
  };
}

function matchWith(sign: RegExp, pattern: RegExp): Search<RegExpExecArray> {
  const found = passageReading<readonly RegExpExecArray[]>();
  const signInText = isForEach(sign) ? null : new RegExp(sign.source, `${sign.flags}g`);
  return {
    found,
    look: (joined) => {
      for (const passage of joined.passages) found.keep(passage, nothing);
      const signed = signInText ? joined.passagesWith(signInText) : joined.passages.filter(({ text }) => sign.test(text));
      for (const passage of signed) found.keep(passage, allMatches(passage.text, pattern));
    },
  };
}

/**
 * Whether a pattern must be tried on each passage by itself: it speaks of the beginning or the end, or looks around at
 * characters that may be any, and so those of another passage.
 */
function isForEach(pattern: RegExp): boolean {
  const { source, sticky, multiline } = pattern;
  const withoutClasses = source.replace(/\\[^DSW]/g, '').replace(/\[(?!\^)[^\]]*\]/g, '');
  const looksAround = /\(\?<?[=!]/.test(withoutClasses);
  return sticky || multiline || /[$^](?<!\[\^)/.test(withoutClasses) || (looksAround && /\[\^|[.\\]/.test(withoutClasses));
}

interface FoundWord {
  readonly word: string;
  /** Offset in the passage. */
  readonly at: number;
}

function findEach(words: readonly string[]): Search<FoundWord> {
  const found = passageReading<readonly FoundWord[]>();
  return {
    found,
    look: (joined) => {
      for (const passage of joined.passages) found.keep(passage, nothing);
      let own: FoundWord[] = [];
      let index = -1;
      let end = 0;
      for (const { word, at } of joined.wordsAt(words)) {
        if (at < end) continue;
        end = at + word.length;
        const next = joined.indexAt(at, Math.max(index, 0));
        const passage = joined.passages[next];
        if (!passage) break;
        if (next > index) {
          own = [];
          index = next;
          found.keep(passage, own);
        }
        own.push({ word, at: at - (joined.starts[index] ?? 0) });
      }
    },
  };
}
