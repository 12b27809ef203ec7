import type { FormStandard, TableId } from '../../server/src/standard/types.ts';
import { writeTable } from '../../server/src/tables/write/write-table.ts';
import { field } from './body.ts';

const zero = () => field('0');

/** A table with bars, every number a field. */
export function barTable(form: FormStandard, id: TableId): string {
  return writeTable(form.tables[id], { layout: 'pipe', value: zero });
}

/**
 * A table whose cells are parted by tabs and stand in their true columns, as Word and spreadsheets take them.
 * Editors turn tabs at the beginning of a line into blanks; a full-width blank in the first cell keeps them.
 */
export function tabTable(form: FormStandard, id: TableId): string {
  const text = writeTable(form.tables[id], { layout: 'tab', grid: true, value: zero });
  return text.replace(/^\t/gm, '\u3000\t');
}
