import { commands, type Disposable, type LogOutputChannel } from 'vscode';

/** 显示输出: the log of client and server. */
export function registerShowOutput(output: LogOutputChannel): Disposable {
  return commands.registerCommand('nianbao.showOutput', () => output.show());
}
