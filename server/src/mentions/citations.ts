import type { Report } from '../report/types.ts';
import { type NoticeStandard, notices } from '../standard/laws.ts';
import { collect } from '../text/collect.ts';
import type { Paragraph } from '../text/document.ts';
import { allMatches } from '../text/matches.ts';
import { plainDigits } from '../text/normalise.ts';
import { once } from '../text/once.ts';
import type { Span } from '../text/span.ts';

/** A document number as written, whole or damaged: 国办公开办函〔2021〕30号, [2021]第30 号, 〔202130. */
export interface DocumentNumber {
  readonly paragraph: Paragraph;
  /** From the bracket before the year (the year itself where the bracket is lost) to the last of its characters. */
  readonly span: Span;
  /** The Chinese characters right before it, ten at most: they end in the organ's code and may begin with other words. */
  readonly before: string;
  /** Brackets around the year; empty where lost. */
  readonly open: string;
  readonly close: string;
  /** Two or four digits. */
  readonly year: string;
  /** Both brackets and what is between them. */
  readonly yearSpan: Span;
  /** Its digits, zeros in front included; empty where nothing follows the year. */
  readonly order: string;
  /** What follows the year's brackets: `30号`, `第30 号`. */
  readonly orderSpan: Span;
  /** Has 第 before its digits. */
  readonly isOrdinal: boolean;
  /** Ends in 号. */
  readonly hasMark: boolean;
}

/** A notice that reports rest on, cited by its title, its number or both. */
export interface NoticeCitation {
  readonly paragraph: Paragraph;
  /** The notice that the title names, and the title with its marks, or as much of it as was found. */
  readonly title: { readonly notice: NoticeStandard; readonly span: Span } | null;
  readonly number: DocumentNumber | null;
}

/** Every document number in the prose, in order; read once for each report. Numbers of courts' cases, issues and tenders are none. */
export const documentNumbers: (report: Report) => readonly DocumentNumber[] = once((report) =>
  collect(report.paragraphs, (p) => (numberSign.test(p.text) ? readNumbers(p) : [])),
);

/** Every citation of one of the known notices, in order of appearance; read once for each report. */
export const noticeCitations: (report: Report) => readonly NoticeCitation[] = once((report) => readCitations(report));

/** The notice that has this number; null where it is another document, by year and order. */
export function noticeNumbered({ year, order }: DocumentNumber): NoticeStandard | null {
  return notices.find(({ number }) => String(number.year) === year && String(number.order) === order) ?? null;
}

/** The organ's code where it is one of the State Council's office, damaged or not: 国办公开办函, 国办公开函; else empty. */
export function stateCode({ before }: DocumentNumber): string {
  return /国[办务院公开函发字]{1,8}$/.exec(before)?.[0] ?? '';
}

/** The number with the code of the State Council's office before it, if it has one. */
export function codeSpan(number: DocumentNumber): Span {
  const { paragraph, span } = number;
  const code = stateCode(number);
  const at = paragraph.text.slice(0, span.start - paragraph.span.start).trimEnd().length;
  return { start: code === '' ? span.start : paragraph.span.start + at - code.length, end: span.end };
}

