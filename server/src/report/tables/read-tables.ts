import { formForYear } from '../../standard/forms.ts';
import type { FormId, TableId } from '../../standard/types.ts';
import type { Facts, FormReading, Report, Table } from '../types.ts';
import { RegionReader } from './kept-regions.ts';
import { findRegions, type TableSources } from './regions.ts';

export interface Tables {
  readonly form: FormReading | null;
  readonly tables: Report['tables'];
}

/**
 * Finds and reads the three statutory tables. The form is what the labels say (those of table 2 before those of table 3),
 * else what the year says.
 */
export function readTables(sources: TableSources, facts: Facts, year: number | null): Tables {
  const regions = findRegions(sources);
  const reader = new RegionReader(sources);
  const told = new Map(regions.map((region) => [region.id, reader.formOf(region)]));
  const form = formReading(facts, told.get('disclosure') ?? told.get('applications') ?? undefined, year);
  const tables: Record<TableId, Table | null> = { disclosure: null, applications: null, proceedings: null };
  for (const region of regions) tables[region.id] = reader.read(region, told.get(region.id) ?? form?.id ?? '2021');
  return { form, tables };
}

function formReading(facts: Facts, told: FormId | undefined, year: number | null): FormReading | null {
  if (facts.form) return { id: facts.form, source: 'settings' };
  if (told) return { id: told, source: 'labels' };
  const byYear = year === null ? null : formForYear(year);
  return byYear ? { id: byYear, source: 'year' } : null;
}
