import {
  commands,
  type Disposable,
  type ExtensionContext,
  type Position,
  Selection,
  type TextDocument,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { readFile } from '../read-file.ts';

interface Step {
  readonly command: string;
  readonly argument?: object;
  /** The cursor is put at the end of these words first; where they are gone, there is nothing to do any more. */
  readonly after?: RegExp;
}

const tableSnippet = { langId: 'nianbao', name: '表二（2021年度起）' };

/** What the buttons of the walkthrough do in the sample. */
const steps: Readonly<Record<string, Step>> = {
  next: { command: 'editor.action.marker.next' },
  fix: { command: 'editor.action.fixAll' },
  table: { command: 'editor.action.insertSnippet', argument: tableSnippet, after: /二、主动公开政府信息情况\r?\n(?=\r?\n)/ },
  total: { command: 'editor.action.quickFix', after: /一、本年新收政府信息公开申请数量 \|(?: \d \|){6} \d/ },
  preview: { command: 'nianbao.openPreview' },
};

/** 打开样稿: a draft with slips to try things on, beside the walkthrough. The argument names what is then done in it. */
export function registerOpenSample({ extensionUri }: ExtensionContext): Disposable {
  let sample: TextDocument | undefined;
  return commands.registerCommand('nianbao.openSample', async (name?: unknown) => {
    if (!sample || sample.isClosed) {
      const content = (await readFile(Uri.joinPath(extensionUri, 'media/walkthrough/sample.txt'))) ?? '';
      sample = await workspace.openTextDocument({ language: 'nianbao', content });
    }
    const shown = window.visibleTextEditors.find(({ document }) => document === sample);
    const editor = await window.showTextDocument(sample, { viewColumn: shown?.viewColumn ?? ViewColumn.Beside });
    const step = typeof name === 'string' ? steps[name] : undefined;
    if (!step) return;
    if (step.after) {
      const place = endOf(sample, step.after);
      if (!place) return;
      editor.selection = new Selection(place, place);
      editor.revealRange(editor.selection);
    }
    await commands.executeCommand(step.command, ...(step.argument ? [step.argument] : []));
  });
}

function endOf(document: TextDocument, words: RegExp): Position | undefined {
  const found = words.exec(document.getText());
  return found ? document.positionAt(found.index + found[0].length) : undefined;
}
