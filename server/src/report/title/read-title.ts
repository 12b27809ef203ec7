import { collect } from '../../text/collect.ts';
import type { Line } from '../../text/document.ts';
import { plainDigits } from '../../text/normalise.ts';
import type { Span } from '../../text/span.ts';
import { isBareKind, lacksPlace, organKind } from '../organ/kinds.ts';
import type { Title } from '../types.ts';
import { damagedName } from './damaged-name.ts';
import { lastNameStart, nameEnd, readOrganPart, readYear, remark, strongName, weakName, yearPattern } from './name.ts';
import { longestTitle, pieceOf, placeIn, type TitlePiece } from './pieces.ts';

/** Where no section shows that the text is a report, its title must be among the first lines. */
const searchedLines = 20;
/** A title may be broken over this many lines. */
const mostPieces = 4;

const otherReport = /法治|财政(?!局|厅|部|所)|预算|决算|审计(?!局|厅|署)|绩效|履职|上市|股份/;
/** Lines that speak of a report but are none: paths of a web page, notices, prose. */
const otherLine = /[>»›。；;!！?？|：:，]|当前|通知|通报|解读|方案|指南|目录|现将|现公布|按照|根据/;
/** Lines directly above or below a title that belong to the page, not to the report. */
const pageLine = /[：:。，,；;>»›|《》！？!?]|^(?:发布|来源|作者|索引|主办|承办|信息|公开(?!工作|年)|责任|编辑|日期|时间)/;
/** A list of pages has a pager; a report has none. */
const pager = /共\s?\d+\s?[条页]|上一页|下一页|尾页/;

/**
 * The report's title: a line before the first section that ends like 政府信息公开工作年度报告, or up to four lines that together do;
 * where there is none, one that does but for a slip. Of several the most complete counts, of equal ones the last that has its
 * line for itself: what runs on may be a sentence that only begins with the report's name.
 * `before`: where the first section begins, else the end of the text.
 */
export function readTitle(lines: readonly Line[], before: number): Title | null {
  const hasSections = before < (lines.at(-1)?.end ?? 0);
  const above = linesAbove(lines, before, hasSections);
  const found = collect(above, (piece, index): FoundTitle | readonly never[] => {
    const title = titleAt(above, piece, index, hasSections);
    return title ? { title, runsOn: above[index + 1]?.line.lostBreak === true } : [];
  });
  const titles = found.map(({ title }) => title);
  if (!hasSections && isList(titles, above)) return null;
  const best = found.reduce<FoundTitle | null>((most, next) => (most && rank(most) > rank(next) ? most : next), null)?.title;
  return best ?? damagedTitle(above);
}

/** A title, and whether other words follow it in its line. */
interface FoundTitle {
  readonly title: Title;
  readonly runsOn: boolean;
}

const rank = ({ title, runsOn }: FoundTitle): number => 2 * completeness(title) + (runsOn ? 0 : 1);

/** The first lines with words, each as it may be a part of a title. */
export function linesAbove(lines: readonly Line[], before: number, hasSections: boolean): TitlePiece[] {
  const pieces: TitlePiece[] = [];
  for (const line of lines) {
    if (line.start >= before || (!hasSections && pieces.length >= searchedLines)) break;
    const piece = pieceOf(line);
    if (piece.text !== '') pieces.push(piece);
  }
  return pieces;
}

/** Titles of several reports, and no text: a page that lists them. */
function isList(titles: readonly Title[], above: readonly TitlePiece[]): boolean {
  const known = (values: readonly unknown[]) => new Set(values.filter((value) => value !== undefined)).size;
  return (
    known(titles.map((t) => t.text)) > 2 ||
    known(titles.map((t) => t.year?.value)) > 1 ||
    known(titles.map((t) => t.organ?.text)) > 1 ||
    (titles.length > 0 && above.some(({ line }) => pager.test(line.text)))
  );
}

function titleAt(pieces: readonly TitlePiece[], last: TitlePiece, index: number, hasSections: boolean): Title | null {
  if (last.text.length > longestTitle || !(nameEnd.test(last.text.replace(remark, '')) || last.text === '告')) return null;
  let parts = [last];
  let title = readParts(parts);
  for (let i = index - 1; i >= 0 && parts.length < mostPieces; i--) {
    const piece = pieces[i];
    const mayBelong = piece && (isIncomplete(title) || isOfBranch(piece, title));
    if (!mayBelong || !belongsAbove(piece, parts, title)) break;
    parts = [piece, ...parts];
    title = readParts(parts);
  }
  if (!isTitle(title, hasSections)) return null;
  const below = pieces.slice(index + 1, index + 3).filter(({ line }) => line.number <= last.line.number + 4);
  const year = title.year ?? yearBelow(below[0]);
  return { ...title, year, organ: title.organ ?? organBelow(below[0], last) ?? (title.year ? null : organBelow(below[1], last)) };
}

