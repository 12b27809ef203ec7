import { readPublications } from '../../mentions/publication.ts';
import { claimsOf, quantitiesOf, sentencesOf } from '../../prose/draft-prose.ts';
import { insidePairs } from '../../report/inside-pairs.ts';
import type { Report } from '../../report/types.ts';
import { placeholder } from '../../standard/phrases.ts';
import type { Paragraph } from '../../text/document.ts';
import { allMatches } from '../../text/matches.ts';
import { plainDigits } from '../../text/normalise.ts';
import type { Edit, Span } from '../../text/span.ts';

/**
 * The edits that put a placeholder in the place of whatever the prose says of last year: counts, shares, amounts and days, each
 * with its measure word kept (`收到申请【待填：上年12】件`), and what did not happen or was finished (未收到申请).
 * Left as they are: titles and quoted words, the parts of the report, terms set by law, other years.
 */
export function figureEdits(report: Report): Edit[] {
  const isQuoted = insidePairs(report, ['quotation', 'title']);
  const signed = signatures(report);
  const spans = [...signed, ...numbers(report), ...statements(report), ...days(report)].filter(({ start }) => !isQuoted(start));
  return merged(spans).map((span) => ({
    span,
    newText: placeholder(signed.includes(span) ? '成文日期' : `上年${withoutBrackets(report.text.slice(span.start, span.end))}`),
  }));
}

/** Placeholders end at the first bracket of their own kind. */
const withoutBrackets = (words: string): string => words.replace(/[【】\r\n]/g, '').slice(0, 60);

/** Ranges that meet become one; in order. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (!last || span.start >= last.end) result.push(span);
    else if (span.end > last.end) result[result.length - 1] = { start: last.start, end: span.end };
  }
  return result;
}

const fixed = /^\s*(?:部分|方面|章|工作日|自然日|环节|板块|小时|月内|月以内)/;
const usual = /每[年季月周半两][度个]?[^，。；]{0,8}$/;
/** 网站98、微信28: numbers that go without a measure word. */
const bareNumber = /(?<=[一-龥：:])(?<![第图表附件号话线编真箱专])[\d０-９]{1,4}(?=[、，,；;。）)]|$)/g;

/** Before measure words that are none of the parser's: ten thousands of anything, and what is counted seldom. */
const otherwiseCounted =
  /(?<![\d０-９.．A-Za-z第])[\d０-９]+(?:[.．][\d０-９]+)?(?=\s?(?:万[余多]?(?:张|册|份|件|户|篇|块|只)|块|台(?!账)|册|座|架|面|辆|栋|亩|公里|平方米|分(?![别管为钟开之类])))/g;

/** Shares and multiples in words, ranks, and years in a row: 减少三成, 百分之百, 第3名, 连续3年. */
const otherFigures = new RegExp(
  [
    '百分之[零〇一二两三四五六七八九十百点]+',
    '(?<=[近约超达过加少长降升])[一二两三四五六七八九十]+成(?![一-龥]?[员立])',
    '(?<=[的近约超达过长加了是])[一二两三四五六七八九十]+倍',
    '(?<=第)(?:\\d+(?=[位名])|[一二三四五六七八九十]+(?=名))',
    '(?<=连续)[\\d一二两三四五六七八九十]+(?=年)',
  ].join('|'),
  'g',
);

function numbers(report: Report): Span[] {
  const { text } = report;
  const sentences = sentencesOf(report);
  const claimed = new Set(claimsOf(report).map(({ quantity }) => quantity));
  const counted = quantitiesOf(report).filter((quantity) => {
    const { numberSpan, span, sentence } = quantity;
    if (!/^[\d０-９]/.test(text.slice(numberSpan.start, numberSpan.end)) && !claimed.has(quantity)) return false;
    return !fixed.test(text.slice(span.end, span.end + 6)) && !usual.test(text.slice(sentence.span.start, span.start).slice(-16));
  });
  const spans = counted.map(({ numberSpan }) => numberSpan);
  const speaking = new Set(counted.map(({ sentence }) => sentence));
  const bareNumbers = sentences
    .filter((sentence) => speaking.has(sentence))
    .flatMap((sentence) => allMatches(sentence.text, bareNumber).map((match) => spanIn(sentence.span.start, match.index, match[0])));
  const others = sentences.flatMap((sentence) =>
    [otherwiseCounted, otherFigures].flatMap((pattern) =>
      allMatches(sentence.text, pattern).map((match) => spanIn(sentence.span.start, match.index, match[0])),
    ),
  );
  return [...spans, ...bareNumbers, ...others];
}

