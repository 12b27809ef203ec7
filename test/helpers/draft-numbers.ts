import { cellKeysOf } from '../../server/src/standard/cell-key.ts';
import { formIds, tableIds, tableStandard } from '../../server/src/standard/forms.ts';
import type { FormId, TableId } from '../../server/src/standard/types.ts';

/** The numbers of the fixture drafts. All identities of the form hold, and the sums that prose speaks of differ from one another. */

/** Cells that are not 0, keyed `table.row.column` as in the public JSON. */
const disclosure: Readonly<Record<FormId, Readonly<Record<string, string>>>> = {
  '2019': {
    'disclosure.normativeDocs.made': '2',
    'disclosure.normativeDocs.disclosed': '2',
    'disclosure.normativeDocs.totalDisclosed': '9',
    'disclosure.licensing.previousItems': '6',
    'disclosure.licensing.change': '1',
    'disclosure.licensing.decisions': '8',
    'disclosure.otherServices.previousItems': '4',
    'disclosure.otherServices.decisions': '5',
    'disclosure.penalties.previousItems': '5',
    'disclosure.penalties.change': '-1',
    'disclosure.penalties.decisions': '3',
    'disclosure.procurement.items': '3',
    'disclosure.procurement.amount': '12.5',
  },
  '2021': {
    'disclosure.normativeDocs.made': '2',
    'disclosure.normativeDocs.repealed': '1',
    'disclosure.normativeDocs.inForce': '6',
    'disclosure.licensing.decisions': '8',
    'disclosure.penalties.decisions': '3',
  },
};

/** 8 new and 2 carried in = 9 processed (6 + 1 + 1 + 1) and 1 carried out; one review, upheld. */
const others: Readonly<Record<string, string>> = {
  'applications.received.natural': '6',
  'applications.received.business': '2',
  'applications.received.total': '8',
  'applications.carriedIn.natural': '2',
  'applications.carriedIn.total': '2',
  'applications.granted.natural': '4',
  'applications.granted.business': '2',
  'applications.granted.total': '6',
  'applications.partial.natural': '1',
  'applications.partial.total': '1',
  'applications.unavailable.notHeld.natural': '1',
  'applications.unavailable.notHeld.total': '1',
  'applications.unprocessed.petition.natural': '1',
  'applications.unprocessed.petition.total': '1',
  'applications.processed.natural': '7',
  'applications.processed.business': '2',
  'applications.processed.total': '9',
  'applications.carriedOut.natural': '1',
  'applications.carriedOut.total': '1',
  'proceedings.review.upheld': '1',
  'proceedings.review.total': '1',
};

/** Of a form without numbers of its own, those of the form before it. */
function numbersOfDisclosure(form: FormId): Readonly<Record<string, string>> {
  const known = formIds.slice(0, formIds.indexOf(form) + 1).findLast((id) => disclosure[id]);
  return disclosure[known ?? ''] ?? {};
}

interface CellNames {
  readonly tables: Readonly<Record<TableId, readonly { readonly key: string; readonly name: string }[]>>;
  readonly all: ReadonlySet<string>;
}

const cellNames = new Map<FormId, CellNames>();

/** The cells of a form by their keys in the table, and by their names with the table. */
function cellNamesOf(form: FormId): CellNames {
  const known = cellNames.get(form);
  if (known) return known;
  const namesIn = (id: TableId) => cellKeysOf(tableStandard(form, id)).map((key) => ({ key, name: `${id}.${key}` }));
  const tables = { disclosure: namesIn('disclosure'), applications: namesIn('applications'), proceedings: namesIn('proceedings') };
  const names = { tables, all: new Set(tableIds.flatMap((id) => tables[id].map(({ name }) => name))) };
  cellNames.set(form, names);
  return names;
}

/** Text of every cell by its key in the table. */
export type DraftCells = Readonly<Record<TableId, Readonly<Record<string, string>>>>;

/**
 * What stands in each cell of the three tables, `0` included: `cells.applications['received.natural']`.
 * `overrides` are keyed `table.row.column` and win; a key that the form does not have is a mistake and throws.
 */
export function draftCells(form: FormId, overrides: Readonly<Record<string, string>> = {}): DraftCells {
  const given: Readonly<Record<string, string>> = { ...numbersOfDisclosure(form), ...others, ...overrides };
  const { tables, all } = cellNamesOf(form);
  const cellsOf = (id: TableId) => Object.fromEntries(tables[id].map(({ key, name }) => [key, given[name] ?? '0']));
  const unknown = Object.keys(given).find((name) => !all.has(name));
  if (unknown) throw new Error(`form ${form} has no cell ${unknown}`);
  return { disclosure: cellsOf('disclosure'), applications: cellsOf('applications'), proceedings: cellsOf('proceedings') };
}
