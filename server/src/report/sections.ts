import { sections as standard } from '../standard/sections.ts';
import type { SectionNumber } from '../standard/types.ts';
import { readHeading } from './headings.ts';
import { labelKey } from './normalise.ts';
import type { Heading, Line, NumberStyle, Section } from './types.ts';

interface Candidate {
  readonly number: SectionNumber;
  readonly heading: Heading;
  readonly match: Section['match'];
}

const titles = new Map<string, { number: SectionNumber; match: Section['match'] }>();
for (const { number, title, accepted, variants } of standard) {
  for (const text of variants) titles.set(labelKey(text), { number, match: 'variant' });
  for (const text of [title, ...accepted]) titles.set(labelKey(text), { number, match: 'exact' });
}

/** A title is never longer; longer lines are prose. */
const longestTitle = 48;
const tocDots = /[.…·]{3,}\s*\d*$/;

/** Styles of numbering under which a line may open a section; （一） and （1） never do. */
const styleRank: Partial<Record<NumberStyle, number>> = { chinese: 4, ordinal: 3, roman: 3, arabic: 2, none: 1 };
const matchRank: Record<Section['match'], number> = { exact: 3, variant: 2, keywords: 1 };

/**
 * The statutory sections, found by title: their numbers are often wrong, and the rows of table 3 are numbered alike.
 * Each is there at most once, in order of appearance.
 */
export function readSections(lines: readonly Line[], textEnd: number): Section[] {
  const candidates = withoutContents(lines.flatMap((line) => candidate(line) ?? []));
  const best = new Map<SectionNumber, Candidate>();
  for (const found of candidates) {
    const other = best.get(found.number);
    if (!other || rank(found) > rank(other)) best.set(found.number, found);
  }
  const chosen = [...best.values()].sort((a, b) => a.heading.span.start - b.heading.span.start);
  return chosen.map((c, i) => ({
    number: c.number,
    heading: { ...c.heading, level: 1 },
    match: c.match,
    body: { start: c.heading.span.end, end: chosen[i + 1]?.heading.line.start ?? textEnd },
  }));
}

function rank({ number, heading, match }: Candidate): number {
  return matchRank[match] * 100 + (styleRank[heading.style] ?? 0) * 10 + (heading.number === number ? 1 : 0);
}

function candidate(line: Line): Candidate | null {
  if (line.text.length > longestTitle * 2 && !/^\s*[一二三四五六]/.test(line.text)) return null;
  const heading = readHeading(line);
  if (!heading || styleRank[heading.style] === undefined || tocDots.test(heading.title)) return null;
  const whole = identify(heading, heading.title);
  if (whole) return whole;
  const runIn = /^[^\s。：:；;]{2,40}(?=[\s：:])/.exec(heading.title)?.[0];
  const first = runIn ? identify(heading, runIn) : null;
  return first?.match === 'exact' && runIn ? { ...first, heading: shortened(heading, runIn) } : null;
}

/** A title with text after it on the same line: the heading ends with the title. */
function shortened(heading: Heading, title: string): Heading {
  const end = heading.titleSpan.start + title.length;
  return { ...heading, title, titleSpan: { start: heading.titleSpan.start, end }, span: { start: heading.span.start, end } };
}

function identify(heading: Heading, title: string): Candidate | null {
  if (title.length > longestTitle) return null;
  const key = labelKey(title);
  const known = titles.get(key);
  if (known) {
    const plain = heading.style === 'none' || heading.style === 'arabic';
    return plain && known.match !== 'exact' && key.length < 8 ? null : { heading, ...known };
  }
  if (heading.style !== 'chinese' && heading.style !== 'ordinal') return null;
  if (/[，,]/.test(title) || key.length > 30) return null;
  const number = standard.find(({ keywords }) => keywords.every((group) => group.some((word) => key.includes(word))))?.number;
  return number && (number !== 1 || key.length <= 12) ? { number, heading, match: 'keywords' } : null;
}

/** Headings that follow one another without any text between are a table of contents, where the same ones come again below. */
function withoutContents(candidates: readonly Candidate[]): Candidate[] {
  const runs: Candidate[][] = [];
  for (const found of candidates) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && found.heading.line.number - last.heading.line.number <= 2 && found.number > last.number) run.push(found);
    else runs.push([found]);
  }
  const [first] = runs;
  const isContents =
    first !== undefined && first.length >= 4 && first.every((c) => candidates.some((other) => other !== c && other.number === c.number));
  return isContents ? runs.slice(1).flat() : [...candidates];
}
