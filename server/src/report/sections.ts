import { forms } from '../standard/forms.ts';
import type { SectionNumber } from '../standard/types.ts';
import { collect } from '../text/collect.ts';
import type { Line, NumberStyle, Section } from '../text/document.ts';
import { labelKey } from '../text/normalise.ts';
import { headingWords } from './headings.ts';
import { isBracketed, type SectionCandidate, sectionCandidate, strongStyles } from './section-candidates.ts';

/**
 * How surely a line of this style opens a section, with the number of the section and with another one.
 * （一） does so only in a draft that numbers all its sections in this way.
 */
const styleRank: Record<NumberStyle, readonly [right: number, other: number]> = {
  chinese: [9, 6],
  ordinal: [7, 4],
  roman: [7, 4],
  none: [3, 3],
  arabic: [3, 1],
  'chinese-bracketed': [2, 0],
  'arabic-bracketed': [0, 0],
};
const matchRank: Record<Section['match'], number> = { exact: 3, variant: 2, keywords: 0 };
/** Shorter wordings also head parts of a section (1.主动公开情况): by themselves they show nothing. */
const distinctiveLength = 8;
const fewestBracketed = 4;

/**
 * The statutory sections, found by title: their numbers are often wrong, and the rows of table 3 are numbered alike.
 * Each is there at most once, in order of appearance.
 */
export function readSections(lines: readonly Line[], textEnd: number): Section[] {
  const candidates = withoutContents(collect(lines, (line) => (isBracketed(line.text) ? [] : sectionCandidate(line))));
  const sure = withoutStrays(bestOf(candidates.length > 0 ? plausible(candidates, lines) : bracketedSections(lines)));
  const chosen = withBracketed(sure, lines);
  return chosen.map((c, i) => ({
    number: c.number,
    heading: { ...c.heading, level: 1 },
    match: c.match,
    body: { start: c.heading.span.end, end: chosen[i + 1]?.heading.line.start ?? textEnd },
  }));
}

/** Without the lines that look like a section only by chance: items of a list, parts of another section. */
function plausible(candidates: readonly SectionCandidate[], lines: readonly Line[]): SectionCandidate[] {
  const hasStrong = candidates.some((c) => strongStyles.has(c.heading.style));
  return candidates.filter((c, i) => c.heading.style !== 'arabic' || isArabicSection(c, candidates[i - 1], hasStrong, lines));
}

/** （一）总体情况: only where the draft numbers most of its sections in this way. */
function bracketedSections(lines: readonly Line[]): SectionCandidate[] {
  const found = collect(lines, (line) => (isBracketed(line.text) ? sectionCandidate(line) : [])).filter(hasOwnNumber);
  return found.length >= fewestBracketed ? found : [];
}

/** The others, and （四）政府信息公开行政复议、行政诉讼情况 between 三 and 五: with the whole title and its own number it is the section that is missing there. */
function withBracketed(sections: readonly SectionCandidate[], lines: readonly Line[]): readonly SectionCandidate[] {
  const [top] = sections;
  const first = top?.number === 2 ? firstBracketed(lines.slice(0, top.heading.line.number)) : [];
  const missing = sections.filter(({ number }, i) => sections[i + 1]?.number === number + 2);
  if (missing.length === 0 && first.length === 0) return sections;
  const found = missing.flatMap((above) => {
    const below = sections[sections.indexOf(above) + 1];
    const between = lines.slice(above.heading.line.number + 1, below?.heading.line.number);
    return between
      .flatMap((line) => (isBracketed(line.text) ? sectionCandidate(line) : []))
      .filter((c) => c.number === above.number + 1 && isWhole(c))
      .slice(0, 1);
  });
  return [...first, ...sections, ...found].sort((a, b) => a.heading.span.start - b.heading.span.start);
}

/** （一）总体情况 before 二: nothing else is called so. */
const firstBracketed = (lines: readonly Line[]): readonly SectionCandidate[] =>
  collect(lines, (line) => (isBracketed(line.text) ? sectionCandidate(line) : []))
    .filter((found) => found.number === 1 && found.match === 'exact' && hasOwnNumber(found))
    .slice(0, 1);

