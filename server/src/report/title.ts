import { trimmed } from './normalise.ts';
import { chineseNumber } from './numerals.ts';
import type { Line, Title } from './types.ts';

/** The title stands among the first lines; web pages put a few of their own before it. */
const searchedLines = 20;
const longestTitle = 70;

const reportWords = /(?:信息公开|政务公开).{0,8}(?:年度报告|年度报|年报|工作报告|情况报告|情况的报告)\s*$|年度报告\s*$/;
/** Lines that speak of a report but are none: paths of a web page, notices, prose. */
const otherLine = /[>»›。；;!！?？|]|当前|通知|通报|解读|方案|指南|目录|现将|现公布|按照|根据|法治政府|财政|决算|预算/;
const yearPattern = /((?:19|20)\d{2}|[二][〇○零一二三四五六七八九]{3})\s*年\s*(?:度)?/;
const reportName = /(?:政府信息公开|信息公开|政务公开|年度报告|工作年度)/;

/** The report's title: a line among the first of the text, before any section, that ends like 政府信息公开工作年度报告. */
export function readTitle(lines: readonly Line[], before: number): Title | null {
  const searched = lines.filter((l) => l.start < before && l.text.trim() !== '').slice(0, searchedLines);
  const index = searched.findIndex(isTitle);
  const line = searched[index];
  if (!line) return null;
  const { start, end } = bounds(line);
  const text = line.text.slice(start - line.start, end - line.start);
  const year = readYear(text, start);
  const organ = readOrganPart(text, start) ?? organAbove(searched[index - 1], line);
  return { text, span: { start, end }, year, organ };
}

function isTitle(line: Line): boolean {
  const text = line.text.trim().replace(/^[#*\s]+|[*\s]+$/g, '');
  return text.length <= longestTitle && reportWords.test(text) && !otherLine.test(text);
}

function bounds(line: Line): { start: number; end: number } {
  const { start, end } = trimmed(line.text);
  const lead = /^[#*\s]*/.exec(line.text.slice(start, end))?.[0].length ?? 0;
  const tail = /[*\s]*$/.exec(line.text.slice(start + lead, end))?.[0].length ?? 0;
  return { start: line.start + start + lead, end: line.start + end - tail };
}

function readYear(text: string, offset: number): Title['year'] {
  const match = yearPattern.exec(text);
  if (!match?.[1]) return null;
  const value = /^\d/.test(match[1]) ? Number(match[1]) : chineseNumber(match[1]);
  if (value === null) return null;
  const start = offset + match.index;
  return { value, span: { start, end: start + match[0].length } };
}

/** What stands before the year or before the words of the report; after a leading year where the title begins with it. */
function readOrganPart(text: string, offset: number): Title['organ'] {
  const year = yearPattern.exec(text);
  const nameFrom = year && text.slice(0, year.index).trim() === '' ? year.index + year[0].length : 0;
  const rest = text.slice(nameFrom);
  const stops = [yearPattern, reportName].map((p) => rest.search(p)).filter((at) => at >= 0);
  const part = rest.slice(0, stops.length > 0 ? Math.min(...stops) : rest.length);
  const organ = part.trim().replace(/^关于/, '');
  if (organ.length < 2) return null;
  const start = offset + nameFrom + part.indexOf(organ);
  return { text: organ, span: { start, end: start + organ.length } };
}

/** A title in two lines has the organ in the first. */
function organAbove(line: Line | undefined, titleLine: Line): Title['organ'] {
  if (!line || line.number < titleLine.number - 2) return null;
  const { start, end } = bounds(line);
  const text = line.text.slice(start - line.start, end - line.start);
  return text.length <= 30 && !/[：:。，,>»\d]/.test(text) ? { text, span: { start, end } } : null;
}