const opening = '〔﹝［\\[（(【〈《<＜｛{';
const closing = '〕﹞］\\]）)】〉》>＞｝}';
const numberSign = /[〔﹝［[（(【〈《<＜｛{]\s?[\d０-９]{2}|[〕﹞]\s?第?\s?[\d０-９]|国办?(?:公开办)?[函发]\s?20\d\d/;
const numberPattern = new RegExp(
  [
    // 〔2021〕30号
    `([${opening}])\\s?(\\d{4}|\\d{2})\\s?年?\\s?([${closing}])\\s{0,2}(第?)\\s?(\\d{1,5})(?!\\d)(?:\\s{0,2}(号))?`,
    // 〔202130号, 〔2021 30号, 〔202130〕号, 〔2021
    `([${opening}])\\s?((?:19|20)\\d{2})\\s?(\\d{0,4})(?!\\d)([${closing}](?=号))?(?:\\s?(号))?`,
    // 2021〕30号
    '(?<=[一-龥])((?:19|20)\\d{2})([〕﹞])\\s?(第?)\\s?(\\d{1,5})\\s?号',
    // 国办公开办函202130号
    '(?<=国办公开办函|国办[函发]|国发)\\s?((?:19|20)\\d{2})\\s?(\\d{1,3})号',
  ].join('|'),
  'g',
);

function readNumbers(paragraph: Paragraph): DocumentNumber[] {
  const text = plainDigits(paragraph.text);
  return collect(allMatches(text, numberPattern), (match) => {
    const number = readNumber(paragraph, match, text);
    return isDocumentNumber(number, text.slice(0, match.index), text.slice(match.index + match[0].length)) ? [number] : [];
  });
}

function readNumber(paragraph: Paragraph, match: RegExpExecArray, text: string): DocumentNumber {
  const [all, open, year, close, ordinal, order, mark, glued, gluedYear, gluedOrder, , gluedMark] = match;
  const [halfYear, halfClose, halfOrdinal, halfOrder, bareYear, bareOrder] = match.slice(12);
  const blanks = all.length - all.trimStart().length;
  const start = paragraph.span.start + match.index + blanks;
  const end = paragraph.span.start + match.index + all.trimEnd().length;
  const closeAt = close ?? halfClose;
  const yearEnd = closeAt === undefined ? end : start - blanks + all.indexOf(closeAt, 1) + 1;
  return {
    paragraph,
    span: { start, end },
    before: /[一-龥]{0,10}$/.exec(text.slice(Math.max(0, match.index - 12), match.index).trimEnd())?.[0] ?? '',
    open: open ?? glued ?? '',
    close: closeAt ?? '',
    year: year ?? gluedYear ?? halfYear ?? bareYear ?? '',
    yearSpan: { start, end: yearEnd },
    order: order ?? gluedOrder ?? halfOrder ?? bareOrder ?? '',
    orderSpan: { start: yearEnd, end },
    isOrdinal: (ordinal ?? halfOrdinal ?? '') !== '',
    hasMark: (mark ?? gluedMark) !== undefined || halfYear !== undefined || bareYear !== undefined,
  };
}

const hexagonal = /[〔﹝〕﹞]/;
/** Before a bracket these announce numbers of another kind; courts and others who judge put theirs in round brackets. */
const otherNumber =
  /(?:编号|附件|附表|项目|合同|地块|标段|招标|采购|挂牌|拍卖|公报|刊号?|杂志|年鉴|案号|许可|第|[字案初终执裁仲证审诉检])$/;
/** After 号 these make it the number of a house or a line. */
const place = /^[楼房院线地门幢栋车厅店窗仓]/;

/** What comes next where 号 was forgotten; anything else may go on with the number. */
const endsCitation = /^\s*(?:$|[)）》〉，。；,;]|文件|、(?!\d))/;

/** Whether what the pattern found is a document number; the odder its shape, the more must speak for it. */
function isDocumentNumber(number: DocumentNumber, before: string, after: string): boolean {
  const { open, close, year, order, hasMark } = number;
  const isHexagonal = hexagonal.test(open + close);
  if (open === '') return true;
  // 《2021》30号: such marks have titles, tags or code in them, but for an organ's code before them.
  if (/[《<＜｛{]/.test(open)) return close !== '' && hasMark && year.length === 4 && /[发函办文令字]$/.test(number.before);
  if (close !== '') {
    if (isHexagonal) return hasMark || (year.length === 4 && endsCitation.test(after));
    return (
      /^(?:19|20)\d{2}$/.test(year) && number.before.length >= 2 && hasMark && !otherNumber.test(before.trimEnd()) && !place.test(after)
    );
  }
  if (order === '') return isHexagonal && !hasMark && endsCitation.test(after);
  if (isHexagonal) return hasMark || (order.length <= 3 && endsCitation.test(after));
  return hasMark && (/[[［【]/.test(open) ? /[发函办文令]$/ : /(?:办函|[办政国府]发)$/).test(number.before);
}

const titleSign = /年度报告有关|年度报告格式|处理费管理办法/;
const titleWords = /(?:年度报告有关事项的?通知|年度报告格式(?:[（(]试行[)）])?|信息处理费管理办法)/g;
const titleEnding = /^(?:[〉》>＞]\s?(?:的?通知)?[》〉>＞]?|的通知[》〉>＞]?)/;
/** What may be between a title and the bracket of its number: a bracket and the organ's code. */
const between = /^\s*(?:[（(【[]\s*(?:文号[:：]?)?[一-龥]{0,12}|国[一-龥]{1,7})?\s?$/;

function readCitations(report: Report): NoticeCitation[] {
  const numbers = documentNumbers(report);
  const titled = collect(report.paragraphs, (p) => (titleSign.test(p.text) ? readTitles(report, p, numbers) : []));
  const taken = new Set(titled.map((c) => c.number));
  const untitled = collect(numbers, (number) =>
    !taken.has(number) && (isStateNotice(number) || isBasis(number)) ? [{ ...number, number, title: null }] : [],
  );
  return [...titled, ...untitled.map(({ paragraph, number, title }) => ({ paragraph, number, title }))].sort(
    (a, b) => startOf(a) - startOf(b),
  );
}

const startOf = ({ title, number }: NoticeCitation): number => Math.min(title?.span.start ?? Infinity, number?.span.start ?? Infinity);

/** Other documents of the same year and order have other codes. */
function isStateNotice(number: DocumentNumber): boolean {
  const notice = noticeNumbered(number);
  const code = stateCode(number);
  return notice !== null && (code === notice.number.code || (code.includes('公开') && notice.number.code.includes('公开')));
}

const basisBefore = /(?:根据|按照|依照|依据|遵照|对照)[^。]{0,120}$/;
const reportAfter = /^[^。]{0,120}(?:年度报告|年报)/;
const titleBefore = /》\s?[（(]?$/;

/** 根据国办发〔2021〕30号文件要求，现公布……年度报告: the number of the form's notice in another series, as what the report rests on. */
function isBasis(number: DocumentNumber): boolean {
  const { paragraph, span } = number;
  if (stateCode(number) === '' || !noticeNumbered(number)?.id.startsWith('format-')) return false;
  const before = paragraph.text.slice(0, codeSpan(number).start - paragraph.span.start);
  return basisBefore.test(before) && !titleBefore.test(before) && reportAfter.test(paragraph.text.slice(span.end - paragraph.span.start));
}

function readTitles(report: Report, paragraph: Paragraph, numbers: readonly DocumentNumber[]): NoticeCitation[] {
  const { text, span } = paragraph;
  return collect(allMatches(text, titleWords), (match) => {
    const wordsEnd = match.index + match[0].length;
    const ending = titleEnding.exec(text.slice(wordsEnd, wordsEnd + 8))?.[0] ?? '';
    const notice = notices.find(({ titleEnd }) => titleEnd.test(match[0]));
    if (!notice || (ending === '' && !match[0].endsWith('通知'))) return [];
    const at = span.start + match.index;
    const pair = report.pairs.find((p) => p.kind === 'title' && p.span.start < at && p.span.end >= span.start + wordsEnd);
    const start = Math.max(pair?.span.start ?? at, span.start);
    const lead = text.slice(pair ? start - span.start : Math.max(0, match.index - titleReach), match.index);
    if (isOthers(lead) || localTitle.test(lead + match[0]) || localIssuer.test(text.slice(0, start - span.start))) return [];
    const end = Math.max(span.start + wordsEnd + ending.length, pair && pair.span.end <= span.end ? pair.span.end : 0);
    const title = { notice, span: { start, end } };
    return [{ paragraph, title, number: numberBeside(report, title.span, paragraph, numbers) }];
  });
}

/** How far back the words of a title without its marks are looked at. */
const titleReach = 40;
const ofState = /国务院|国办/;
const ofOthers = /[省市县区州盟旗府厅局委办室组]关于/;
const ofYear = /(?:19|20)\d{2}\s?年/;
/** 关于云汀市政府信息公开工作年度报告有关事项的通知 */
const localTitle = /关于[一-龥]{1,6}[省市县区州盟旗镇乡](?:人民)?政府信息公开/;
/** 区政府办《关于…》: who issued it stands before the marks. */
const localIssuer = /(?<!国务院)(?:[省市县区州盟旗](?:人民)?政府|[省市县区州盟旗]政务公开)(?:办公室|办公厅|办)?(?:印发的?|下发的?)?\s?$/;

/**
 * Whether a title begins with words that make it a local notice: another issuer (云梧省政府办公厅关于…), or the year it is for
 * (关于编制2023年度政府信息公开工作年度报告有关事项的通知). The State Council's notices name no year.
 */
const isOthers = (words: string): boolean => ofYear.test(words) || (!ofState.test(words) && ofOthers.test(words));

/** The most characters between a title and its number. */
const longestGap = 40;

/** The number that follows a title, or else the one before it that belongs to no other title. */
function numberBeside(report: Report, title: Span, paragraph: Paragraph, numbers: readonly DocumentNumber[]): DocumentNumber | null {
  const own = numbers.filter((n) => n.paragraph === paragraph);
  const after = own.find(
    (n) => n.span.start >= title.end && n.span.start <= title.end + longestGap && between.test(report.text.slice(title.end, n.span.start)),
  );
  if (after) return after;
  const before = own.findLast(
    (n) =>
      n.span.end <= title.start &&
      n.span.end >= title.start - longestGap &&
      /^\s*(?:文件?\s*)?$/.test(report.text.slice(n.span.end, title.start)),
  );
  if (!before) return null;
  const { start } = codeSpan(before);
  return /[》知][\s（(]*$/.test(report.text.slice(Math.max(paragraph.span.start, start - longestGap), start)) ? null : before;
}
