import type { Range, SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver-types';
import { codeSpan, type DocumentNumber, documentNumbers } from '../mentions/citations.ts';
import { organPlaces } from '../mentions/organ.ts';
import { quantitiesOf } from '../prose/draft-prose.ts';
import { prosePattern } from '../report/search.ts';
import type { Report } from '../report/types.ts';
import { selfPronoun } from '../standard/organs.ts';
import { tablesOf } from '../tables/check/naming.ts';
import type { Table } from '../tables/model.ts';
import { allMatches } from '../text/matches.ts';
import { once } from '../text/once.ts';
import type { Span } from '../text/span.ts';
import type { DraftSnapshot } from './draft-snapshot.ts';
import { type OutlinePart, outlineOf } from './outline.ts';

/** Standard types where there are such; the others are contributed by package.json, with the scopes of the grammar. */
const tokenTypes = ['organ', 'date', 'documentNumber', 'string', 'count', 'number', 'heading'] as const;
/** `self`: the organ spoken of as “we”; `total`: a number that adds up others. */
const tokenModifiers = ['self', 'total'] as const;

/** What the numbers in `semanticTokens` stand for. */
export const semanticTokensLegend: SemanticTokensLegend = { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] };

/** What one place in the text is. */
export interface SemanticToken extends Span {
  readonly type: (typeof tokenTypes)[number];
  readonly modifier?: (typeof tokenModifiers)[number];
}

/** The tokens of a document, or those that touch a range of it, as the protocol packs them. */
export function semanticTokens({ report, index }: DraftSnapshot, range?: Range): SemanticTokens {
  const within = range ? index.spanOf(range) : { start: 0, end: report.text.length };
  let [line, character] = [0, 0];
  const data = tokensOf(report).flatMap(({ start, end, type, modifier }) => {
    if (end <= within.start || start >= within.end) return [];
    const { start: place, end: to } = index.rangeOf({ start, end });
    if (to.line > place.line) return [];
    const packed = [
      place.line - line,
      place.line === line ? place.character - character : place.character,
      to.character - place.character,
      tokenTypes.indexOf(type),
      modifier ? 1 << tokenModifiers.indexOf(modifier) : 0,
    ];
    ({ line, character } = place);
    return packed;
  });
  return { data };
}

/** What the report's words are, in order, apart from one another, none of them over a line's end; worked out once for each report. */
export const tokensOf: (report: Report) => readonly SemanticToken[] = once((report) => {
  const tokens = apart([...proseTokens(report), ...tablesOf(report).flatMap((table) => cellTokens(report, table))]);
  const headings = gapsIn(headingSpans(outlineOf(report)), tokens).flatMap((span) => onLines(report.text, span));
  return [...tokens, ...headings.map((span): SemanticToken => ({ ...span, type: 'heading' }))].sort((a, b) => a.start - b.start);
});

function proseTokens(report: Report): SemanticToken[] {
  const all = (type: SemanticToken['type'], things: readonly { readonly span: Span }[]) =>
    things.map(({ span }): SemanticToken => ({ ...span, type }));
  return [
    ...organTokens(report),
    ...all('date', [...report.dates, ...(report.period ? [report.period] : []), ...shortDate(report)]),
    ...documentNumbers(report).map((number): SemanticToken => ({ ...numberWithCode(number), type: 'documentNumber' })),
    ...all('documentNumber', order(report)),
    ...all(
      'string',
      report.pairs.filter(({ kind, span }) => kind === 'title' && !lineBreak.test(report.text.slice(span.start, span.end))),
    ),
    ...all('count', quantitiesOf(report)),
  ];
}

/** The organ by its names, and where it speaks of itself; names of others that begin with it are none. */
function organTokens(report: Report): SemanticToken[] {
  const sure = organPlaces(report).filter(({ isSure }) => isSure);
  const begin = report.organ?.name.slice(0, 2) ?? '';
  return [...sure, ...neutralSelf(report)].map(({ span }): SemanticToken => {
    const words = report.text.slice(span.start, span.end);
    const isSelf = /^[我本]/.test(words) && !(begin !== '' && words.startsWith(begin));
    return { ...span, type: 'organ', ...(isSelf ? { modifier: 'self' } : {}) };
  });
}

/** What any organ may call itself. */
const neutralSelf = prosePattern(new RegExp(`${selfPronoun}(?:机关|单位)`, 'g'));

/** The report holds dates that have a day; these have none, or no year. */
const shortDate = prosePattern(
  /(?<![\d０-９])(?:(?:(?:19|20)\d{2}\s?[—–～~至-]{1,2}\s?)?(?:19|20)\d{2}\s?年(?:度|\s?\d{1,2}\s?月)?|\d{1,2}\s?月\s?\d{1,2}\s?[日号])/g,
);
/** 国务院令第711号: a decree's number has no year. */
const order = prosePattern(/(?:国务院|主席|国)令第?\s?\d{1,4}\s?号|第\s?\d{1,4}\s?号令/g);

/** A document number with the code of its organ, where a mark shows which words are the code. */
function numberWithCode(number: DocumentNumber): Span {
  const known = codeSpan(number);
  if (known.start < number.span.start) return known;
  const { text, span } = number.paragraph;
  const end = text.slice(0, number.span.start - span.start).trimEnd().length;
  const start = end - number.before.length;
  return /[\p{Script=Han}\w]/u.test(text.charAt(start - 1)) ? known : { start: span.start + start, end: known.end };
}

const lineBreak = /[\r\n]/;
const cellNumber = /[+＋\-－−–—增减]?[\d０-９](?:[\d０-９,，.．]*[\d０-９])?/;

function cellTokens({ text }: Report, { cells, standard }: Table): SemanticToken[] {
  const totals = new Set(standard.identities.flatMap(({ relation, right }) => (relation === '=' && right.length === 1 ? right : [])));
  return [...cells.values()].flatMap(({ key, value, span }): SemanticToken[] => {
    const match = value === null ? null : cellNumber.exec(text.slice(span.start, span.end));
    if (!match) return [];
    const start = span.start + match.index;
    return [{ start, end: start + match[0].length, type: 'number', ...(totals.has(key) ? { modifier: 'total' } : {}) }];
  });
}

function headingSpans(parts: readonly OutlinePart[]): Span[] {
  return parts.flatMap(({ headSpan, children }) => [headSpan, ...headingSpans(children)]);
}

/** Of tokens that overlap the one that begins first, of those that begin together the longest. */
function apart(tokens: readonly SemanticToken[]): SemanticToken[] {
  let end = 0;
  return [...tokens]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((token) => {
      const isFree = token.start >= end && token.end > token.start;
      if (isFree) end = token.end;
      return isFree;
    });
}

/** What the tokens leave of the spans; both are in order. */
function gapsIn(spans: readonly Span[], tokens: readonly SemanticToken[]): Span[] {
  let next = 0;
  return spans.flatMap(({ start, end }) => {
    const gaps: Span[] = [];
    let from = start;
    for (; (tokens[next]?.start ?? end) < end; next++) {
      const token = tokens[next];
      if (!token || token.end <= from) continue;
      gaps.push({ start: from, end: Math.max(from, token.start) });
      from = token.end;
    }
    return [...gaps, { start: from, end: Math.max(from, end) }];
  });
}

/** The words of each line in a span: only headings may reach over more than one. */
function onLines(text: string, { start, end }: Span): Span[] {
  return allMatches(text.slice(start, end), lineWords).map(({ index, 0: words }) => ({
    start: start + index,
    end: start + index + words.length,
  }));
}

const lineWords = /\S(?:[^\r\n]*\S)?/g;
