import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import {
  commands,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Position,
  type SelectionRange,
  type SemanticTokens,
  type SemanticTokensLegend,
  type TextDocument,
  type TextEditor,
  window,
} from 'vscode';
import { cleanDraft } from '../../helpers/draft.ts';
import { eventually, openFile, tidyUp } from './helpers.ts';

async function ask<T>(command: string, document: TextDocument, ...more: unknown[]): Promise<T | undefined> {
  return commands.executeCommand<T | undefined>(`vscode.${command}`, document.uri, ...more);
}

function editorOf(document: TextDocument): TextEditor {
  const editor = window.visibleTextEditors.find((shown) => shown.document === document);
  assert.ok(editor, 'the document is not shown');
  return editor;
}

const placeOf = (document: TextDocument, words: string): Position => document.positionAt(document.getText().indexOf(words));

describe('the structure of a draft', () => {
  afterEach(tidyUp);

  it('is the outline, with the tables in their sections', async () => {
    const document = await openFile('提纲.nianbao', cleanDraft({ layout: 'cells' }));
    const symbols = await eventually('an outline', () => ask<DocumentSymbol[]>('executeDocumentSymbolProvider', document));
    assert.deepEqual(
      symbols.map(({ name }) => name.slice(0, 2)),
      ['青禾', '一、', '二、', '三、', '四、', '五、', '六、'],
    );
    assert.deepEqual(
      symbols[3]?.children.map(({ name }) => name),
      ['表三（申请情况表）'],
    );
  });

  it('folds: one command leaves the title and the headings of the sections', async () => {
    const document = await openFile('折叠.nianbao', cleanDraft());
    await eventually('folds', async () => (await ask<FoldingRange[]>('executeFoldingRangeProvider', document))?.length);
    const seen = await eventually('everything folded', async () => {
      await commands.executeCommand('editor.foldAll');
      const lines = editorOf(document).visibleRanges.flatMap(({ start, end }) => [start.line, end.line]);
      const shown = [...new Set(lines)].map((line) => document.lineAt(line).text);
      return shown.length === 7 ? shown : undefined;
    });
    assert.deepEqual(
      seen.map((line) => line.slice(0, 2)),
      ['青禾', '一、', '二、', '三、', '四、', '五、', '六、'],
    );
  });

  it('of other documents is left to the editor: a list still folds by its indentation', async () => {
    const document = await openFile('清单.txt', '清单\n    白菜\n    萝卜\n其他\n');
    await eventually('the list folded', async () => {
      await commands.executeCommand('editor.foldAll');
      return editorOf(document).visibleRanges.length > 1;
    });
  });

  it('is what a selection grows by', async () => {
    const document = await openFile('选择.nianbao', cleanDraft());
    const grown = await eventually('a selection', () =>
      ask<SelectionRange[]>('executeSelectionRangeProvider', document, [placeOf(document, '126条').translate(0, 1)]),
    );
    const steps: string[] = [];
    for (let step: SelectionRange | undefined = grown[0]; step; step = step.parent) steps.push(document.getText(step.range));
    assert.ok(steps.includes('126条'), steps.join('\n'));
    assert.ok(steps.some((words) => words.startsWith('（一）主动公开') && !words.includes('\n')));
    assert.equal(steps.at(-1), document.getText());
  });

  it('has links to whom to ask', async () => {
    const document = await openFile('链接.nianbao', cleanDraft());
    const links = await eventually('links', async () => {
      const found = await ask<DocumentLink[]>('executeLinkProvider', document);
      return found?.some(({ target }) => target?.scheme === 'mailto') ? found : undefined;
    });
    assert.ok(links.some(({ target }) => target?.toString(true) === 'mailto:gongkai@example.gov.cn'));
  });

  it('has tokens of types that the extension declares', async () => {
    const document = await openFile('着色.txt', cleanDraft());
    const legend = await eventually('a legend', () => ask<SemanticTokensLegend>('provideDocumentSemanticTokensLegend', document));
    assert.deepEqual(legend.tokenModifiers, ['self', 'total']);
    const tokens = await eventually('tokens', async () => {
      const found = await ask<SemanticTokens>('provideDocumentSemanticTokens', document);
      return found && found.data.length > 0 ? found : undefined;
    });
    assert.deepEqual([...tokens.data.slice(0, 5)], [0, 0, '青禾镇人民政府'.length, legend.tokenTypes.indexOf('organ'), 0]);
  });
});
