import { collect } from '../report/collect.ts';
import { allMatches } from '../report/matches.ts';
import { oncePerReport } from '../report/once-per-report.ts';
import type { Pair, Paragraph, Report, Span } from '../report/types.ts';
import type { Edit, Fix } from './rule.ts';

/** A match of a pattern in the prose. */
export interface ProseMatch {
  readonly paragraph: Paragraph;
  readonly match: RegExpMatchArray;
  /** Offsets in the report's text. */
  readonly span: Span;
}

/** A word that was found in the prose. */
export interface WordPlace {
  readonly word: string;
  readonly paragraph: Paragraph;
  readonly span: Span;
}

/** Matches of a global pattern in every paragraph: title, headings and prose, but not the statutory tables. */
export function matchProse(report: Report, pattern: RegExp): Iterable<ProseMatch> {
  return isAnchored(pattern) ? matchEach(report, pattern) : matchWhole(report, pattern);
}

function* matchEach(report: Report, pattern: RegExp): Iterable<ProseMatch> {
  for (const paragraph of report.paragraphs) yield* matchesIn(paragraph, pattern);
}

/** Stands between two paragraphs, and is no white space, so that patterns end there as at the end of a text. */
const separator = '\0';

/** All paragraphs as one text: a pattern begins once for a draft, not once for each of its many short lines. */
const proseOf = oncePerReport(({ paragraphs }) => {
  let length = 0;
  const starts = paragraphs.map(({ text }) => {
    const start = length;
    length += text.length + 1;
    return start;
  });
  return { text: paragraphs.map(({ text }) => text).join(separator), starts };
});

/** Which UTF-16 units the prose has: words with others in them need not be looked for. */
const unitsOf = oncePerReport((report) => {
  const { text } = proseOf(report);
  const units = new Uint8Array(0x10000);
  for (let index = 0; index < text.length; index++) units[text.charCodeAt(index)] = 1;
  return units;
});

/** Every place of any of these words in the prose, in order; where two overlap, the earlier and longer one. */
export function findWords(report: Report, words: readonly string[]): readonly WordPlace[] {
  const units = unitsOf(report);
  const { text, starts } = proseOf(report);
  const found: { at: number; word: string }[] = [];
  for (const word of words) {
    if (!canOccur(word, units)) continue;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found.push({ at, word });
  }
  found.sort((a, b) => a.at - b.at || b.word.length - a.word.length);
  let end = 0;
  let index = 0;
  return collect(found, ({ at, word }): WordPlace[] => {
    while ((starts[index + 1] ?? Number.POSITIVE_INFINITY) <= at) index++;
    const paragraph = report.paragraphs[index];
    if (!paragraph || at < end) return [];
    end = at + word.length;
    const start = paragraph.span.start + at - (starts[index] ?? 0);
    return [{ word, paragraph, span: { start, end: start + word.length } }];
  });
}

function canOccur(word: string, units: Uint8Array): boolean {
  for (let index = 0; index < word.length; index++) if (units[word.charCodeAt(index)] !== 1) return false;
  return true;
}

function matchWhole(report: Report, pattern: RegExp): readonly ProseMatch[] {
  const { text, starts } = proseOf(report);
  const found: ProseMatch[] = [];
  let index = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    while ((starts[index + 1] ?? Number.POSITIVE_INFINITY) <= match.index) index++;
    const paragraph = report.paragraphs[index];
    const start = starts[index] ?? 0;
    if (!paragraph) break;
    if (match.index + match[0].length > start + paragraph.text.length) {
      // It would run on into the next paragraph: what it is within its own is for that one alone to say.
      for (const own of matchesIn(paragraph, pattern, match.index - start)) found.push(own);
      pattern.lastIndex = start + paragraph.text.length + 1;
      continue;
    }
    if (match[0] === '') pattern.lastIndex++;
    match.index -= start;
    match.input = paragraph.text;
    const from = paragraph.span.start + match.index;
    found.push({ paragraph, match, span: { start: from, end: from + match[0].length } });
  }
  return found;
}

const anchored = new WeakMap<RegExp, boolean>();

/** Whether a pattern speaks of the beginning or the end of a paragraph, and so must be tried on each by itself. */
function isAnchored(pattern: RegExp): boolean {
  let known = anchored.get(pattern);
  if (known === undefined) {
    const withoutClasses = pattern.source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '');
    known = /[$^]/.test(withoutClasses) || pattern.sticky || pattern.multiline;
    anchored.set(pattern, known);
  }
  return known;
}

/** The same for a costly pattern: only in paragraphs in which `sign`, a cheap pattern that is not global, finds something. */
export function* matchProseWith(report: Report, sign: RegExp, pattern: RegExp): Iterable<ProseMatch> {
  for (const paragraph of paragraphsWith(report, sign)) yield* matchesIn(paragraph, pattern);
}

