import { commands, type Disposable, window } from 'vscode';
import { toggleEnabled } from '../enabled.ts';

/** 开启/关闭校对: findings go at once, and come back. */
export function registerToggle(): Disposable {
  return commands.registerCommand('nianbao.toggle', () => toggleEnabled(window.activeTextEditor?.document.uri));
}
