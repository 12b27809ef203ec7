import { commands, window } from 'vscode';
import { CloseAction, type CloseHandlerResult, ErrorAction, type ErrorHandler, type ErrorHandlerResult } from 'vscode-languageclient';

const maxRestarts = 4;
const windowMs = 3 * 60 * 1000;
const toleratedErrors = 3;

/** Starts a server that died anew, unless it keeps dying: then the user is asked, once. */
export class CrashPolicy implements ErrorHandler {
  #crashes: number[] = [];

  /** A message could not be read or written; a few are survived. */
  error(_error: Error, _message: unknown, count: number | undefined): ErrorHandlerResult {
    const action = count !== undefined && count <= toleratedErrors ? ErrorAction.Continue : ErrorAction.Shutdown;
    return { action, message: '与后台程序的连接出错。', handled: true };
  }

  /** The server has gone without being asked to. */
  closed(): CloseHandlerResult {
    const now = Date.now();
    this.#crashes = [...this.#crashes.filter((time) => now - time <= windowMs), now];
    if (this.#crashes.length <= maxRestarts) {
      return { action: CloseAction.Restart, message: '后台程序意外退出，正在重新启动。', handled: true };
    }
    void offerRestart();
    return { action: CloseAction.DoNotRestart, message: '后台程序三分钟内多次意外退出，不再自动重新启动。', handled: true };
  }
}

async function offerRestart(): Promise<void> {
  const restart = '重新启动';
  const showOutput = '显示输出';
  const answer = await window.showErrorMessage('年报校对的后台程序多次意外退出，已停止检查。', restart, showOutput);
  if (answer === restart) await commands.executeCommand('nianbao.restart');
  if (answer === showOutput) await commands.executeCommand('nianbao.showOutput');
}
