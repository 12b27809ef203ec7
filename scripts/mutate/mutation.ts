import type { Report } from '../../server/src/report/types.ts';
import type { CellKey, TableId } from '../../server/src/standard/types.ts';
import type { Cell, Layout, Table } from '../../server/src/tables/model.ts';
import type { Edit, Span } from '../../server/src/text/span.ts';
import type { Random } from './random.ts';

/** A correct draft that is to be broken. */
export interface Subject {
  readonly name: string;
  readonly text: string;
  readonly report: Report;
  readonly layout: Layout;
}

/** One thing broken. */
export interface Mutant {
  readonly edits: readonly Edit[];
  /** Where it may be reported, in the correct text: the broken place, or another part of the same statement. */
  readonly places: readonly Span[];
}

/** A way to break a draft. */
export interface Mutation {
  readonly name: string;
  /** One of these rules must report it. */
  readonly rules: readonly string[];
  /** These rules may speak too, anywhere: what is broken breaks what they check. */
  readonly consequences?: readonly string[];
  /** Null where the draft has nothing of the kind to break. */
  of(subject: Subject, random: Random): Mutant | null;
}

/** Other words in a place; that place is where it is reported. */
export function replaced(span: Span, newText: string, places: readonly Span[] = [span]): Mutant {
  return { edits: [{ span, newText }], places };
}

/** The ranges of a pattern's matches in the text; of its first group where it has one. */
export function matches({ text }: Subject, pattern: RegExp): Span[] {
  return [...text.matchAll(new RegExp(pattern, `${pattern.flags}gd`))].flatMap((match) => {
    const indices = match.indices?.[1] ?? match.indices?.[0];
    return indices ? [{ start: indices[0], end: indices[1] }] : [];
  });
}

export const textOf = ({ text }: Subject, { start, end }: Span): string => text.slice(start, end);

/** Replaces one match of a pattern in the prose. */
export function inProse(pattern: RegExp, newText: (found: string) => string): Mutation['of'] {
  return (subject, random) => {
    const span = random.of(matches(subject, pattern).filter((s) => !isInTable(subject, s)));
    return span && replaced(span, newText(textOf(subject, span)));
  };
}

export function tablesOf({ report }: Subject): Table[] {
  return Object.values(report.tables).filter((table) => table !== null);
}

export function isInTable(subject: Subject, { start }: Span): boolean {
  return tablesOf(subject).some(({ span }) => span.start <= start && start < span.end);
}

/** The filled cells of a table. */
export function cellsOf({ report }: Subject, id: TableId): Cell[] {
  return [...(report.tables[id]?.cells.values() ?? [])].filter((cell) => cell.value !== null && cell.span.end > cell.span.start);
}

/** All cells that stand in an equation with this one, itself included. */
export function equationPlaces({ report }: Subject, id: TableId, key: CellKey): Span[] {
  const table = report.tables[id];
  const keys = table?.standard.identities.flatMap(({ left, right }) => ([...left, ...right].includes(key) ? [...left, ...right] : []));
  return [...new Set(keys)].flatMap((k) => table?.cells.get(k)?.span ?? []);
}

/** The whole lines that a range stands on, with the last line break. */
export function linesAt({ text }: Subject, { start, end }: Span): Span {
  const close = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: close < 0 ? text.length : close + 1 };
}
