import type { Report } from '../../report/types.ts';
import { writtenParagraphs } from '../../report/written-paragraphs.ts';
import { collect } from '../../text/collect.ts';
import type { Paragraph } from '../../text/document.ts';
import { groupAdjacent } from '../../text/group-adjacent.ts';
import { allMatches } from '../../text/matches.ts';
import { memoByText } from '../../text/memo.ts';
import type { Span } from '../../text/span.ts';

/** A bracket, quotation mark or title mark without its partner. */
export interface LooseMark {
  readonly span: Span;
  readonly isOpening: boolean;
  /** The mark that is missing. */
  readonly partner: string;
  /** A quotation mark that only faces the wrong way: the right one; null for all others. */
  readonly turned: string | null;
}

type Kind = 'round' | 'square' | 'hexagonal' | 'lenticular' | 'quotation' | 'inner-quotation' | 'title' | 'inner-title' | 'corner';

const kinds: readonly (readonly [Kind, opening: string, closing: string])[] = [
  ['round', '（(', '）)'],
  ['square', '［[', '］]'],
  ['hexagonal', '〔', '〕'],
  ['lenticular', '【', '】'],
  ['quotation', '“', '”'],
  ['inner-quotation', '‘', '’'],
  ['title', '《', '》'],
  ['inner-title', '〈', '〉'],
  ['corner', '「', '」'],
];

interface MarkRole {
  readonly kind: Kind;
  readonly isOpening: boolean;
  readonly partner: string;
}

const markRoles: ReadonlyMap<string, MarkRole> = new Map(
  collect(kinds, ([kind, opening, closing]) => [
    ...[...opening].map((mark): [string, MarkRole] => [mark, { kind, isOpening: true, partner: closing[0] ?? '' }]),
    ...[...closing].map((mark): [string, MarkRole] => [mark, { kind, isOpening: false, partner: opening[0] ?? '' }]),
  ]),
);
const anyMark = /[()（）[\]［］〔〕【】“”‘’《》〈〉「」]/g;

/** A mark at an offset of its paragraph. */
interface Mark {
  readonly what: MarkRole;
  readonly index: number;
}

const marksOf = memoByText((text): readonly Mark[] =>
  collect(allMatches(text, anyMark), ({ 0: mark, index }) => {
    const what = markRoles.get(mark);
    return what ? [{ what, index }] : [];
  }),
);

interface Placed {
  readonly what: MarkRole;
  readonly at: number;
  readonly paragraph: Paragraph;
}

/** The marks in running text that have no partner in their section, in order. Kinds are paired each for itself: crossing is another matter. */
export function looseMarks(report: Report): LooseMark[] {
  const paragraphs = writtenParagraphs(report);
  const sections = groupAdjacent(paragraphs, (above, below) => above.section === below.section);
  return collect(
    sections.filter((section) => !isBalanced(section)),
    looseMarksIn,
  ).sort((a, b) => a.span.start - b.span.start);
}

/** Whether every mark has a partner when all of them count; most texts need no closer look. */
function isBalanced(section: readonly Paragraph[]): boolean {
  const depths = new Map<Kind, number>();
  for (const { text } of section) {
    for (const { what } of marksOf(text)) {
      const depth = (depths.get(what.kind) ?? 0) + (what.isOpening ? 1 : -1);
      if (depth < 0) return false;
      depths.set(what.kind, depth);
    }
  }
  return [...depths.values()].every((depth) => depth === 0);
}

function looseMarksIn(section: readonly Paragraph[]): LooseMark[] {
  const groups = new Map<Kind, Placed[]>();
  for (const paragraph of section) {
    for (const { what, index } of marksOf(paragraph.text)) {
      if (isNoMark(paragraph.text, index)) continue;
      const placed = { what, at: paragraph.span.start + index, paragraph };
      const group = groups.get(what.kind);
      if (group) group.push(placed);
      else groups.set(what.kind, [placed]);
    }
  }
  return collect([...groups.values()], unpaired);
}

/** Apostrophes, faces drawn with brackets, and the brackets of years, which rules on document numbers look at. */
function isNoMark(text: string, at: number): boolean {
  const mark = text.charAt(at);
  const before = text.slice(Math.max(0, at - 5), at);
  const after = text.slice(at + 1, at + 6);
  if (mark === '’') return /[A-Za-z\s]$/.test(before) || /^(?:[A-Za-z\d]|$)/.test(after);
  if (mark === '‘') return /^\d/.test(after);
  if (mark === ')' && /[:;=^_-]$/.test(before)) return true;
  return /^\s*(?:19|20)\d{2}(?!年)/.test(after) || /(?<!\d)(?:19|20)\d{2}$/.test(before);
}

function unpaired(group: readonly Placed[]): LooseMark[] {
  const strict = unmatched(group);
  if (strict.length === 0) return [];
  const [first] = group;
  if (first?.what.kind !== 'round') return faced(strict);
  // A closing bracket after a number may be the number's own (1）) or may close a remark: whatever one reading explains is no slip.
  const others = new Set(unmatched(group.filter((mark) => !mayBeItemNumber(mark))));
  return strict.filter((mark) => others.has(mark) && !mayBeItemNumber(mark)).map((mark) => loose(mark));
}

function unmatched(group: readonly Placed[]): Placed[] {
  const open: Placed[] = [];
  const result: Placed[] = [];
  for (const mark of group) {
    if (mark.what.isOpening) open.push(mark);
    else if (!open.pop()) result.push(mark);
  }
  return [...result, ...open].sort((a, b) => a.at - b.at);
}

/** Nothing longer is quoted between a mark and one that only faces the wrong way. */
const longestQuotation = 40;

/** Whether two marks can be the ends of one quotation: in one sentence, not far apart. */
function isOneQuotation(mark: Placed, next: Placed): boolean {
  if (next.paragraph !== mark.paragraph || next.at - mark.at > longestQuotation) return false;
  const { text, span } = mark.paragraph;
  return !/[。；;]/.test(text.slice(mark.at - span.start, next.at - span.start));
}

const itemNumber = /(?:\d|(?:^|[\s，,。；;：:、（(])(?:[一二三四五六七八九十]{1,3}|[A-Za-z])|[①-⑳])$/;

function mayBeItemNumber({ what, at, paragraph }: Placed): boolean {
  const index = at - paragraph.span.start;
  return !what.isOpening && itemNumber.test(paragraph.text.slice(Math.max(0, index - 4), index));
}

const loose = ({ at, what }: Placed, turned: string | null = null): LooseMark => ({
  span: { start: at, end: at + 1 },
  isOpening: what.isOpening,
  partner: what.partner,
  turned,
});

/**
 * Two quotation marks that face the same way in one paragraph are a pair, one of which is turned.
 * A mark that opens each of several paragraphs and closes the last only is the way to quote several paragraphs.
 */
function faced(marks: readonly Placed[]): LooseMark[] {
  const result: LooseMark[] = [];
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index];
    const next = marks[index + 1];
    if (!mark) continue;
    const isQuotation = mark.what.kind === 'quotation' || mark.what.kind === 'inner-quotation';
    if (isQuotation && next && next.what === mark.what && isOneQuotation(mark, next)) {
      const wrong = mark.what.isOpening ? next : mark;
      result.push(loose(wrong, wrong.what.partner));
      index++;
    } else if (!isQuotation || !mark.what.isOpening || mark.at > mark.paragraph.span.start) result.push(loose(mark));
  }
  return result;
}
