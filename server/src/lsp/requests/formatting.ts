import { Range } from 'vscode-languageserver';
import { formatting } from '../../features/formatting.ts';
import { onTypeFormatting, totalTriggers } from '../../features/on-type-formatting.ts';
import { pasteTable } from '../../features/paste-table.ts';
import { type PasteTableAnswer, type PasteTableParams, pasteTableRequest } from '../protocol.ts';
import type { RequestGroup } from './group.ts';
import { tableCommands } from './table-commands.ts';

/** How tables are written: formatting, totals that follow as one types. */
export const formattingGroup: RequestGroup = {
  capabilities() {
    const [firstTriggerCharacter = '', ...moreTriggerCharacter] = totalTriggers;
    return {
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
      documentOnTypeFormattingProvider: { firstTriggerCharacter, moreTriggerCharacter },
    };
  },
  register({ connection, respond }) {
    connection.onDocumentFormatting(({ textDocument: { uri } }, token) => respond(uri, token, [], (reading) => formatting(reading)));
    connection.onDocumentRangeFormatting(({ textDocument: { uri }, range }, token) =>
      respond(uri, token, [], (reading) => formatting(reading, range)),
    );
    connection.onDocumentOnTypeFormatting(({ textDocument: { uri }, position, ch }, token) =>
      respond(uri, token, [], (reading, { totalsOnType }) => (totalsOnType ? onTypeFormatting(reading, position, ch) : [])),
    );
    connection.onRequest(pasteTableRequest, ({ uri, range, html, text }: PasteTableParams, token) =>
      respond<PasteTableAnswer | null>(uri, token, null, (reading) => {
        const paste = Range.is(range) ? pasteTable(reading, range, { ...textOf('html', html), ...textOf('text', text) }) : null;
        return paste && { version: reading.version, ...paste };
      }),
    );
  },
  commands: tableCommands,
};

/** What is given comes from outside: only text counts. */
const textOf = (key: 'html' | 'text', given: unknown) => (typeof given === 'string' ? { [key]: given } : {});
