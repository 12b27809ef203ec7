import type { CompletionList } from 'vscode-languageserver';
import { completions, triggerCharacters } from '../../features/completion/completions.ts';
import type { RequestGroup } from './group.ts';

const none: CompletionList = { isIncomplete: false, items: [] };

/** What may be written at a place. */
export const completion: RequestGroup = {
  capabilities: () => ({ completionProvider: { triggerCharacters: [...triggerCharacters] } }),
  register({ connection, client, respond }) {
    connection.onCompletion(({ textDocument: { uri }, position }, token) =>
      respond(uri, token, none, (reading) => ({ isIncomplete: false, items: completions(reading, position, client.fillsSnippets) })),
    );
  },
};
