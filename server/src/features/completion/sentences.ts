import { CompletionItemKind } from 'vscode-languageserver-types';
import { formOf } from '../../report/form-of.ts';
import type { Report } from '../../report/types.ts';
import { cellKeysOf } from '../../standard/cell-key.ts';
import { fillPhrase } from '../../standard/phrases.ts';
import { type Figure, isInFigure, isSentenceOf, type SentenceStandard, sentences } from '../../standard/sentences.ts';
import type { TableId } from '../../standard/types.ts';
import type { Paragraph } from '../../text/document.ts';
import { asPlainText, field } from './fields.ts';
import type { CompletionPlace } from './place.ts';
import { blankText, phraseSubject, selfText } from './subject.ts';
import type { Suggestion } from './suggestion.ts';

/** A sentence that is being typed is not longer before it is clear which one it is. */
const longestTyped = 30;
const longestLabel = 30;
const longestKey = 20;
/** What a sentence may follow: the beginning of a line with its number, a heading in the line, or another sentence. */
const boundary = /^[\s\uFEFF]*(?:[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[.．、])?|[。！？；：]/g;

/** A heading that the cursor stands before. */
const headingAhead = /^\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/;

/** The standing sentences of the section, with the figures of this report's tables filled in; unknown ones are fields. */
export function standingSentences(place: CompletionPlace): Suggestion[] {
  const typed = typedOf(place);
  if (typed === null || place.table) return [];
  const { report, offset } = place;
  const here = place.section ?? (report.title && place.line.start > report.title.span.start ? 0 : null);
  const form = formOf(report);
  const said = proseOf(place, typed);
  const tables = tablesMeant(place);
  const span = { start: offset - typed.length, end: offset };
  return sentences.flatMap((sentence) => {
    if (here === null || !sentence.sections.includes(here) || !isSentenceOf(form, sentence) || sentence.unless?.test(said)) return [];
    if (tables && !Object.values(sentence.figures).some(({ table }) => tables.includes(table))) return [];
    const text = written(report, sentence);
    if (text === null || said.includes(asPlainText(text))) return [];
    return [suggestionOf(sentence, text, span, selfText(report))];
  });
}

/** The year and the organ, with which most of the sentences begin alike. */
const year = /^[^，]*年，/;

function suggestionOf(sentence: SentenceStandard, text: string, span: Suggestion['span'], self: string): Suggestion {
  const { title, note, initials } = sentence;
  const plain = asPlainText(text);
  const withoutYear = plain.replace(year, '');
  const label = withoutYear.startsWith(self) ? withoutYear.slice(self.length) : withoutYear;
  return {
    label: label.length > longestLabel ? `${label.slice(0, longestLabel)}…` : label,
    kind: CompletionItemKind.Text,
    detail: title,
    documentation: `${plain}\n\n${note}`,
    span,
    text,
    keys: [initials, title, withoutYear.slice(0, longestKey), label.slice(0, longestKey)],
  };
}

/** What has been typed of a sentence; null within one. */
function typedOf({ before, after, reachesStart }: CompletionPlace): string | null {
  let end = reachesStart ? 0 : -1;
  for (const match of before.matchAll(boundary)) end = match.index + match[0].length;
  const typed = before.slice(Math.max(end, 0));
  if (end < 0 || headingAhead.test(after) || typed.length > longestTyped || /^[（(]|[《“]/.test(typed)) return null;
  return typed === '' || after.trim() === '' ? typed : null;
}

/** The parts that a 总体情况 is usually written in, by their headings, and the tables whose figures belong there. */
const aspectTables: readonly { readonly title: RegExp; readonly tables: readonly TableId[] }[] = [
  { title: /申请/, tables: ['applications', 'proceedings'] },
  { title: /主动公开|信息发布/, tables: ['disclosure'] },
  { title: /管理|平台|渠道|监督|保障|培训|解读|回应/, tables: [] },
];

/** The tables whose figures belong to the part of 总体情况 that is written here; null where any may. */
function tablesMeant({ report, section, line }: CompletionPlace): readonly TableId[] | null {
  if (section !== 1) return null;
  const heading = report.headings.findLast(({ level, line: { start } }) => level <= 2 && start <= line.start);
  if (heading?.level !== 2) return null;
  // Below a heading that goes on with its text another part may begin.
  const isAlone = heading.line.text.trimEnd().length <= heading.titleSpan.end - heading.line.start + 1;
  if (heading.line.start !== line.start && !isAlone) return null;
  return aspectTables.find(({ title }) => title.test(heading.title))?.tables ?? null;
}

/** What the section says so far, without what is being typed. */
function proseOf({ report, section, offset }: CompletionPlace, typed: string): string {
  const from = offset - typed.length;
  const withoutTyped = ({ span, text }: Paragraph) =>
    span.start <= from && from < span.end ? text.slice(0, from - span.start) + text.slice(offset - span.start) : text;
  return report.paragraphs
    .filter((paragraph) => paragraph.section === section)
    .map(withoutTyped)
    .join('\n');
}

/** The sentence about this report; null where it does not hold, or has nothing to say. */
function written(report: Report, sentence: SentenceStandard): string | null {
  const values = Object.fromEntries(Object.entries(sentence.figures).map(([name, figure]) => [name, sumOf(report, figure)]));
  const { zero = [], some = [] } = sentence;
  if (zero.some((name) => values[name] !== 0 && values[name] !== null)) return null;
  if (some.length > 0 && some.every((name) => values[name] === 0)) return null;
  const parts = partsOf(report, sentence, values);
  if (parts === null) return null;
  const figures = Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [[`#${name}`, String(value)] as const]));
  const subject = { ...phraseSubject(report), ...Object.fromEntries(figures), parts };
  return fillPhrase(sentence.template, (blank) => blankText(blank, subject));
}

/** The list of the parts that are not 0; null where they do not add up to their total. Empty cells beside parts that do are 0. */
function partsOf(report: Report, { parts }: SentenceStandard, values: Readonly<Record<string, number | null>>): string | null {
  if (!parts) return '';
  const counted = parts.of.map(({ name, figure }) => ({ name, value: sumOf(report, figure) }));
  const total = values[parts.total] ?? null;
  if (total !== null && counted.reduce((sum, { value }) => sum + (value ?? 0), 0) !== total) return null;
  return counted
    .filter(({ value }) => value !== 0 && (total === null || value !== null))
    .map(({ name, value }) => `${name}${value ?? field('××')}${parts.unit}`)
    .join('，');
}

/** Null where the draft has not all of the figure's cells, or one of them cannot be read or is in another unit. */
function sumOf(report: Report, figure: Figure): number | null {
  const table = report.tables[figure.table];
  if (!table) return null;
  const keys = cellKeysOf(table.standard).filter((key) => isInFigure(key, figure));
  const values = keys.map((key) => {
    const cell = table.cells.get(key);
    return cell && cell.unit !== '元' ? cell.value : null;
  });
  return values.length === 0 || values.some((value) => value === null)
    ? null
    : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
