import type { CompletionItem, Position } from 'vscode-languageserver-types';
import type { DraftSnapshot } from '../draft-snapshot.ts';
import { aspectHeadings } from './aspect-headings.ts';
import { beginnings } from './beginning.ts';
import { htmlAt } from './html-place.ts';
import { laws } from './laws.ts';
import { noticeNumbers } from './notice-numbers.ts';
import { periodDates } from './period-dates.ts';
import { placeAt } from './place.ts';
import { sectionHeadings } from './section-headings.ts';
import { selfReferences } from './self-references.ts';
import { standingSentences } from './sentences.ts';
import { type SuggestionSource, toItem } from './suggestion.ts';
import { tableRows } from './table-rows.ts';
import { wholeTables } from './whole-tables.ts';

/** In the order in which their suggestions are listed. */
const sources: readonly SuggestionSource[] = [
  laws,
  noticeNumbers,
  periodDates,
  selfReferences,
  beginnings,
  tableRows,
  wholeTables,
  aspectHeadings,
  sectionHeadings,
  standingSentences,
];

/** Rows and tables of a draft are text with bars; in HTML they would be no table. */
const inHtml = sources.filter((source) => source !== tableRows && source !== wholeTables && source !== beginnings);

/** Characters after which an editor asks without being told to. */
export const triggerCharacters: readonly string[] = [...'《〔我本一二三四五六（第自截'];

/** What may be written at a position, the likeliest first. `snippets`: whether the editor has fields to fill in. */
export function completions(reading: DraftSnapshot, position: Position, snippets: boolean): CompletionItem[] {
  const place = placeAt(reading, position);
  const html = htmlAt(reading, position, place.offset);
  if (html?.isMarkup) return [];
  const items: CompletionItem[] = [];
  for (const suggestion of (html ? inHtml : sources).flatMap((source) => source(place))) {
    const range = html ? html.rangeOf(suggestion) : reading.index.rangeOf(suggestion.span);
    if (!range) continue;
    const typed = reading.report.text.slice(suggestion.span.start, place.offset);
    const item = toItem(suggestion, { range, order: items.length, typed, snippets, isHtml: html !== null });
    if (isFoundBy(typed, item.filterText ?? '')) items.push(item);
  }
  return items;
}

/** Whether the characters that are typed come one after another in the text: no editor shows what does not even do this. */
function isFoundBy(typed: string, text: string): boolean {
  const where = text.toLowerCase();
  let at = 0;
  for (const character of typed.trimStart().toLowerCase()) at = where.indexOf(character, at) + 1 || Number.POSITIVE_INFINITY;
  return at !== Number.POSITIVE_INFINITY;
}
