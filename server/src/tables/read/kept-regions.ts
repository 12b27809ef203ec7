import type { FormId } from '../../standard/types.ts';
import { type Passage, type PassageFinder, PassageReading } from '../../text/passages.ts';
import type { Table } from '../model.ts';
import { movedTable } from './moved-table.ts';
import { formOfRegion, readTable } from './read-table.ts';
import type { Region, TableSources } from './regions.ts';

/** What a region was found to be, at the place where it stood then. */
interface KeptRegion {
  /** The offsets at which its rows begin, counted from the first, and what they are made of: the same words may be parted otherwise. */
  readonly shape: string;
  readonly start: number;
  /** Its form as its own labels tell it. */
  readonly told: FormId | null;
  readonly tables: Map<FormId, Table>;
}

const kept = new PassageReading<KeptRegion>();

/** Reads tables; one that stands in the next version of the draft as it did is only moved to its place. */
export class RegionReader {
  readonly #text: string;
  readonly #view: string;
  readonly #finder: PassageFinder;

  constructor({ text, markup, finder }: TableSources) {
    this.#text = text;
    this.#view = markup.view;
    this.#finder = finder;
  }

  /** The form that a table's own labels tell; null where they tell nothing. */
  formOf(region: Region): FormId | null {
    return this.#kept(region).told;
  }

  read(region: Region, form: FormId): Table {
    const { start, tables } = this.#kept(region);
    const known = tables.get(form);
    if (known) return movedTable(known, startOf(region) - start);
    const table = readTable(region, form);
    tables.set(form, movedTable(table, start - startOf(region)));
    return table;
  }

  #kept(region: Region): KeptRegion {
    const passage = this.#passageOf(region);
    const shape = shapeOf(region);
    const known = kept.of(passage);
    if (known?.shape === shape) return known;
    const told = region.id === 'proceedings' ? null : formOfRegion(region);
    const made = { shape, start: startOf(region), told, tables: new Map() };
    kept.keep(passage, made);
    return made;
  }

  /** Its text, and, in a web page, also what is left of that without the markup. */
  #passageOf({ rows }: Region): Passage {
    const start = rows[0]?.span.start ?? 0;
    const end = rows.at(-1)?.span.end ?? start;
    const text = this.#text.slice(start, end);
    return this.#finder.of(this.#view === this.#text ? text : `${text}\0${this.#view.slice(start, end)}`);
  }
}

const startOf = ({ rows }: Region): number => rows[0]?.span.start ?? 0;

function shapeOf(region: Region): string {
  const start = startOf(region);
  const below = region.lineBelow === null ? '' : region.lineBelow - (region.rows[0]?.line ?? 0);
  return [region.id, below, ...region.rows.map(({ source, span }) => `${span.start - start}${source}`)].join(' ');
}
