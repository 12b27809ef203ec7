import type { IgnoreEntry } from './configuration.ts';
import type { Finding } from './lint.ts';

/** The placeholder for the reason until its author has written it. */
export const reasonPlaceholder = '（请写明理由）';

/** In `near` the placeholder for the words that a finding is about, and in long words for what is left out. */
const gap = '…';

/** How many characters of context distinguish a finding from similar ones, at first and at most. */
const shortestContext = 10;
const longestContext = 160;

/** Where not all of the context is there any more: how many of its Chinese characters must be, at least and as a share of all. */
const fewestHan = 5;
const hanShare = 0.25;

/** Words longer than this are shortened to their two ends. */
const longestText = 60;

/** What an entry says of the place of its finding. */
export type IgnoredPlace = Pick<IgnoreEntry, 'rule' | 'text' | 'near'>;

/**
 * The place of a finding in words, such that an entry for it takes away this finding, and no other of `findings`,
 * also after the text was edited elsewhere.
 */
export function ignoredPlace(text: string, finding: Finding, findings: readonly Finding[]): IgnoredPlace {
  const { rule, span } = finding;
  const words = shortened(withoutMarks(text.slice(span.start, span.end)));
  const rivals = findings.filter((other) => other.rule === rule && !isSamePlace(other, finding));
  let place: IgnoredPlace = { rule, text: words };
  for (let size = shortestContext; size <= longestContext; size *= 2) {
    place = { rule, text: words, near: `${contextBefore(text, span.start, size)}${gap}${contextAfter(text, span.end, size)}` };
    if (rivals.every((rival) => contextSimilarity(text, rival, place) < contextSimilarity(text, finding, place))) break;
  }
  return place;
}

/**
 * Takes away the findings that entries are for. An entry with context takes the findings that fit it best: those with all of it
 * around them, else those with the most of it, so that an edit beside the place does not bring the finding back.
 * `onEntry` gets how many findings each entry matched.
 */
export function withoutIgnored(
  text: string,
  findings: readonly Finding[],
  entries: readonly IgnoreEntry[],
  onEntry: (entry: IgnoreEntry, taken: number) => void,
): Finding[] {
  const ignored = new Set<Finding>();
  for (const entry of entries) {
    const fits = findings
      .map((finding) => ({ finding, contextSimilarity: contextSimilarity(text, finding, entry) }))
      .filter((fit) => fit.contextSimilarity > 0);
    const best = fits.reduce((most, fit) => Math.max(most, fit.contextSimilarity), 0);
    const taken = fits.filter((fit) => fit.contextSimilarity === best);
    for (const { finding } of taken) ignored.add(finding);
    onEntry(entry, taken.length);
  }
  return ignored.size > 0 ? findings.filter((finding) => !ignored.has(finding)) : [...findings];
}

/** 0: the entry is not for this finding; else the more, the more of its context is there. */
function contextSimilarity(text: string, { rule, span }: Finding, entry: IgnoredPlace): number {
  if (rule !== entry.rule || !isSameText(withoutMarks(text.slice(span.start, span.end)), entry.text)) return 0;
  if (entry.near === undefined) return Number.POSITIVE_INFINITY;
  const [before, ...rest] = entry.near.split(gap).map(withoutMarks);
  if (before === undefined || rest.length === 0)
    return isNearby(text, span.start, span.end, withoutMarks(entry.near)) ? Number.POSITIVE_INFINITY : 0;
  const after = rest.join('');
  const kept =
    commonEnd(before, contextBefore(text, span.start, before.length)) + commonStart(after, contextAfter(text, span.end, after.length));
  if (kept.length === before.length + after.length) return Number.POSITIVE_INFINITY;
  // Figures and bars are alike all over a table: only words distinguish one place from another.
  const hanCount = kept.replace(/\P{Script=Han}+/gu, '').length;
  return hanCount >= Math.max(fewestHan, (before.length + after.length) * hanShare) ? hanCount : 0;
}

function commonStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}

function commonEnd(a: string, b: string): string {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return a.slice(a.length - length);
}

function isSameText(found: string, wanted: string): boolean {
  const [head = '', tail] = wanted.split(gap).map(withoutMarks);
  if (tail === undefined) return found === head;
  return found.length >= head.length + tail.length && found.startsWith(head) && found.endsWith(tail);
}

/** Context without a mark for the place, as one writes it by hand: somewhere around the finding. */
function isNearby(text: string, start: number, end: number, words: string): boolean {
  const around = contextBefore(text, start, words.length) + withoutMarks(text.slice(start, end)) + contextAfter(text, end, words.length);
  return around.includes(words);
}

function isSamePlace(a: Finding, b: Finding): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end;
}

/** Without white space, which changes when a draft is laid out anew, and without the mark that has a meaning here. */
function withoutMarks(text: string): string {
  return text.replace(/[\s…]+/g, '');
}

function shortened(text: string): string {
  if (text.length <= longestText) return text;
  return `${text.slice(0, longestText / 2)}${gap}${text.slice(-longestText / 2)}`;
}

/** The last characters before a place that are not white space. */
function contextBefore(text: string, offset: number, size: number): string {
  let start = offset;
  for (let found = 0; start > 0 && found < size; start--) if (isBare(text, start - 1)) found++;
  return withoutMarks(text.slice(start, offset));
}

/** The first characters after a place that are not white space. */
function contextAfter(text: string, offset: number, size: number): string {
  let end = offset;
  for (let found = 0; end < text.length && found < size; end++) if (isBare(text, end)) found++;
  return withoutMarks(text.slice(offset, end));
}

function isBare(text: string, index: number): boolean {
  return !/[\s…]/.test(text.charAt(index));
}
