import { commands, type Disposable } from 'vscode';
import type { ServerSession } from '../session.ts';

/** 重新启动: a new server, also after the old one was given up. */
export function registerRestart(session: ServerSession): Disposable {
  return commands.registerCommand('nianbao.restart', () => session.restart());
}
