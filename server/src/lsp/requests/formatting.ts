import { formatting as format } from '../../features/formatting.ts';
import { onTypeFormatting, totalTriggers } from '../../features/on-type-formatting.ts';
import type { RequestGroup } from './group.ts';
import { tableCommands } from './table-commands.ts';

/** How tables are written: formatting, totals that follow as one types. */
export const formatting: RequestGroup = {
  capabilities() {
    const [firstTriggerCharacter = '', ...moreTriggerCharacter] = totalTriggers;
    return {
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
      documentOnTypeFormattingProvider: { firstTriggerCharacter, moreTriggerCharacter },
    };
  },
  register({ connection, respond }) {
    connection.onDocumentFormatting(({ textDocument: { uri } }, token) => respond(uri, token, [], (reading) => format(reading)));
    connection.onDocumentRangeFormatting(({ textDocument: { uri }, range }, token) =>
      respond(uri, token, [], (reading) => format(reading, range)),
    );
    connection.onDocumentOnTypeFormatting(({ textDocument: { uri }, position, ch }, token) =>
      respond(uri, token, [], (reading, { totalsOnType }) => (totalsOnType ? onTypeFormatting(reading, position, ch) : [])),
    );
  },
  commands: tableCommands,
};
