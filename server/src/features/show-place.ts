import type { Command, Range } from 'vscode-languageserver-types';

/** The server's command that leads the user to a place; its arguments are the document and the range. */
export const showPlaceCommand = 'nianbao.showPlace';

/** The command for a place of a document. */
export function showPlace(title: string, uri: string, range: Range): Command {
  return { title, command: showPlaceCommand, arguments: [uri, range] };
}