const spanIn = (from: number, at: number, words: string): Span => ({ start: from + at, end: from + at + words.length });

/** Whatever else did not happen: 未发生责任追究情形. */
const nothing =
  /(?:未|没有)(?:收到|接到|发生|出现|产生|收取|受理|被(?:申请|提起))[^，。；,;]{0,30}|无[^，。；,;]{0,8}(?:行政复议|行政诉讼)[^，。；,;]{0,12}/g;

/** What is said without a number: it did not happen, all was finished, every decision stood. */
function statements(report: Report): Span[] {
  const claimed = claimsOf(report)
    .filter(({ kind, scope }) => kind !== 'count' && scope !== 'other-year')
    .map(({ span }) => span);
  const others = sentencesOf(report).flatMap(({ text, span }) =>
    allMatches(text, nothing).map((match) => spanIn(span.start, match.index, match[0])),
  );
  return [...claimed, ...others];
}

/** A month or a day, with its year where that is written, and where the stretch of time that begins with it ends. */
const date =
  /(\d{4}\s*年\s*)?(?<!\d)(\d{1,2})\s*月(?:份|\s*(\d{1,2})\s*[日号])?(?:\s*[至到—–～~-]+\s*(\d{1,2})\s*月(?:份|\s*\d{1,2}\s*[日号])?)?/g;
/** The ends of the year, and the terms by which reports are published. */
const standingDays = new Set(['1-1', '12-31', '1-31', '3-31']);
const lawful = /^(?:起|正式)*(?:施行|实施|生效|颁布|修订|修正)/;
const endOfMonth = /^\s*[底末]/;
const until = /[至到—–～~-]\s*$/;

/** Months and days of the report year, and of the one after it in which the report was written: what happened then, happened last year. */
function days(report: Report): Span[] {
  const { year, paragraphs, period } = report;
  const inPeriod = (start: number) => period !== null && period.span.start <= start && start < period.span.end;
  return paragraphs
    .filter(({ text }) => text.includes('月'))
    .flatMap(({ text, span }) =>
      allMatches(plainDigits(text), date).flatMap((match) => {
        const [whole, written = '', month, day = '', last = month] = match;
        const place = spanIn(span.start, match.index + written.length, whole.slice(written.length));
        const after = text.slice(match.index + whole.length);
        const ahead = Number(written.slice(0, 4)) - (year?.value ?? 0);
        const isOther = written !== '' && ahead !== 0 && ahead !== 1;
        const isWholeYear = Number(last) === 12 && (Number(month) === 1 || until.test(text.slice(0, match.index)));
        const isStanding = last === month && standingDays.has(`${Number(month)}-${Number(day)}`);
        const isFixed = isStanding || isWholeYear || endOfMonth.test(after) || lawful.test(after);
        return isOther || isFixed || inPeriod(place.start) ? [] : [place];
      }),
    );
}

const signatureLines = 4;
const signature = /^(?:[12]\d{3}|[〇○零一二三四五六七八九]{4})\s?年.{1,4}月(?:.{1,4}日)?$/;

/** The day on which last year's report was signed or published. */
function signatures(report: Report): Span[] {
  const published = readPublications(report).map(({ span }) => withUnit(report, span));
  const last = report.paragraphs
    .slice(-signatureLines)
    .filter(({ text, heading }: Paragraph) => heading === null && signature.test(plainDigits(text)));
  return [...published, ...last.map(({ span }) => span).filter((span) => published.every(({ start }) => start !== span.start))];
}

/** The day with the 日 behind it. */
function withUnit({ text }: Report, { start, end }: Span): Span {
  return { start, end: text.charAt(end) === '日' ? end + 1 : end };
}
