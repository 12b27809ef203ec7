import { forms } from '../standard/forms.ts';
import { sectionWords, sections as standard } from '../standard/sections.ts';
import type { SectionNumber } from '../standard/types.ts';
import { collect } from '../text/collect.ts';
import type { Heading, Line, NumberStyle, Section } from '../text/document.ts';
import { memoByText } from '../text/memo.ts';
import { labelKey } from '../text/normalise.ts';
import { type HeadingWords, headingOn, headingWords, shortened } from './headings.ts';

interface Candidate {
  readonly number: SectionNumber;
  readonly heading: Heading;
  readonly match: Section['match'];
}

type TitleMatch = Pick<Candidate, 'number' | 'match'>;

/** A candidate by its words alone. */
interface CandidateWords extends TitleMatch {
  readonly words: HeadingWords;
}

const titles = new Map<string, TitleMatch>();
for (const { number, title, accepted, variants } of standard) {
  for (const text of variants) titles.set(labelKey(text), { number, match: 'variant' });
  for (const text of [title, ...accepted]) titles.set(labelKey(text), { number, match: 'exact' });
}

/** A title is never longer; longer lines are prose. */
const longestTitle = 48;
const longestKeywords = 26;
/** 一、总体情况……2: a line of a table of contents. */
const isContentsLine = (title: string): boolean =>
  /[.…·\d]$/.test(title.slice(-1)) && /(?<![.…·])[.…·]{3,}\s*\d*$/.test(title.slice(-longestPlain));
