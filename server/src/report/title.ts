import { collect } from './collect.ts';
import { plainDigits } from './normalise.ts';
import { chineseNumber } from './numerals.ts';
import { organKind } from './organ.ts';
import type { Line, Span, Title } from './types.ts';

/** Where no section shows that the text is a report, its title must stand among the first lines. */
const searchedLines = 20;
/** Longer lines are prose. */
const longestTitle = 70;
/** A title may be broken over this many lines. */
const mostPieces = 3;

/** A remark after the title: its year, or what kind of copy this is. */
const remark = /[（(]\s*(?:[12１２][\d０-９]{3}\s*(?:年\s*)?(?:度\s*)?|[^（）()\s][^（）()]{0,7}[稿版本]\s*)[)）]$/;
const titleWords = /(?:报告|年报)$/;
/** The words of the report's own name; `weakName` alone may name another kind of report. */
const strongName =
  /信息公开.{0,8}(?:年度报告|年报|工作报告|情况的?报告|年度.{0,4}报告)$|政务公开.{0,6}(?:年度报告|年报)$|信息公开.{0,4}报告$/;
const weakName = /年度报告$/;
const otherReport = /法治|财政(?!局|厅|部|所)|预算|决算|审计(?!局|厅|署)|绩效|履职|上市|股份/;
/** Lines that speak of a report but are none: paths of a web page, notices, prose. */
const otherLine = /[>»›。；;!！?？|：:，]|当前|通知|通报|解读|方案|指南|目录|现将|现公布|按照|根据/;

const yearPattern =
  /((?:19|20)\d{2}|二[〇○零一二三四五六七八九]{3})\s*年\s*(?:度)?|(?<!\d)((?:19|20)\d{2})(?=\s*(?:政府信息|信息公开|政务公开))/;
const nameStart = /政府信息公开|信息公开|政务公开|工作年度|年度报告/;

/** Lines directly above or below a title that belong to the page, not to the report. */
const pageLine = /[：:。，,；;>»›|《》！？!?]|^(?:发布|来源|作者|索引|主办|承办|信息|公开|责任|编辑|日期|时间)/;

/** A part of a title on one line, without marks and blanks around it. */
interface Piece extends Span {
  readonly line: Line;
  readonly text: string;
}

/**
 * The report's title: a line before the first section that ends like 政府信息公开工作年度报告, or up to three lines that together do.
 * Of several the most complete counts, of equal ones the last. `before`: where the first section begins, else the end of the text.
 */
export function readTitle(lines: readonly Line[], before: number): Title | null {
  const hasSections = before < (lines.at(-1)?.end ?? 0);
  const above = linesAbove(lines, before, hasSections);
  const titles = collect(above, (piece, index) => titleAt(above, piece, index, hasSections) ?? []);
  if (!hasSections && new Set(titles.map((t) => t.text)).size > 2) return null;
  return titles.reduce<Title | null>((best, next) => (best && completeness(best) > completeness(next) ? best : next), null);
}

function linesAbove(lines: readonly Line[], before: number, hasSections: boolean): Piece[] {
  const pieces: Piece[] = [];
  for (const line of lines) {
    if (line.start >= before || (!hasSections && pieces.length >= searchedLines)) break;
    const piece = pieceOf(line);
    if (piece.text !== '') pieces.push(piece);
  }
  return pieces;
}

