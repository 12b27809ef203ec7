import * as vscode from 'vscode';
import {
  type CancellationToken,
  type DataTransfer,
  Disposable,
  type DocumentSelector,
  Range,
  type TextDocument,
  TextEdit,
  type Uri,
  WorkspaceEdit,
} from 'vscode';
import { type PasteTableAnswer, type PasteTableParams, pasteTableRequest } from '../../server/src/lsp/protocol.ts';
import { reportDocuments } from './documents.ts';
import type { ServerSession } from './session.ts';

/**
 * What VS Code has for pasting since 1.97, as far as it is used here. The extension also runs in older versions, whose types
 * it is checked against: there cells are pasted as text.
 */
interface PasteApi {
  readonly DocumentPasteEdit: new (insertText: string, title: string, kind: unknown) => PasteEdit;
  readonly DocumentDropOrPasteEditKind: { readonly Empty: { append(...parts: string[]): unknown } };
  readonly languages: {
    registerDocumentPasteEditProvider(selector: DocumentSelector, provider: PasteProvider, metadata: PasteMetadata): Disposable;
  };
}

interface PasteEdit {
  additionalEdit?: WorkspaceEdit;
}

interface PasteProvider {
  provideDocumentPasteEdits(
    document: TextDocument,
    ranges: readonly Range[],
    clipboard: DataTransfer,
    context: unknown,
    token: CancellationToken,
  ): Promise<PasteEdit[] | undefined>;
}

interface PasteMetadata {
  readonly providedPasteEditKinds: readonly unknown[];
  readonly pasteMimeTypes: readonly string[];
}

const htmlType = 'text/html';
const textType = 'text/plain';

/**
 * Pastes cells from Word, a spreadsheet or a page as the table they are. Nothing is offered for other clipboards; the paste
 * menu still has the text as it is.
 */
export function registerPasteTable(session: ServerSession): Disposable {
  try {
    return register(session, vscode as unknown as PasteApi);
  } catch {
    // The version has no such thing yet, or has it for extensions of its own only.
    return new Disposable(() => undefined);
  }
}

function register(
  session: ServerSession,
  { languages, DocumentDropOrPasteEditKind: kinds, DocumentPasteEdit: Edit }: PasteApi,
): Disposable {
  const kind = kinds.Empty.append('text', 'nianbao', 'table');
  const provider: PasteProvider = {
    async provideDocumentPasteEdits(document, ranges, clipboard, _context, token) {
      const [range, ...others] = ranges;
      if (!range || others.length > 0) return undefined;
      const answer = await ask(session, document, range, clipboard);
      if (!answer || answer.version !== document.version || token.isCancellationRequested) return undefined;
      const edit = new Edit(answer.insertText, answer.title, kind);
      if (answer.edits.length > 0) edit.additionalEdit = workspaceEdit(document.uri, answer);
      return [edit];
    },
  };
  const metadata = { providedPasteEditKinds: [kind], pasteMimeTypes: [htmlType, textType] };
  return languages.registerDocumentPasteEditProvider(reportDocuments, provider, metadata);
}

async function ask(
  session: ServerSession,
  { uri }: TextDocument,
  { start, end }: Range,
  clipboard: DataTransfer,
): Promise<PasteTableAnswer | null | undefined> {
  const [html, text] = await Promise.all([clipboard.get(htmlType)?.asString(), clipboard.get(textType)?.asString()]);
  const params: PasteTableParams = {
    uri: uri.toString(),
    range: { start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } },
    ...(html === undefined ? {} : { html }),
    ...(text === undefined ? {} : { text }),
  };
  return session.request<PasteTableAnswer | null>(pasteTableRequest, params);
}

function workspaceEdit(uri: Uri, { edits }: PasteTableAnswer): WorkspaceEdit {
  const made = new WorkspaceEdit();
  made.set(
    uri,
    edits.map(
      ({ range: { start, end }, newText }) => new TextEdit(new Range(start.line, start.character, end.line, end.character), newText),
    ),
  );
  return made;
}
