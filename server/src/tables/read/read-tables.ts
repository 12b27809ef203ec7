import { formForYear, newestForm } from '../../standard/forms.ts';
import { opensBlock } from '../../standard/row-words.ts';
import type { FormId, TableId } from '../../standard/types.ts';
import { collect } from '../../text/collect.ts';
import type { DetectedForm, Table, TablesById } from '../model.ts';
import { readTable, shownForms } from './read-table.ts';
import { findRegions, type TableSources } from './regions.ts';
import { formOfShown, showsNothing } from './shown-forms.ts';

export interface Tables {
  readonly form: DetectedForm | null;
  readonly tables: TablesById;
}

/**
 * Finds and reads the three statutory tables. The form is what the labels say (those of table 2 before those of table 3),
 * else what the year says.
 */
export function readTables(sources: TableSources, formOfSettings: FormId | undefined, year: number | null): Tables {
  const regions = findRegions(sources);
  const shown = new Map(regions.map((region) => [region.id, shownForms(region)]));
  const due = formOfSettings ?? (year === null ? null : formForYear(year));
  const formOf = (id: TableId) => formOfShown(shown.get(id) ?? showsNothing, [...shown.values()], due);
  const form = detectedForm(formOfSettings, formOf('disclosure') ?? formOf('applications') ?? undefined, year);
  const tables: Record<TableId, Table | null> = { disclosure: null, applications: null, proceedings: null };
  for (const region of regions) {
    const table = readTable(region, formOf(region.id) ?? form?.id ?? newestForm.id);
    if (!isOfAnotherForm(table)) tables[region.id] = table;
  }
  return { form, tables };
}

/** A list that has words of the form's head but none of its columns, and no number that belongs to one, is not the form's table. */
function isOfAnotherForm({ standard, cells, missingColumns, flattened }: Table): boolean {
  if (cells.size > 0 || flattened.length > 0 || missingColumns.length === 0) return false;
  return missingColumns.length === collect(standard.rows, (row) => (opensBlock(row) ? row.columns : [])).length;
}

function detectedForm(formOfSettings: FormId | undefined, formOfLabels: FormId | undefined, year: number | null): DetectedForm | null {
  if (formOfSettings) return { id: formOfSettings, source: 'settings' };
  if (formOfLabels) return { id: formOfLabels, source: 'labels' };
  const byYear = year === null ? null : formForYear(year);
  return byYear ? { id: byYear, source: 'year' } : null;
}
