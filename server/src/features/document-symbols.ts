import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { DraftSnapshot } from './draft-snapshot.ts';
import { type OutlinePart, outlineOf } from './outline.ts';

const kinds: Readonly<Record<OutlinePart['kind'], SymbolKind>> = {
  title: SymbolKind.File,
  section: SymbolKind.Module,
  heading: SymbolKind.Namespace,
  table: SymbolKind.Array,
};

/** The outline of a draft: its title, the headings by the official numbering, and each table in the part where it stands. */
export function documentSymbols({ report, index }: DraftSnapshot): DocumentSymbol[] {
  const symbolOf = (part: OutlinePart): DocumentSymbol => ({
    name: part.name,
    ...(part.table ? { detail: `${part.table.form} 版` } : {}),
    kind: kinds[part.kind],
    range: index.rangeOf(part),
    selectionRange: index.rangeOf(part.nameSpan),
    children: part.children.map(symbolOf),
  });
  return outlineOf(report).map(symbolOf);
}

/** The same as a list, for editors that take no outline in levels. */
export function flatSymbols(reading: DraftSnapshot): SymbolInformation[] {
  const list = (symbols: readonly DocumentSymbol[], containerName?: string): SymbolInformation[] =>
    symbols.flatMap(({ name, kind, range, children = [] }) => [
      { name, kind, location: { uri: reading.uri, range }, ...(containerName ? { containerName } : {}) },
      ...list(children, name),
    ]);
  return list(documentSymbols(reading));
}
