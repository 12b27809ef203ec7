import { applicantColumns, applicationsHeader } from './applications.ts';
import { proceedingsHeader } from './proceedings.ts';
import type { Label, RowStandard, TableStandard } from './types.ts';

/** A word in the head of a table; `column` is the key of the column it names, null for words that name none. */
export interface HeaderWord {
  readonly label: Label;
  readonly column: string | null;
}

const word = (label: Label | undefined): HeaderWord[] => (label ? [{ label, column: null }] : []);

/** The head of table 3: the applicants of the first line, then the kinds of organisation below 法人或其他组织. */
function applicationsHead(): HeaderWord[] {
  const [note, applicants, organisations] = applicationsHeader;
  const columns = applicantColumns.map((c): HeaderWord => ({ label: c.label, column: c.key }));
  const [natural, ...rest] = columns;
  const total = rest.pop();
  return [...word(note), ...word(applicants), ...(natural ? [natural] : []), ...word(organisations), ...(total ? [total] : []), ...rest];
}

/** The head of table 4: both proceedings, the results of reconsideration beside the two ways to court, their results. */
function proceedingsHead(row: RowStandard): HeaderWord[] {
  const [review, suit, direct, after] = proceedingsHeader;
  const columns = row.columns.map((c): HeaderWord => ({ label: c.label, column: c.key }));
  return [...word(review), ...word(suit), ...columns.slice(0, 5), ...word(direct), ...word(after), ...columns.slice(5)];
}

/** The words printed above the numbers of this row, in reading order; none for a row that stands below another's head. */
export function headerOf(table: TableStandard, row: RowStandard): readonly HeaderWord[] {
  if (!row.hasHeader) return [];
  if (table.id === 'applications') return applicationsHead();
  if (table.id === 'proceedings') return proceedingsHead(row);
  return row.columns.map((c) => ({ label: c.label, column: c.key }));
}