/** The paragraphs in which a pattern finds something, in order. */
function paragraphsWith(report: Report, sign: RegExp): readonly Paragraph[] {
  if (isAnchored(sign)) return report.paragraphs.filter(({ text }) => sign.test(text));
  const { text, starts } = proseOf(report);
  const search = globalOf(sign);
  const found: Paragraph[] = [];
  let index = 0;
  search.lastIndex = 0;
  for (let match = search.exec(text); match; match = search.exec(text)) {
    while ((starts[index + 1] ?? Number.POSITIVE_INFINITY) <= match.index) index++;
    const paragraph = report.paragraphs[index];
    if (!paragraph) break;
    found.push(paragraph);
    search.lastIndex = (starts[index] ?? 0) + paragraph.text.length + 1;
  }
  return found;
}

const globals = new WeakMap<RegExp, RegExp>();

/** The same pattern, able to go on from a place. */
function globalOf(pattern: RegExp): RegExp {
  let known = globals.get(pattern);
  if (!known) {
    known = new RegExp(pattern.source, `${pattern.flags}g`);
    globals.set(pattern, known);
  }
  return known;
}

function matchesIn(paragraph: Paragraph, pattern: RegExp, from = 0): readonly ProseMatch[] {
  return allMatches(paragraph.text, pattern, from).map((match) => {
    const start = paragraph.span.start + match.index;
    return { paragraph, match, span: { start, end: start + match[0].length } };
  });
}

/** From the first to the last of the ranges, in whatever order they come; there must be at least one. */
export function hull(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}

/** Words in quotation marks; their own quotation marks become single ones. */
export function quoted(text: string): string {
  return `“${text.replace(/“/g, '‘').replace(/”/g, '’')}”`;
}

/** The fix that puts other words in a place. */
export function replacement(span: Span, newText: string, safe: boolean): Fix {
  return { title: `改为${quoted(newText)}`, safe, edits: [{ span, newText }] };
}

/** The edit that takes whole lines out, with the line break after them (before them at the end of the text). */
export function lineRemoval(report: Report, span: Span): Edit {
  const { text } = report;
  let start = span.start;
  while (start > 0 && !isBreak(text[start - 1])) start--;
  let end = span.end;
  while (end < text.length && !isBreak(text[end])) end++;
  if (end < text.length) end += text.startsWith('\r\n', end) ? 2 : 1;
  else if (start > 0) start -= text.startsWith('\r\n', start - 2) ? 2 : 1;
  return { span: { start, end }, newText: '' };
}

const isBreak = (c: string | undefined): boolean => c === '\n' || c === '\r';

/**
 * Tells of offsets whether they stand inside a pair of one of these kinds: quoted words and titles are somebody else's.
 * Pairs never cross, so that the outermost ones are enough.
 */
export function insidePairs(report: Report, kinds: readonly Pair['kind'][]): (offset: number) => boolean {
  const outermost: Span[] = [];
  for (const { kind, span } of report.pairs) {
    if (kinds.includes(kind) && span.start >= (outermost.at(-1)?.end ?? 0)) outermost.push(span);
  }
  return (offset) => {
    let low = 0;
    let high = outermost.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((outermost[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const candidate = outermost[low];
    return candidate !== undefined && candidate.start <= offset;
  };
}

/** A text as a message quotes it: in one line, and shortened where it is long. */
export function excerpt(text: string, longest = 24): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('')}…`;
}

/** Where a draft's first and last lines that are not blank end and begin: web pages leave their own words there. */
export function edgesOf(report: Report, first: number, last: number): { readonly headEnd: number; readonly tailStart: number } {
  const { lines } = report;
  const isFilled = (index: number) => /\S/.test(lines[index]?.text ?? '');
  let head = 0;
  for (let found = 0; head < lines.length && found < first; head++) if (isFilled(head)) found++;
  let tail = lines.length;
  for (let found = 0; tail > 0 && found < last; tail--) if (isFilled(tail - 1)) found++;
  return { headEnd: lines[head - 1]?.end ?? 0, tailStart: lines[tail]?.start ?? 0 };
}

/**
 * The fix that takes a paragraph's line out; in a web page, where a line of the text may hold more than one paragraph, only
 * the words themselves. None where there is markup between the words.
 */
export function paragraphRemoval(report: Report, { line, span }: Paragraph, safe: boolean): Fix[] {
  const { text } = report;
  if (text.slice(line.start, line.end) !== line.text) return [];
  const isWholeLine = (line.start <= 1 || isBreak(text[line.start - 1])) && (line.end === text.length || isBreak(text[line.end]));
  return [{ title: '删去这一行', safe, edits: [isWholeLine ? lineRemoval(report, span) : { span, newText: '' }] }];
}