const isWhole = (found: SectionCandidate): boolean =>
  found.match === 'exact' && hasOwnNumber(found) && labelKey(found.heading.title).length >= distinctiveLength;

const hasOwnNumber = ({ heading, number }: SectionCandidate): boolean => heading.number === number;

/** `1、总体情况` is a section if it has the section's number and does not go on a list: no other line numbered one less precedes it. */
function isArabicSection(
  found: SectionCandidate,
  before: SectionCandidate | undefined,
  hasStrong: boolean,
  lines: readonly Line[],
): boolean {
  if (!hasOwnNumber(found)) return false;
  if (hasStrong && found.match !== 'exact' && labelKey(found.heading.title).length < distinctiveLength) return false;
  for (let i = found.heading.line.number - 1; i > (before?.heading.line.number ?? -1); i--) {
    const line = lines[i];
    const above = line && /^\s*[\d０-９]/.test(line.text) && !isRowOfTable(line) ? headingWords(line.text) : null;
    if (above?.style === 'arabic') return above.number !== found.number - 1;
  }
  return true;
}

const rowLabels: ReadonlySet<string> = new Set(
  collect(forms, ({ tables }) => tables.applications.rows.map((row) => labelKey(row.label?.text ?? ''))),
);
/** A row of table 3 with its numbers is never longer. */
const longestTableRow = 120;

/** `3.其他 | 0 | 0`: numbered like an item, but a row of table 3. */
function isRowOfTable({ text }: Line): boolean {
  return text.length <= longestTableRow && rowLabels.has(labelKey(text.replace(/(?<![\s|｜\d０-９])[\s|｜\d０-９]+$/, '')));
}

function bestOf(candidates: readonly SectionCandidate[]): SectionCandidate[] {
  const best = new Map<SectionNumber, SectionCandidate>();
  for (const found of candidates) {
    const other = best.get(found.number);
    if (!other || rank(found) > rank(other)) best.set(found.number, found);
  }
  return [...best.values()].sort((a, b) => a.heading.span.start - b.heading.span.start);
}

function rank(found: SectionCandidate): number {
  return matchRank[found.match] + styleRank[found.heading.style][hasOwnNumber(found) ? 0 : 1];
}

/**
 * Without a line that would stand out of order between well numbered sections, where its style is weak, or only a few of its
 * words are those of a section and its number is another one: it is a part of a section, or an item of a list in one.
 */
function withoutStrays(sections: readonly SectionCandidate[]): SectionCandidate[] {
  const strong = sections.filter((c) => strongStyles.has(c.heading.style));
  const sure = strong.filter((c) => !isVague(c));
  return sections.filter((c) => {
    if (!strongStyles.has(c.heading.style)) return isInOrder(c, strong);
    return !isVague(c) || isInOrder(c, sure);
  });
}

const isVague = (found: SectionCandidate): boolean => found.match === 'keywords' && !hasOwnNumber(found);

const isInOrder = ({ number, heading }: SectionCandidate, others: readonly SectionCandidate[]): boolean =>
  others.every((other) => other.number < number === other.heading.span.start < heading.span.start);

/** Headings that follow one another without any text between are a table of contents, if they come again elsewhere. */
function withoutContents(candidates: readonly SectionCandidate[]): SectionCandidate[] {
  const runs: SectionCandidate[][] = [];
  for (const found of candidates) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && found.heading.line.number - last.heading.line.number <= 2 && found.number > last.number) run.push(found);
    else runs.push([found]);
  }
  const contents = runs.find((run) => run.length >= 4 && run.filter((c) => recurs(c, run, candidates)).length * 2 >= run.length);
  return contents ? runs.filter((run) => run !== contents).flat() : [...candidates];
}

const recurs = (found: SectionCandidate, run: readonly SectionCandidate[], all: readonly SectionCandidate[]): boolean =>
  all.some((other) => other.number === found.number && !run.includes(other));
