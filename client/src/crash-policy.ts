import { commands, l10n, window } from 'vscode';
import { CloseAction, type CloseHandlerResult, ErrorAction, type ErrorHandler, type ErrorHandlerResult } from 'vscode-languageclient';

const maxRestarts = 4;
const windowMs = 3 * 60 * 1000;
/** What is typed before the end of a server is noticed cannot be sent to it: that is no reason to give it up. */
const toleratedErrors = 30;

/** Starts a server that died anew, unless it keeps dying: then the user is asked, once. */
export class CrashPolicy implements ErrorHandler {
  #crashes: number[] = [];

  /** A message could not be read or written; a few are survived. */
  error(_error: Error, _message: unknown, count: number | undefined): ErrorHandlerResult {
    const action = count !== undefined && count <= toleratedErrors ? ErrorAction.Continue : ErrorAction.Shutdown;
    return { action, message: l10n.t('The connection to the language server failed.'), handled: true };
  }

  /** The server has gone without being asked to. */
  closed(): CloseHandlerResult {
    const now = Date.now();
    this.#crashes = [...this.#crashes.filter((time) => now - time <= windowMs), now];
    if (this.#crashes.length <= maxRestarts) {
      return {
        action: CloseAction.Restart,
        message: l10n.t('The language server ended unexpectedly and is started again.'),
        handled: true,
      };
    }
    void offerRestart();
    return {
      action: CloseAction.DoNotRestart,
      message: l10n.t('The language server ended several times within three minutes and is not started again.'),
      handled: true,
    };
  }
}

async function offerRestart(): Promise<void> {
  const restart = l10n.t('Restart');
  const showOutput = l10n.t('Show Output');
  const answer = await window.showErrorMessage(
    l10n.t('Checking has stopped: the language server ended several times.'),
    restart,
    showOutput,
  );
  if (answer === restart) await commands.executeCommand('nianbao.restart');
  if (answer === showOutput) await commands.executeCommand('nianbao.showOutput');
}
