import type { DocumentLink, DocumentSymbol, FoldingRange, SelectionRange, SemanticTokens, SymbolInformation } from 'vscode-languageserver';
import { documentLinks } from '../../features/document-links.ts';
import { documentSymbols, flatSymbols } from '../../features/document-symbols.ts';
import { foldingRanges } from '../../features/folding-ranges.ts';
import { selectionRanges } from '../../features/selection-ranges.ts';
import { semanticTokens, semanticTokensLegend } from '../../features/semantic-tokens.ts';
import type { RequestGroup } from './group.ts';

/**
 * How a draft is built: outline, folding, selection, links, and what its words are.
 * Of a document that is no report the answer is null, so that the editor does what it would do without us.
 */
export const structure: RequestGroup = {
  capabilities: () => ({
    documentSymbolProvider: { label: '年报' },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: {},
    semanticTokensProvider: { legend: semanticTokensLegend, full: true, range: true },
  }),
  register({ connection, client, respond }) {
    const symbols = client.nestsSymbols ? documentSymbols : flatSymbols;
    connection.onDocumentSymbol(({ textDocument: { uri } }, token) =>
      respond<DocumentSymbol[] | SymbolInformation[] | null>(uri, token, null, symbols),
    );
    connection.onFoldingRanges(({ textDocument: { uri } }, token) =>
      respond<FoldingRange[] | null>(uri, token, null, (reading) => foldingRanges(reading, client.mostFolds)),
    );
    connection.onSelectionRanges(({ textDocument: { uri }, positions }, token) =>
      respond<SelectionRange[] | null>(uri, token, null, (reading) => selectionRanges(reading, positions)),
    );
    connection.onDocumentLinks(({ textDocument: { uri } }, token) => respond<DocumentLink[] | null>(uri, token, null, documentLinks));
    const { semanticTokens: tokens } = connection.languages;
    const none: SemanticTokens = { data: [] };
    tokens.on(({ textDocument: { uri } }, token) => respond(uri, token, none, (reading) => semanticTokens(reading)));
    tokens.onRange(({ textDocument: { uri }, range }, token) => respond(uri, token, none, (reading) => semanticTokens(reading, range)));
  },
};
