import { codeSpan, documentNumbers, noticeCitations } from '../../mentions/citations.ts';
import type { Report } from '../../report/types.ts';
import { knownLaws, type LawFacts, regulationArticles, regulationFacts } from '../../standard/law-facts.ts';
import { writtenNumber } from '../../standard/written-number.ts';
import type { Paragraph } from '../../text/document.ts';
import { chineseNumber } from '../../text/numerals.ts';
import type { Span } from '../../text/span.ts';
import { type HoverMarkup, paragraphs } from './markup.ts';
import { type HoverPart, type HoverReader, holds } from './part.ts';

/** A law, a notice or its number: what it is, when it was issued, and whether it is in force. */
export const hoverOnCitation: HoverReader = ({ report }, offset, { markup }) => {
  const paragraph = report.paragraphs.find(({ span }) => holds(span, offset));
  if (!paragraph) return null;
  return onArticle(paragraph, offset, markup) ?? onLaw(report, paragraph, offset, markup);
};

function onLaw(report: Report, paragraph: Paragraph, offset: number, markup: HoverMarkup): HoverPart | null {
  for (const find of finders) {
    const found = find(report, paragraph, offset);
    if (found) return { span: found.span, content: lawText(found.law, markup) };
  }
  return null;
}

function lawText({ title, number, facts, use, inForce }: LawFacts, markup: HoverMarkup): string {
  const lines = [...facts, ...(use ? [use] : [])].map(markup.text);
  const state = inForce ? '现行有效' : '已被取代';
  return paragraphs(markup.strong(`《${title}》`), markup.text(number ? `${number} · ${state}` : state), markup.list(lines));
}

interface Found {
  readonly span: Span;
  readonly law: LawFacts;
}
type Finder = (report: Report, paragraph: Paragraph, offset: number) => Found | null;

/** Tried in order: numbers stand inside of no title, and the notices' own titles are longer than those they hold. */
const finders: readonly Finder[] = [byNumber, byOrder, byNoticeTitle, byTitle];

function lawNumbered(number: string): LawFacts | undefined {
  return knownLaws.find((law) => law.number === number);
}

/** 国办公开办函〔2021〕30号; damaged ones are for the rules. */
function byNumber(report: Report, paragraph: Paragraph, offset: number): Found | null {
  for (const number of documentNumbers(report)) {
    const span = codeSpan(number);
    if (number.paragraph !== paragraph || !holds(span, offset)) continue;
    const { year, order } = number;
    const code = /国办(?:公开办)?函$/.exec(number.before)?.[0];
    const law = code && lawNumbered(writtenNumber({ code, year: Number(year), order: Number(order) }));
    return law ? { span, law } : null;
  }
  return null;
}

const orderPattern = /国务院令(?:\s?[（(])?第?\s?(711|492)\s?号/g;

/** 国务院令第711号 */
function byOrder(_report: Report, { text, span: whole }: Paragraph, offset: number): Found | null {
  for (const match of text.matchAll(orderPattern)) {
    const span = spanIn(whole, match);
    const law = lawNumbered(`国务院令第${match[1]}号`);
    if (law && holds(span, offset)) return { span, law };
  }
  return null;
}

/** The whole title of a notice, of which another title may be a part. */
function byNoticeTitle(report: Report, paragraph: Paragraph, offset: number): Found | null {
  const title = noticeCitations(report).find((c) => c.paragraph === paragraph && c.title && holds(c.title.span, offset))?.title;
  const law = title && lawNumbered(writtenNumber(title.notice.number));
  return law ? { span: title.span, law } : null;
}

/** What stands between title marks, without the white space in it. */
function byTitle({ text, pairs }: Report, _paragraph: Paragraph, offset: number): Found | null {
  const around = pairs.filter(({ kind, span }) => kind === 'title' && holds(span, offset));
  for (const { span } of around.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))) {
    const title = text.slice(span.start + 1, span.end - 1).replace(/\s/g, '');
    const law = knownLaws.find(({ named }) => named.test(title));
    if (law) return { span, law };
  }
  return null;
}

/** An article that is named after the 条例, in the same sentence: 《条例》第五十条. */
const articlePattern = /条例》(?:[（(][^（()）]{0,20}[）)])?[^《》。；;]{0,12}?(第([一二三四五六七八九十]{1,3})条)/g;

function onArticle({ text, span: whole }: Paragraph, offset: number, markup: HoverMarkup): HoverPart | null {
  for (const match of text.matchAll(articlePattern)) {
    const [all, words = '', numeral = ''] = match;
    const start = whole.start + match.index + all.length - words.length;
    const says = regulationArticles[chineseNumber(numeral) ?? 0];
    const span = { start, end: start + words.length };
    if (says && holds(span, offset)) {
      return { span, content: paragraphs(markup.strong(`《${regulationFacts.title}》${words}`), markup.text(`${says}（大意）`)) };
    }
  }
  return null;
}

function spanIn(whole: Span, match: RegExpMatchArray): Span {
  const start = whole.start + (match.index ?? 0);
  return { start, end: start + match[0].length };
}
