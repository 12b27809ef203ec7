import { commands, Disposable, l10n, type TextEditor, window } from 'vscode';
import type { ServerSession } from '../session.ts';

/** 填写全部合计, 填写本表合计, 转换表格版式: the server's commands, for the draft in front and the table under its cursor. */
export function registerTableCommands(session: ServerSession): Disposable {
  const run = async (command: string, argumentsFor: (editor: TextEditor) => unknown[]): Promise<void> => {
    const editor = window.activeTextEditor;
    if (!editor) {
      await window.showInformationMessage(l10n.t('Open a report first.'));
      return;
    }
    await session.request('workspace/executeCommand', { command, arguments: argumentsFor(editor) });
  };
  return Disposable.from(
    commands.registerCommand('nianbao.fillAllTotals', () => run('nianbao.fillTotals', ({ document }) => [document.uri.toString()])),
    commands.registerCommand('nianbao.fillTableTotals', () => run('nianbao.fillTotals', placeIn)),
    commands.registerCommand('nianbao.convertTableLayout', () => run('nianbao.convertTable', placeIn)),
  );
}

/** The draft and the place of the cursor, as the server takes them. */
function placeIn({ document, selection }: TextEditor): unknown[] {
  const { line, character } = selection.active;
  return [document.uri.toString(), { line, character }];
}
