import { definitionLinks, definitions, references } from '../../features/cell-navigation.ts';
import { codeLenses } from '../../features/code-lenses.ts';
import { documentHighlights } from '../../features/document-highlights.ts';
import { inlayHints } from '../../features/inlay-hints.ts';
import type { RequestGroup } from './group.ts';

/** What the tables' numbers have to do with one another and with the prose. */
export const cells: RequestGroup = {
  capabilities: () => ({
    inlayHintProvider: true,
    documentHighlightProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    codeLensProvider: {},
  }),
  register({ connection, client, commands, respond }) {
    connection.languages.inlayHint.on(({ textDocument: { uri }, range }, token) =>
      respond(uri, token, [], (reading, { enable, inlayHints: { columns, totals } }) =>
        inlayHints(reading, range, { columns, totals: totals && enable }),
      ),
    );
    connection.onDocumentHighlight(({ textDocument: { uri }, position }, token) =>
      respond(uri, token, null, (reading) => documentHighlights(reading, position)),
    );
    connection.onDefinition(({ textDocument: { uri }, position }, token) =>
      respond(uri, token, [], (reading) => (client.linksDefinitions ? definitionLinks : definitions)(reading, position)),
    );
    connection.onReferences(({ textDocument: { uri }, position, context }, token) =>
      respond(uri, token, [], (reading) => references(reading, position, context.includeDeclaration)),
    );
    connection.onCodeLens(({ textDocument: { uri } }, token) =>
      respond(uri, token, [], (reading, { enable, codeLens }) => (codeLens ? codeLenses(reading, { checks: enable, commands }) : [])),
    );
  },
};
