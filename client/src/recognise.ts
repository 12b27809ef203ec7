import { Disposable, languages, type TextDocument, type TextDocumentChangeEvent, workspace } from 'vscode';
import { mayBeReport, type RecogniseParams, recogniseRequest } from '../../server/src/lsp/protocol.ts';
import { isEnabled } from './enabled.ts';
import { isGuessed } from './guessed-language.ts';
import type { ServerSession } from './session.ts';

/** The setting that switches this on and off. */
const setting = 'nianbao.recognizeReports';

/** What is typed within this time is looked at once. */
const typingMs = 300;

/** VS Code may be guessing the language while we set it; its answer then comes within this time, and is no choice of the user's. */
const lateGuessMs = 5000;

/**
 * Gives documents our language that VS Code has guessed to be something else, Ini for instance, and that are reports by their
 * text. It is done once for a document: whoever chooses another language after that keeps it.
 */
export function registerRecognition(session: ServerSession): Disposable {
  const settled = new WeakSet<TextDocument>();
  const given = new WeakMap<TextDocument, number>();
  const waiting = new Map<TextDocument, ReturnType<typeof setTimeout>>();

  const isToBeLookedAt = (document: TextDocument) => {
    if (document.languageId === 'nianbao') settled.add(document);
    return !settled.has(document) && !document.isClosed && isCandidate(document);
  };
  const look = async (document: TextDocument) => {
    waiting.delete(document);
    if (!isToBeLookedAt(document)) return;
    const { version } = document;
    const text = document.getText();
    const params: RecogniseParams = { text };
    if (!mayBeReport(text) || !(await session.request<boolean>(recogniseRequest, params))) return;
    if (document.version !== version) return lookSoon(document);
    if (!isToBeLookedAt(document)) return;
    settled.add(document);
    if (!given.has(document)) given.set(document, Date.now());
    await languages.setTextDocumentLanguage(document, 'nianbao');
  };
  const lookSoon = (document: TextDocument, delayMs = typingMs) => {
    if (!isToBeLookedAt(document)) return;
    clearTimeout(waiting.get(document));
    waiting.set(
      document,
      setTimeout(() => void look(document), delayMs),
    );
  };
  // What is pasted is whole: VS Code, which waits a little, then finds our language chosen and does not begin to guess.
  const changed = ({ document, contentChanges }: TextDocumentChangeEvent) =>
    lookSoon(document, contentChanges.some(({ text }) => text.includes('\n')) ? 0 : typingMs);
  const opened = (document: TextDocument) => {
    const since = Date.now() - (given.get(document) ?? 0);
    if (document.languageId !== 'nianbao' && since < lateGuessMs) {
      // Once only: two that contradict each other are not to go on for ever.
      given.set(document, 0);
      settled.delete(document);
    }
    lookSoon(document);
  };
  const lookAtAll = () => {
    for (const document of workspace.textDocuments) lookSoon(document);
  };

  lookAtAll();
  return Disposable.from(
    workspace.onDidOpenTextDocument(opened),
    workspace.onDidChangeTextDocument(changed),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration(setting) && lookAtAll()),
    session.onDidStart(lookAtAll),
    new Disposable(() => {
      for (const timer of waiting.values()) clearTimeout(timer);
    }),
  );
}

function isCandidate({ uri, languageId }: TextDocument): boolean {
  if (!isGuessed({ scheme: uri.scheme, path: uri.path, languageId })) return false;
  return isEnabled(uri) && workspace.getConfiguration(undefined, uri).get(setting, true);
}
