import { formForYear } from '../../standard/forms.ts';
import type { FormId, TableId } from '../../standard/types.ts';
import type { Facts, FormReading, Line, Report, Span } from '../types.ts';
import { formOfRegion, readTable } from './read-table.ts';
import { findRegions } from './regions.ts';

export interface Tables {
  readonly form: FormReading | null;
  readonly tables: Report['tables'];
}

/**
 * Finds and reads the three statutory tables. The form is what the labels say (those of table 2 before those of table 3),
 * else what the year says.
 */
export function readTables(
  text: string,
  lines: readonly Line[],
  htmlTables: readonly Span[],
  isBoundary: (line: Line) => boolean,
  facts: Facts,
  year: number | null,
): Tables {
  const regions = findRegions(text, lines, htmlTables, isBoundary);
  const told = new Map<TableId, FormId>();
  for (const region of regions) {
    const form = region.id === 'proceedings' ? null : formOfRegion(region);
    if (form) told.set(region.id, form);
  }
  const form = formReading(facts, told.get('disclosure') ?? told.get('applications'), year);
  const tables: Record<TableId, ReturnType<typeof readTable> | null> = { disclosure: null, applications: null, proceedings: null };
  for (const region of regions) tables[region.id] = readTable(region, told.get(region.id) ?? form?.id ?? '2021');
  return { form, tables };
}

function formReading(facts: Facts, told: FormId | undefined, year: number | null): FormReading | null {
  if (facts.form) return { id: facts.form, source: 'settings' };
  if (told) return { id: told, source: 'labels' };
  const byYear = year === null ? null : formForYear(year);
  return byYear ? { id: byYear, source: 'year' } : null;
}
