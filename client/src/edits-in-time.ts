import { type CancellationToken, CodeAction, l10n, type TextDocument, window } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** The text that an action was offered for, and its edits, which are handed out when it is chosen. */
interface Offer {
  readonly document: TextDocument;
  readonly version: number;
  readonly edit: CodeAction['edit'];
}

const offers = new WeakMap<CodeAction, Offer>();

/**
 * Edits reach the editor for the text that they were made for, and for no other. VS Code applies an action that was chosen, or a
 * renaming, without asking for which version it is; so the edits are kept back until the action is chosen, and dropped where
 * the document has moved on.
 */
export const editsInTime: Middleware = {
  async provideCodeActions(document, range, context, token, next) {
    const { version } = document;
    const found = await next(document, range, context, token);
    if (document.version !== version) return [];
    return found?.map((action) => (action instanceof CodeAction ? offered(action, document) : action));
  },
  async resolveCodeAction(action, token, next) {
    const offer = offers.get(action);
    const resolved = await resolve(action, offer, token, next);
    if (!offer || offer.document.version === offer.version) return resolved;
    void window.showWarningMessage(l10n.t('The draft has changed meanwhile; nothing was written. Please try again.'));
    return undefined;
  },
  async provideRenameEdits(document, position, newName, token, next) {
    const { version } = document;
    const edit = await next(document, position, newName, token);
    if (document.version !== version) throw new Error(l10n.t('The draft has changed meanwhile; nothing was written. Please try again.'));
    return edit;
  },
};

/** The action as the editor gets it: with no edits yet. */
function offered(action: CodeAction, document: TextDocument): CodeAction {
  offers.set(action, { document, version: document.version, edit: action.edit });
  delete action.edit;
  return action;
}

type Resolve = (action: CodeAction, token: CancellationToken) => ReturnType<NonNullable<Middleware['resolveCodeAction']>>;

function resolve(action: CodeAction, offer: Offer | undefined, token: CancellationToken, next: Resolve) {
  if (!offer?.edit) return next(action, token);
  const whole = new CodeAction(action.title, action.kind);
  return Object.assign(whole, action, { edit: offer.edit });
}