/** Every title has one of these; a quick look spares most lines the rest. */
const titleSigns = /[情事概措问足其开]/;
/** Lines as long as this are looked at only if they begin like a section. */
const longestPlain = 96;
const isBracketed = (text: string): boolean => /^[\s#>*]*(?:[（(]|[一二三四五六七八九十]{1,3}[)）])/.test(text);
const numbered = /^[\s#>*]*[一二三四五六第]/;

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
const strongStyles: ReadonlySet<NumberStyle> = new Set(['chinese', 'ordinal', 'roman']);
/** Shorter wordings also head parts of a section (1.主动公开情况): by themselves they show nothing. */
const distinctiveLength = 8;
const fewestBracketed = 4;

/**
 * The statutory sections, found by title: their numbers are often wrong, and the rows of table 3 are numbered alike.
 * Each is there at most once, in order of appearance.
 */
export function readSections(lines: readonly Line[], textEnd: number): Section[] {
  const candidates = withoutContents(collect(lines, (line) => (isBracketed(line.text) ? [] : candidate(line))));
  const sure = withoutStrays(bestOf(candidates.length > 0 ? plausible(candidates, lines) : bracketedSections(lines)));
  const chosen = withBracketed(sure, lines);
  return chosen.map((c, i) => ({
    number: c.number,
    heading: { ...c.heading, level: 1 },
    match: c.match,
    body: { start: c.heading.span.end, end: chosen[i + 1]?.heading.line.start ?? textEnd },
  }));
}

const nothing: readonly never[] = [];

function candidate(line: Line): readonly Candidate[] {
  const found = candidateWords(line.text);
  return found ? [{ number: found.number, match: found.match, heading: headingOn(line, found.words) }] : nothing;
}

const candidateWords = memoByText((text): CandidateWords | null => {
  if (!titleSigns.test(text)) return null;
  if (text.length > longestPlain && !numbered.test(text)) return null;
  const words = headingWords(text);
  if (!words || isContentsLine(words.title)) return null;
  return byTitle(words) ?? runIn(words) ?? byKeywords(words) ?? qualified(words) ?? glued(words);
});

const lastCharacters = new Set([...titles.keys()].map((key) => key.at(-1)));

/** The section that has a title. The last character alone rules out most lines. */
function sectionTitled(title: string): TitleMatch | undefined {
  const last = title.charAt(title.length - 1);
  const mayBe = title.length <= longestTitle && (lastCharacters.has(last) || /[\p{P}\s]/u.test(last));
  return mayBe ? titles.get(labelKey(title)) : undefined;
}

function byTitle(words: HeadingWords): CandidateWords | null {
  const found = sectionTitled(words.title);
  const mayVary = words.style !== 'none' && words.style !== 'chinese-bracketed';
  return found && (found.match === 'exact' || mayVary) ? { words, ...found } : null;
}

/** By words of the title: a few where the number agrees, more where it does not. */
function byKeywords(words: HeadingWords): CandidateWords | null {
  const { title, style, number: written } = words;
  if (!strongStyles.has(style) || title.length > longestTitle || /[，,]/.test(title)) return null;
  const key = labelKey(title);
  if (key.length > longestKeywords) return null;
  const found = standard.find(({ number, keywords }) =>
    number === written
      ? sectionWords[number].some((word) => key.includes(word))
      : keywords.every((group) => group.some((word) => key.includes(word))),
  );
  return found && (found.number !== 1 || key.length <= 14) ? { words, number: found.number, match: 'keywords' } : null;
}

const longestQualified = 40;

/** A title with the year, the organ or 工作 before it: 一、2023年度全镇政府信息公开工作总体情况. */
function qualified(words: HeadingWords): CandidateWords | null {
  const { title, style, number } = words;
  if (!strongStyles.has(style) || title.length > longestTitle || /[，,]/.test(title)) return null;
  const section = standard.find((s) => s.number === number);
  const key = labelKey(title);
  if (!section || key.length > longestQualified || ![section.title, ...section.accepted].some((t) => key.endsWith(labelKey(t))))
    return null;
  return { words, number: section.number, match: 'keywords' };
}

const gluedText = /^[（(\d０-９无没本我]/;

/** A title with text after it on the same line: the heading ends with the title. */
function runIn(words: HeadingWords): CandidateWords | null {
  const { title, style, number } = words;
  const first = title.slice(0, Math.max(0, title.search(/[\s：:]/)));
  const found = first.length > 1 && style !== 'chinese-bracketed' ? sectionTitled(first) : undefined;
  if (found?.match === 'exact') return { words: shortened(words, first), ...found };
  const section = style === 'chinese' ? standard.find((s) => s.number === number) : undefined;
  for (const official of section ? [section.title, ...section.accepted] : []) {
    if (title.startsWith(official) && gluedText.test(title.slice(official.length)) && section) {
      return { words: shortened(words, official), number: section.number, match: 'exact' };
    }
  }
  return null;
}

/** The title is the subject of a sentence, or a member of a list. */
const goesOn = /^[的和及与等、，,；;”》）)良较稳]/;

/** The official title with its own number and any text run into it. */
function glued(words: HeadingWords): CandidateWords | null {
  const section = words.style === 'chinese' ? standard.find(({ number }) => number === words.number) : undefined;
  const official = section && [section.title, ...section.accepted].find((title) => words.title.startsWith(title));
  if (!section || !official || goesOn.test(words.title.slice(official.length))) return null;
  return { words: shortened(words, official), number: section.number, match: 'exact' };
}

/** Without the lines that look like a section only by chance: items of a list, parts of another section. */
function plausible(candidates: readonly Candidate[], lines: readonly Line[]): Candidate[] {
  const hasStrong = candidates.some((c) => strongStyles.has(c.heading.style));
  return candidates.filter((c, i) => c.heading.style !== 'arabic' || isArabicSection(c, candidates[i - 1], hasStrong, lines));
}

/** （一）总体情况: only where the draft numbers most of its sections in this way. */
function bracketedSections(lines: readonly Line[]): Candidate[] {
  const found = collect(lines, (line) => (isBracketed(line.text) ? candidate(line) : [])).filter(hasOwnNumber);
  return found.length >= fewestBracketed ? found : [];
}

/** The others, and （四）政府信息公开行政复议、行政诉讼情况 between 三 and 五: with the whole title and its own number it is the section that is missing there. */
function withBracketed(sections: readonly Candidate[], lines: readonly Line[]): readonly Candidate[] {
  const missing = sections.filter(({ number }, i) => sections[i + 1]?.number === number + 2);
  if (missing.length === 0) return sections;
  const found = missing.flatMap((above) => {
    const below = sections[sections.indexOf(above) + 1];
    const between = lines.slice(above.heading.line.number + 1, below?.heading.line.number);
    return between
      .flatMap((line) => (isBracketed(line.text) ? candidate(line) : []))
      .filter((c) => c.number === above.number + 1 && isWhole(c))
      .slice(0, 1);
  });
  return [...sections, ...found].sort((a, b) => a.heading.span.start - b.heading.span.start);
}

const isWhole = (found: Candidate): boolean =>
  found.match === 'exact' && hasOwnNumber(found) && labelKey(found.heading.title).length >= distinctiveLength;

const hasOwnNumber = ({ heading, number }: Candidate): boolean => heading.number === number;

/** `1、总体情况` is a section if it has the section's number and does not go on a list: no other line numbered one less precedes it. */
function isArabicSection(found: Candidate, before: Candidate | undefined, hasStrong: boolean, lines: readonly Line[]): boolean {
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

function bestOf(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<SectionNumber, Candidate>();
  for (const found of candidates) {
    const other = best.get(found.number);
    if (!other || rank(found) > rank(other)) best.set(found.number, found);
  }
  return [...best.values()].sort((a, b) => a.heading.span.start - b.heading.span.start);
}

function rank(found: Candidate): number {
  return matchRank[found.match] + styleRank[found.heading.style][hasOwnNumber(found) ? 0 : 1];
}

/**
 * Without a line that would stand out of order between well numbered sections, where its style is weak, or only a few of its
 * words are those of a section and its number is another one: it is a part of a section, or an item of a list in one.
 */
function withoutStrays(sections: readonly Candidate[]): Candidate[] {
  const strong = sections.filter((c) => strongStyles.has(c.heading.style));
  const sure = strong.filter((c) => !isVague(c));
  return sections.filter((c) => {
    if (!strongStyles.has(c.heading.style)) return isInOrder(c, strong);
    return !isVague(c) || isInOrder(c, sure);
  });
}

const isVague = (found: Candidate): boolean => found.match === 'keywords' && !hasOwnNumber(found);

const isInOrder = ({ number, heading }: Candidate, others: readonly Candidate[]): boolean =>
  others.every((other) => other.number < number === other.heading.span.start < heading.span.start);

/** Headings that follow one another without any text between are a table of contents, if they come again elsewhere. */
function withoutContents(candidates: readonly Candidate[]): Candidate[] {
  const runs: Candidate[][] = [];
  for (const found of candidates) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && found.heading.line.number - last.heading.line.number <= 2 && found.number > last.number) run.push(found);
    else runs.push([found]);
  }
  const contents = runs.find((run) => run.length >= 4 && run.filter((c) => recurs(c, run, candidates)).length * 2 >= run.length);
  return contents ? runs.filter((run) => run !== contents).flat() : [...candidates];
}

const recurs = (found: Candidate, run: readonly Candidate[], all: readonly Candidate[]): boolean =>
  all.some((other) => other.number === found.number && !run.includes(other));
