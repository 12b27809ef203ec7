import { commands, type Disposable, type ExtensionContext } from 'vscode';

/** 打开入门: the walkthrough that shows the extension on a sample. */
export function registerOpenWalkthrough({ extension }: ExtensionContext): Disposable {
  return commands.registerCommand('nianbao.openWalkthrough', () =>
    commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#gettingStarted`, false),
  );
}
