import { formatting as format } from '../../features/formatting.ts';
import type { RequestGroup } from './group.ts';
import { tableCommands } from './table-commands.ts';

/** How tables are written: formatting, totals that follow as one types. */
export const formatting: RequestGroup = {
  capabilities: () => ({ documentFormattingProvider: true, documentRangeFormattingProvider: true }),
  register({ connection, respond }) {
    connection.onDocumentFormatting(({ textDocument: { uri } }, token) => respond(uri, token, [], (reading) => format(reading)));
    connection.onDocumentRangeFormatting(({ textDocument: { uri }, range }, token) =>
      respond(uri, token, [], (reading) => format(reading, range)),
    );
  },
  commands: tableCommands,
};
