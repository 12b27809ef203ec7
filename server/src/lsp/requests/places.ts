import { Range } from 'vscode-languageserver';
import { showPlaceCommand } from '../../features/show-place.ts';
import type { RequestGroup } from './group.ts';

/** Leads the user to a place, where the editor can be asked to. */
export const places: RequestGroup = {
  capabilities: () => ({}),
  register: () => undefined,
  commands: [
    {
      id: showPlaceCommand,
      isFor: ({ showsDocuments }) => showsDocuments,
      async run({ connection }, [uri, selection]) {
        if (typeof uri === 'string' && Range.is(selection)) await connection.window.showDocument({ uri, takeFocus: true, selection });
      },
    },
  ],
};