const onlyYear = /^[（(]?(?:19|20)\d\d\s?年?度?[）)]?$/;

/** The year on a line of its own below the title: （2023年度）. */
function yearBelow(piece: TitlePiece | undefined): Title['year'] {
  const year = piece && onlyYear.test(plainDigits(piece.text)) ? readYear(piece.text) : null;
  return piece && year ? { value: year.value, span: { start: placeIn(piece, year.start), end: placeIn(piece, year.end - 1) + 1 } } : null;
}

const isIncomplete = ({ text, year, organ }: Title): boolean =>
  !organ || !year || !/公开/.test(text) || lacksPlace(organ.text) || isBareKind(organ.text);

/** What the names of branches begin with: 国家税务总局苇泽县税务局. */
const beginsBranch = /^(?:国家[^省市县区镇乡]{2,10}局|中华人民共和国|中国[^省市县区镇乡]{2,8}局)$/;

const isOfBranch = ({ text }: TitlePiece, { span, organ }: Title): boolean =>
  organ !== null && organ.span.start === span.start && beginsBranch.test(text) && !organ.text.startsWith(text);

/** A line above a title goes with it where a word runs over the break, or where it brings what the title lacks. */
function belongsAbove(piece: TitlePiece, parts: readonly TitlePiece[], title: Title): boolean {
  const { text, line } = piece;
  const [first] = parts;
  if (!first || line.number < first.line.number - 2 || text.length > 40 || pageLine.test(text) || nameEnd.test(text)) return false;
  if (isOfBranch(piece, title)) return true;
  const joined = text + title.text;
  const runsOver = (at: number, end: number) => at >= 0 && at < text.length && end > text.length;
  const nameAt = lastNameStart(joined);
  const year = readYear(joined);
  if (runsOver(nameAt, joined.length) && !/[县市区镇乡]$/.test(text)) return true;
  if (!title.year && year && (runsOver(year.start, year.end) || year.end === text.length)) return true;
  return !yearPattern.test(plainDigits(text)) && bringsOrgan(text, joined, title);
}

/** Whether a line above is the organ, or the beginning of its name. */
function bringsOrgan(text: string, joined: string, { organ }: Title): boolean {
  if (!organ && organKind(text) !== 'unknown') return true;
  if (organ && !lacksPlace(organ.text) && !isBareKind(organ.text)) return false;
  const whole = readOrganPart(joined);
  return whole !== null && !lacksPlace(joined) && organKind(joined.slice(whole.start, whole.end)) !== 'unknown';
}

function organBelow(piece: TitlePiece | undefined, last: TitlePiece): Title['organ'] {
  if (!piece || piece.line.number > last.line.number + 4 || piece.text.length > 30 || /\d/.test(piece.text)) return null;
  if (pageLine.test(piece.text) || organKind(piece.text) === 'unknown') return null;
  return { text: piece.text, span: { start: piece.start, end: piece.end } };
}

function isTitle({ text, year, organ }: Title, hasSections: boolean): boolean {
  const name = text.replace(remark, '');
  if (name.length > longestTitle || otherLine.test(text)) return false;
  const own = year !== null || organ !== null;
  if (strongName.test(name)) return own || hasSections;
  return weakName.test(name) && own && hasSections && !otherReport.test(name);
}

function completeness({ text, year, organ }: Title): number {
  return (strongName.test(text.replace(remark, '')) ? 4 : 0) + (organ ? 2 : 0) + (year ? 1 : 0);
}

/** A line that is a title but for a letter or two: it has a year, and its end is nearly the name of the report. */
function damagedTitle(above: readonly TitlePiece[]): Title | null {
  for (const piece of above.slice(0, searchedLines)) {
    if (piece.text.length > longestTitle || otherLine.test(piece.text) || !readYear(piece.text)) continue;
    const nameAt = damagedName(piece.text);
    if (nameAt !== null) return readParts([piece], nameAt);
  }
  return null;
}

function readParts(parts: readonly TitlePiece[], nameAt?: number): Title {
  const text = parts.map((p) => p.text).join('');
  const year = readYear(text);
  const organ = readOrganPart(text, nameAt);
  return {
    text,
    span: spanOf(parts, 0, text.length),
    year: year && { value: year.value, span: spanOf(parts, year.start, year.end) },
    organ: organ && { text: text.slice(organ.start, organ.end), span: spanOf(parts, organ.start, organ.end) },
  };
}

/** The place in the draft of a stretch of the joined parts. */
function spanOf(parts: readonly TitlePiece[], start: number, end: number): Span {
  let offset = 0;
  const place = { start: parts[0]?.start ?? 0, end: parts[0]?.start ?? 0 };
  for (const part of parts) {
    const length = part.text.length;
    if (start >= offset && start < offset + length) place.start = placeIn(part, start - offset);
    if (end > offset && end <= offset + length) place.end = placeIn(part, end - offset - 1) + 1;
    offset += length;
  }
  return place;
}
