import { parse } from '../report/parse.ts';
import { edited, statedFacts } from '../report/reread.ts';
import type { Report } from '../report/types.ts';
import type { Fix } from '../rules/rule.ts';
import { tableIds } from '../standard/forms.ts';
import type { Cell, Table } from '../tables/model.ts';
import { withoutDoubledBlanks } from '../text/blank-lines.ts';
import { applyEdits } from '../text/edits.ts';
import { once } from '../text/once.ts';
import type { Edit, Span } from '../text/span.ts';

/**
 * Of safe fixes that do not touch one another, those after which, all of them together, the report still reads as it did: the same
 * year, organ, form, sections and tables, cell by cell but for those that are mended. The draft is read once where nothing is amiss.
 */
export function harmless(report: Report, fixes: readonly Fix[]): readonly Fix[] {
  return together(
    report,
    fixes.filter((fix) => !isOfLayout(report, fix) || isHarmlessFix(report, fix)),
  );
}

/** A blank that is written as an entity parts a label from its numbers. */
const layoutMark = /[\r\n\t|｜<>]|&[#\w]{1,10};/;

/** Whether a fix puts in or takes out what a draft is laid out by: two such may hide the harm that each does. */
function isOfLayout({ text }: Report, { edits }: Fix): boolean {
  return edits.some(({ span, newText }) => layoutMark.test(newText) || layoutMark.test(text.slice(span.start, span.end)));
}

function together(report: Report, fixes: readonly Fix[]): readonly Fix[] {
  if (fixes.length === 0 || isHarmless(report, fixes)) return fixes;
  if (fixes.length === 1) return [];
  const middle = fixes.length >> 1;
  const first = together(report, fixes.slice(0, middle));
  const all = [...first, ...together(report, fixes.slice(middle))];
  return isHarmless(report, all) ? all : first;
}

const harmlessnessIn = once((report: Report) => once((fix: Fix) => isHarmless(report, [fix])));

/** Whether the report still reads as it did after a fix alone; asked once for each fix of a report. */
export function isHarmlessFix(report: Report, fix: Fix): boolean {
  return harmlessnessIn(report)(fix);
}

/** The edits of several fixes of a text as one list in order. */
export function mergedEdits(text: string, fixes: readonly Fix[]): Edit[] {
  const edits = fixes.flatMap((fix) => fix.edits).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return withoutDoubledBlanks(text, edits);
}

/** A draft with more fixes to be doubted than this is no honest one: what is not looked at is refused. */
const mostReadings = 60;
const rereadings = once((_: Report) => ({ count: 0 }));

function isHarmless(report: Report, fixes: readonly Fix[]): boolean {
  const rereading = rereadings(report);
  if (rereading.count >= mostReadings) return false;
  rereading.count++;
  const edits = mergedEdits(report.text, fixes);
  const after = parse(edited(report, edits), statedFacts(report));
  return isSameReading(report, after, edits) && tableIds.every((id) => isSameTable(report.tables[id], after.tables[id], edits));
}

function isSameReading(before: Report, after: Report, edits: readonly Edit[]): boolean {
  return (
    isSameYear(before, after, edits) &&
    isSameOrgan(before, after, edits) &&
    (before.form === null || before.form.id === after.form?.id) &&
    (before.title === null || after.title !== null) &&
    sectionsOf(before) === sectionsOf(after)
  );
}

/** A line that is only now read as the title brings what no other line says. */
const bringsTitle = (before: Report, after: Report): boolean => before.title === null && after.title !== null;

function isSameYear(before: Report, after: Report, edits: readonly Edit[]): boolean {
  if (before.year?.value === after.year?.value || (before.year === null && bringsTitle(before, after))) return true;
  return isMendedYear(before, after, edits);
}

/** The very words that state the year are mended, and it is now the year that all statements of it agree on. */
function isMendedYear(before: Report, after: Report, edits: readonly Edit[]): boolean {
  const stated = after.year?.span;
  if (!stated || !movedEdits(edits).some((written) => meets(written, stated))) return false;
  const untouched = before.years.filter(({ span }) => !span || !edits.some((edit) => meets(edit.span, span)));
  return [...untouched, ...after.years].every(({ value }) => value === after.year?.value);
}

/** The spans of the inserted words after the edits. */
function movedEdits(edits: readonly Edit[]): Span[] {
  let shift = 0;
  return edits.map(({ span, newText }) => {
    const start = span.start + shift;
    shift += newText.length - (span.end - span.start);
    return { start, end: start + newText.length };
  });
}

/** Edits in the organ's name are seen in it, and nothing else is. */
function isSameOrgan(before: Report, after: Report, edits: readonly Edit[]): boolean {
  const { text, organ } = before;
  if (organ && organ.kind !== after.organ?.kind) return false;
  if (organ?.name === after.organ?.name || (organ === null && bringsTitle(before, after))) return true;
  const span = organ?.span;
  const inside = span ? edits.filter((edit) => span.start <= edit.span.start && edit.span.end <= span.end) : [];
  if (!span || inside.length === 0) return false;
  const moved = inside.map((edit) => ({ ...edit, span: { start: edit.span.start - span.start, end: edit.span.end - span.start } }));
  return applyEdits(text.slice(span.start, span.end), moved).replace(/\s/g, '') === after.organ?.name;
}

const sectionsOf = ({ sections }: Report): string => sections.map(({ number }) => number).join();

function isSameTable(before: Table | null, after: Table | null, edits: readonly Edit[]): boolean {
  if (!before || !after) return before === after;
  if (before.form !== after.form || before.layout !== after.layout || before.cells.size !== after.cells.size) return false;
  if (gapsOf(before) !== gapsOf(after)) return false;
  return [...before.cells.values()].every((cell) => isSameCell(cell, after.cells.get(cell.key), edits));
}

const gapsOf = ({ missingRows, missingColumns }: Table): string =>
  [...missingRows.map(({ standard }) => standard.key), ...missingColumns.map(({ key }) => key)].join();

/** A cell that is mended still has its number, if it had one. */
function isSameCell(before: Cell, after: Cell | undefined, edits: readonly Edit[]): boolean {
  if (!after) return false;
  const isSame = before.value === after.value && before.unit === after.unit;
  if (isSame && before.raw === after.raw && before.note === after.note) return true;
  return (isSame || before.value === null || before.value === after.value) && edits.some(({ span }) => meets(span, before.span));
}

/** What is put in at either end of a cell is put into it. */
function meets(edit: Span, cell: Span): boolean {
  if (edit.start === edit.end || cell.start === cell.end) return edit.start <= cell.end && cell.start <= edit.end;
  return edit.start < cell.end && cell.start < edit.end;
}
