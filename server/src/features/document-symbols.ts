import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { Heading, Span, Table } from '../report/types.ts';
import type { Reading } from './reading.ts';

const tableNames = { disclosure: '主动公开情况表', applications: '申请情况表', proceedings: '复议诉讼情况表' } as const;
/** Below every heading. */
const tableLevel = 5;

/** A line of the outline before it is known what stands below it. */
interface Entry extends Span {
  readonly level: number;
  readonly symbol: Omit<DocumentSymbol, 'range' | 'children'>;
}

/** The outline of a draft by the official numbering, 一、 （一） 1. （1）, with its tables. */
export function documentSymbols(reading: Reading): DocumentSymbol[] {
  const { report } = reading;
  const tables = Object.values(report.tables).flatMap((table) => (table ? [tableEntry(reading, table)] : []));
  const entries = [...report.headings.map((heading) => headingEntry(reading, heading)), ...tables].sort((a, b) => a.start - b.start);
  return nested(reading, entries, { start: 0, end: entries.length });
}

function headingEntry({ report, index }: Reading, { level, span, numberSpan, title }: Heading): Entry {
  const number = report.text.slice(numberSpan.start, numberSpan.end).trim();
  const kind = level === 1 ? SymbolKind.Module : SymbolKind.Namespace;
  const symbol = { name: `${number}${title}`.trim() || number || '标题', kind, selectionRange: index.rangeOf(span) };
  return { level, start: span.start, end: report.text.length, symbol };
}

function tableEntry({ index }: Reading, { span, standard, form }: Table): Entry {
  const place = { start: span.start, end: span.start };
  const symbol = {
    name: `${standard.name}　${tableNames[standard.id]}`,
    detail: `${form} 版`,
    kind: SymbolKind.Array,
    selectionRange: index.rangeOf(place),
  };
  return { level: tableLevel, ...span, symbol };
}

/** The entries of a part of the list, each with those below it as its children. */
function nested(reading: Reading, entries: readonly Entry[], part: Span): DocumentSymbol[] {
  const symbols: DocumentSymbol[] = [];
  for (let at = part.start; at < part.end; ) {
    const entry = entries[at];
    if (!entry) break;
    let next = at + 1;
    while (next < part.end && (entries[next]?.level ?? 0) > entry.level) next++;
    const end = Math.min(entry.end, entries[next]?.start ?? entry.end);
    const range = reading.index.rangeOf({ start: entry.start, end });
    symbols.push({ ...entry.symbol, range, children: nested(reading, entries, { start: at + 1, end: next }) });
    at = next;
  }
  return symbols;
}
