import type { Position, Range } from 'vscode-languageserver-types';
import type { ClientOptions } from './client.ts';

/** Where a request is about: a document, and a place or a range in it. */
export interface RequestPlace {
  readonly uri: string;
  readonly position: Position;
  readonly range: Range;
}

/** A request of the protocol about a document. */
export interface DocumentRequest {
  /** The key under which the server announces that it answers. */
  readonly capability: string;
  readonly method: string;
  readonly params: (place: RequestPlace) => object;
}

const document = ({ uri }: RequestPlace) => ({ textDocument: { uri } });
const at = (place: RequestPlace) => ({ ...document(place), position: place.position });
const within = (place: RequestPlace) => ({ ...document(place), range: place.range });
const options = { tabSize: 2, insertSpaces: true };

/** Every request about a document that a server of this protocol may announce and ours does. */
export const documentRequests: readonly DocumentRequest[] = [
  { capability: 'diagnosticProvider', method: 'textDocument/diagnostic', params: document },
  {
    capability: 'codeActionProvider',
    method: 'textDocument/codeAction',
    params: (place) => ({ ...document(place), range: { start: place.position, end: place.position }, context: { diagnostics: [] } }),
  },
  { capability: 'documentSymbolProvider', method: 'textDocument/documentSymbol', params: document },
  { capability: 'foldingRangeProvider', method: 'textDocument/foldingRange', params: document },
  {
    capability: 'selectionRangeProvider',
    method: 'textDocument/selectionRange',
    params: (place) => ({ ...document(place), positions: [place.position] }),
  },
  { capability: 'documentLinkProvider', method: 'textDocument/documentLink', params: document },
  { capability: 'semanticTokensProvider', method: 'textDocument/semanticTokens/full', params: document },
  { capability: 'semanticTokensProvider', method: 'textDocument/semanticTokens/range', params: within },
  { capability: 'inlayHintProvider', method: 'textDocument/inlayHint', params: within },
  { capability: 'documentHighlightProvider', method: 'textDocument/documentHighlight', params: at },
  { capability: 'definitionProvider', method: 'textDocument/definition', params: at },
  {
    capability: 'referencesProvider',
    method: 'textDocument/references',
    params: (place) => ({ ...at(place), context: { includeDeclaration: true } }),
  },
  { capability: 'codeLensProvider', method: 'textDocument/codeLens', params: document },
  { capability: 'hoverProvider', method: 'textDocument/hover', params: at },
  { capability: 'completionProvider', method: 'textDocument/completion', params: at },
  { capability: 'documentFormattingProvider', method: 'textDocument/formatting', params: (place) => ({ ...document(place), options }) },
  {
    capability: 'documentRangeFormattingProvider',
    method: 'textDocument/rangeFormatting',
    params: (place) => ({ ...within(place), options }),
  },
  {
    capability: 'documentOnTypeFormattingProvider',
    method: 'textDocument/onTypeFormatting',
    params: (place) => ({ ...at(place), ch: '1', options }),
  },
  // Of our own, and always there: its capability is one that every server has.
  { capability: 'textDocumentSync', method: 'nianbao/preview', params: ({ uri }) => ({ uri }) },
  { capability: 'renameProvider', method: 'textDocument/prepareRename', params: at },
  { capability: 'renameProvider', method: 'textDocument/rename', params: (place) => ({ ...at(place), newName: '2024' }) },
];

/** An editor that can do whatever the server may ask about. */
export const able: ClientOptions = {
  settings: { totalsOnType: true },
  showsDocuments: true,
  capabilities: {
    workspace: { applyEdit: true },
    textDocument: {
      diagnostic: {},
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      foldingRange: { lineFoldingOnly: true },
      selectionRange: {},
      documentLink: {},
      semanticTokens: { requests: { full: true, range: true }, tokenTypes: [], tokenModifiers: [], formats: ['relative'] },
      inlayHint: {},
      documentHighlight: {},
      definition: { linkSupport: true },
      references: {},
      codeLens: {},
      hover: { contentFormat: ['markdown', 'plaintext'] },
      completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
      formatting: {},
      rangeFormatting: {},
      onTypeFormatting: {},
      rename: { prepareSupport: true },
    },
  },
};