const leadingMarks = /^[#*\s]*(?:(?:信息|文件)?(?:标\s*题|题\s*名|名\s*称)(?:\s*[：:]|\s)\s*)?/;
const trailingMarks = /(?<![*#|\s])[*#|\s]*$/;

function pieceOf(line: Line): Piece {
  const lead = leadingMarks.exec(line.text)?.[0].length ?? 0;
  const rest = line.text.slice(lead);
  const text = rest.slice(0, rest.length > longestTitle * 3 ? rest.length : rest.search(trailingMarks));
  return { line, text, start: line.start + lead, end: line.start + lead + text.length };
}

function titleAt(pieces: readonly Piece[], last: Piece, index: number, hasSections: boolean): Title | null {
  if (last.text.length > longestTitle || !titleWords.test(last.text.replace(remark, ''))) return null;
  let parts = [last];
  let title = readParts(parts);
  for (let i = index - 1; i >= 0 && parts.length < mostPieces && isIncomplete(title); i--) {
    const piece = pieces[i];
    if (!piece || !belongsAbove(piece, parts[0] ?? last, title)) break;
    parts = [piece, ...parts];
    title = readParts(parts);
  }
  if (!isTitle(title, hasSections)) return null;
  return title.organ ? title : { ...title, organ: organBelow(pieces[index + 1], last) };
}

const isIncomplete = (title: Title): boolean => !title.organ || !title.year || !/公开/.test(title.text);

/** A line above a title goes with it where it brings what the title lacks. */
function belongsAbove(piece: Piece, first: Piece, title: Title): boolean {
  const { text, line } = piece;
  if (line.number < first.line.number - 2 || text.length > 40 || pageLine.test(text) || titleWords.test(text)) return false;
  const year = yearPattern.exec(plainDigits(text));
  if (!/信息公开|政务公开/.test(title.text) && (year || /信息公开/.test(text))) return true;
  if (!title.year && year && year.index + year[0].length === text.length) return true;
  return !title.organ && !year && organKind(text) !== 'unknown';
}

function organBelow(piece: Piece | undefined, last: Piece): Title['organ'] {
  if (!piece || piece.line.number > last.line.number + 2 || piece.text.length > 30 || /\d/.test(piece.text)) return null;
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

function readParts(parts: readonly Piece[]): Title {
  const text = parts.map((p) => p.text).join('');
  const year = readYear(text);
  const organ = readOrganPart(text);
  return {
    text,
    span: spanOf(parts, 0, text.length),
    year: year && { value: year.value, span: spanOf(parts, year.start, year.end) },
    organ: organ && { text: text.slice(organ.start, organ.end), span: spanOf(parts, organ.start, organ.end) },
  };
}

/** The place in the draft of a stretch of the joined parts. */
function spanOf(parts: readonly Piece[], start: number, end: number): Span {
  let offset = 0;
  const place = { start: parts[0]?.start ?? 0, end: parts[0]?.start ?? 0 };
  for (const part of parts) {
    const length = part.text.length;
    if (start >= offset && start < offset + length) place.start = part.start + start - offset;
    if (end > offset && end <= offset + length) place.end = part.start + end - offset;
    offset += length;
  }
  return place;
}

function readYear(text: string): { value: number; start: number; end: number } | null {
  const match = yearPattern.exec(plainDigits(text));
  const written = match?.[1] ?? match?.[2];
  if (!match || !written) return null;
  const value = /^\d/.test(written) ? Number(written) : chineseNumber(written);
  return value === null ? null : { value, start: match.index, end: match.index + match[0].length };
}

/** What stands before the year or before the words of the report; after a leading year where the title begins with it. */
function readOrganPart(text: string): Span | null {
  const year = yearPattern.exec(plainDigits(text));
  const from = year && text.slice(0, year.index).trim() === '' ? year.index + year[0].length : 0;
  const rest = text.slice(from);
  const stops = [plainDigits(rest).search(yearPattern), rest.search(nameStart)].filter((at) => at >= 0);
  const part = rest.slice(0, stops.length > 0 ? Math.min(...stops) : rest.length);
  const whole = part.endsWith('人民') && rest.startsWith('政府', part.length) ? `${part}政府` : part;
  const name = whole
    .trim()
    .replace(/^关于/, '')
    .replace(/(?:关于|的|[（(])$/, '');
  const start = from + whole.indexOf(name);
  return name.trim().length < 2 ? null : { start, end: start + name.length };
}
