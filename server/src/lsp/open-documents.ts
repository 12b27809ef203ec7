import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/**
 * The documents that the client has open. A change counts only where its version is above that of the text it is made to:
 * a document that is opened anew in another language comes with its whole text, and may overtake changes that are in it already.
 */
export function createOpenDocuments(): TextDocuments<TextDocument> {
  return new TextDocuments<TextDocument>({
    create: TextDocument.create,
    update: (document, changes, version) => (version > document.version ? TextDocument.update(document, changes, version) : document),
  });
}
