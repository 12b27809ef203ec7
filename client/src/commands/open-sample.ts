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
  /** The snippet with this prefix is given to the command. */
  readonly snippet?: string;
  /** The cursor is put at the end of this place first; where it is gone, there is nothing to do any more. */
  readonly place?: RegExp;
}

/** What the buttons of the walkthrough do in the sample. */
const steps: Readonly<Record<string, Step>> = {
  next: { command: 'editor.action.marker.next' },
  fix: { command: 'editor.action.fixAll' },
  // The one empty line of the sample is where its table is missing.
  table: { command: 'editor.action.insertSnippet', snippet: 'biao2', place: /\n(?=\r?\n)/ },
  // The first row with numbers in all seven columns has the wrong total.
  total: { command: 'editor.action.quickFix', place: /(?:\| \d ){6}\| \d/ },
};

/** 打开样稿: a draft with slips to try things on, beside the walkthrough. The argument names what is then done in it. */
export function registerOpenSample({ extensionUri }: ExtensionContext): Disposable {
  let sample: TextDocument | undefined;
  const read = async (path: string) => (await readFile(Uri.joinPath(extensionUri, path))) ?? '';
  return commands.registerCommand('nianbao.openSample', async (name?: unknown) => {
    if (!sample || sample.isClosed) {
      sample = await workspace.openTextDocument({ language: 'nianbao', content: await read('media/walkthrough/sample.txt') });
    }
    const shown = window.visibleTextEditors.find(({ document }) => document === sample);
    const editor = await window.showTextDocument(sample, { viewColumn: shown?.viewColumn ?? ViewColumn.Beside });
    const step = typeof name === 'string' ? steps[name] : undefined;
    if (!step) return;
    if (step.place) {
      const place = endOf(sample, step.place);
      if (!place) return;
      editor.selection = new Selection(place, place);
      editor.revealRange(editor.selection);
    }
    const argument = step.snippet === undefined ? [] : [{ snippet: snippetOf(await read('snippets/tables.json'), step.snippet) }];
    await commands.executeCommand(step.command, ...argument);
  });
}

function endOf(document: TextDocument, place: RegExp): Position | undefined {
  const found = place.exec(document.getText());
  return found ? document.positionAt(found.index + found[0].length) : undefined;
}

interface Snippet {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
}

function snippetOf(file: string, prefix: string): string {
  const snippets = Object.values(JSON.parse(file) as Readonly<Record<string, Snippet>>);
  return snippets.find((snippet) => snippet.prefix.includes(prefix))?.body.join('\n') ?? '';
}
