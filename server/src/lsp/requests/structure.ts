import { documentSymbols } from '../../features/document-symbols.ts';
import type { RequestGroup } from './group.ts';

/** How a draft is built: outline, folding, selection, links. */
export const structure: RequestGroup = {
  capabilities: () => ({ documentSymbolProvider: true }),
  register({ connection, respond }) {
    connection.onDocumentSymbol(({ textDocument: { uri } }, token) => respond(uri, token, [], documentSymbols));
  },
};
