import { sectionWords, sections as standard } from '../standard/sections.ts';
import type { SectionNumber } from '../standard/types.ts';
import type { Heading, Line, NumberStyle, Section } from '../text/document.ts';
import { memoByText } from '../text/memo.ts';
import { labelKey } from '../text/normalise.ts';
import { type HeadingWords, headingOn, headingWords, shortened } from './headings.ts';

/** A line that may open a section. */
export interface SectionCandidate {
  readonly number: SectionNumber;
  readonly heading: Heading;
  readonly match: Section['match'];
}

type TitleMatch = Pick<SectionCandidate, 'number' | 'match'>;

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
/** （一）总体情况 */
export const isBracketed = (text: string): boolean => /^[\s#>*]*(?:[（(]|[一二三四五六七八九十]{1,3}[)）])/.test(text);
const numbered = /^[\s#>*]*[一二三四五六第]/;

/** Numbers that show a section. */
export const strongStyles: ReadonlySet<NumberStyle> = new Set(['chinese', 'ordinal', 'roman']);
const nothing: readonly never[] = [];

/** The section that a line may open, by its words; none for most lines. */
export function sectionCandidate(line: Line): readonly SectionCandidate[] {
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
  const first = title.slice(0, Math.max(0, title.search(/[\s：:|｜]/)));
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
