import type { Table } from '../tables/model.ts';
import { applyEdits } from '../text/edits.ts';
import { once } from '../text/once.ts';
import type { Edit } from '../text/span.ts';
import { parse } from './parse.ts';
import type { Facts, Report } from './types.ts';

/** Reads a report anew after edits of its text, with all that was said about it. */
export function rereadAfter(report: Report, edits: readonly Edit[]): Report {
  return parse(edited(report, edits), statedFacts(report));
}

/** The document of a report after edits of the report's text, which must be in order and not overlap. */
export function edited({ source }: Report, edits: readonly Edit[]): string {
  return applyEdits(source.text, source.edits(edits));
}

/** What was said about a report and not read from it; it holds for another text of it as well. */
export function statedFacts({ organ, year, form }: Report): Facts {
  return {
    assumeReport: true,
    ...(organ?.source === 'settings' ? { organ: organ.name } : {}),
    ...(year?.source === 'settings' ? { year: year.value } : {}),
    ...(form?.source === 'settings' ? { form: form.id } : {}),
  };
}

/** A table with all that is read from it, without its place and layout. */
function readingOfTable(table: Table | null): unknown {
  return (
    table && {
      form: table.form,
      cells: [...table.cells.values()].map(({ key, value, raw, unit, note }) => [key, value, raw, unit, note]),
      rows: table.rows.map(({ standard, label, found }) => [standard.key, label?.match, found]),
      labels: table.labels.map(({ label, role, match }) => [label.text, role, match]),
      missingRows: table.missingRows.map(({ standard }) => standard.key),
      missingColumns: table.missingColumns.map(({ key, headOnly }) => [key, headOnly]),
      foreign: table.foreign.map(({ text, form }) => [text, form]),
    }
  );
}

const withoutBlanks = (text: string): string => text.replace(/\s+/g, '');

/** All that is read from a report outside its tables; blanks in headings do not count. */
function readingOfRest({ title, organ, year, form, sections, headings, paragraphs }: Report): unknown {
  return {
    title: title?.text,
    organ: organ && [organ.name, organ.kind, organ.source],
    year: year && [year.value, year.source],
    form,
    sections: sections.map(({ number, match, heading }) => [number, match, withoutBlanks(heading.title)]),
    headings: headings.map(({ style, level, number, title: words }) => [style, level, number, withoutBlanks(words)]),
    paragraphs: paragraphs.map(({ text, section }) => [withoutBlanks(text), section]),
  };
}

/** Whether two tables, or the lack of them, say the same: the same cells, word for word, and the same damage. */
export function isSameTable(a: Table | null, b: Table | null): boolean {
  return JSON.stringify(readingOfTable(a)) === JSON.stringify(readingOfTable(b));
}

const restOf = once((report: Report) => JSON.stringify(readingOfRest(report)));

/** Whether two reports say the same outside their tables, blanks apart. */
export function isSameRest(a: Report, b: Report): boolean {
  return restOf(a) === restOf(b);
}
