import { commands, Disposable, l10n, type TextDocument, Uri, window, workspace } from 'vscode';
import { mayBeReport, reopenCommand, textEncodingNames } from '../../server/src/lsp/protocol.ts';
import { isEnabled } from './enabled.ts';
import type { ServerSession } from './session.ts';
import type { ReportStatus } from './status.ts';

type Encoding = keyof typeof textEncodingNames;

/** What VS Code calls the encodings. */
const namesInEditor: Readonly<Record<Encoding, string>> = { gb18030: 'gb18030', 'utf-8': 'utf8' };

/** Offers to read anew, once, a report that was opened in a wrong encoding; and the command that does it. */
export function registerReopening(session: ServerSession, status: ReportStatus): Disposable {
  const offered = new Set<string>();
  const offer = async (uri: Uri) => {
    const encoding = status.reportOf(uri)?.misreadFrom;
    const document = openDocument(uri);
    if (!encoding || !document || document.isDirty || offered.has(uri.toString()) || !isEnabled(uri)) return;
    offered.add(uri.toString());
    if (!(await isReportIn(uri, encoding))) return;
    const name = textEncodingNames[encoding];
    const reopen = l10n.t('Reopen with {0}', name);
    const message = l10n.t('Wrong encoding: this report is written in {0} and shown garbled.', name);
    if ((await window.showWarningMessage(message, reopen)) === reopen) await reopenWith(uri, encoding);
  };
  return Disposable.from(
    status.onDidSetReport((uri) => void offer(uri)),
    workspace.onDidCloseTextDocument(({ uri }) => offered.delete(uri.toString())),
    commands.registerCommand(reopenCommand, async (address: unknown, encoding: unknown) => {
      if (typeof address === 'string' && isEncoding(encoding)) await reopenWith(Uri.parse(address), encoding);
    }),
    session.onDidStart(() => offered.clear()),
  );
}

const isEncoding = (given: unknown): given is Encoding => typeof given === 'string' && Object.hasOwn(textEncodingNames, given);

const openDocument = (uri: Uri): TextDocument | undefined =>
  workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());

/** Whether the file, read in that encoding, may be a report. */
async function isReportIn(uri: Uri, encoding: Encoding): Promise<boolean> {
  try {
    return mayBeReport(new TextDecoder(encoding).decode(await workspace.fs.readFile(uri)));
  } catch {
    return false;
  }
}

/** As VS Code has it since 1.100: documents tell their encoding, and are opened in one. */
type Opens = (uri: Uri, options: { readonly encoding: string }) => Thenable<TextDocument>;

/** Reads a document anew from its file; an older VS Code asks the user for the encoding. */
async function reopenWith(uri: Uri, encoding: Encoding): Promise<void> {
  const document = openDocument(uri);
  if (document?.isDirty) {
    void window.showWarningMessage(l10n.t('The draft has changes that are not saved; undo them before it is reopened.'));
    return;
  }
  if (document && 'encoding' in document) {
    const open: Opens = workspace.openTextDocument;
    await window.showTextDocument(await open(uri, { encoding: namesInEditor[encoding] }));
    return;
  }
  await window.showTextDocument(uri);
  await commands.executeCommand('workbench.action.editor.changeEncoding');
}
