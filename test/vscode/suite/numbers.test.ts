import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import {
  type CodeLens,
  commands,
  type DocumentHighlight,
  DocumentHighlightKind,
  type InlayHint,
  type Location,
  type LocationLink,
  type Position,
  Range,
  type TextDocument,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { cleanDraft } from '../../helpers/draft.ts';
import { eventually, openFile, tidyUp } from './helpers.ts';

const slip = cleanDraft({ layout: 'cells', writing: { gap: 0 }, cells: { 'applications.received.total': '7' } });
const totalRow = '| 6 | 2 | 0 | 0 | 0 | 0 | 8 |';

const everything = (document: TextDocument) => new Range(0, 0, document.lineCount, 0);
const ask = <T>(command: string, document: TextDocument, ...more: unknown[]) =>
  commands.executeCommand<T[]>(`vscode.${command}`, document.uri, ...more);
const hints = (document: TextDocument) => ask<InlayHint>('executeInlayHintProvider', document, everything(document));
const lenses = (document: TextDocument) => ask<CodeLens>('executeCodeLensProvider', document, 50);

function placeOf(document: TextDocument, words: string): Position {
  const at = document.getText().indexOf(words);
  assert.ok(at >= 0, words);
  return document.positionAt(at);
}

describe('the numbers of a draft', () => {
  afterEach(tidyUp);

  it('carry their columns, and the right sum where one is wrong, which one edit puts in', async () => {
    const document = await openFile('一格一行.nianbao', slip);
    const right = await eventually('the right sum', async () => (await hints(document)).find(({ label }) => label === '应为 8'));
    assert.ok((await hints(document)).some(({ label }) => label === '自然人'));
    const edit = new WorkspaceEdit();
    edit.set(document.uri, right.textEdits ?? []);
    assert.ok(await workspace.applyEdit(edit));
    await eventually('no sum is wrong', async () => !(await hints(document)).some(({ label }) => label === '应为 8'));
  });

  it('lose their hints by the settings', async () => {
    const document = await openFile('一格一行.nianbao', slip);
    await eventually('hints', async () => (await hints(document)).length > 0);
    const settings = workspace.getConfiguration('nianbao');
    try {
      await settings.update('inlayHints.columns', false);
      await eventually('the sum alone', async () => (await hints(document)).map(({ label }) => label).join() === '应为 8');
    } finally {
      await settings.update('inlayHints.columns', undefined);
    }
  });

  it('light up with those of their relations', async () => {
    const document = await openFile('年报.nianbao', cleanDraft());
    const position = placeOf(document, totalRow).translate(0, 2);
    const lit = await eventually('highlights', async () => {
      const found = (await ask<DocumentHighlight>('executeDocumentHighlights', document, position)) ?? [];
      return found.length > 1 ? found : undefined;
    });
    const kinds = lit.map(({ range, kind }) => `${document.getText(range)} ${DocumentHighlightKind[kind ?? 0]}`);
    assert.deepEqual(kinds, ['6 Text', '2 Read', ...Array(4).fill('0 Read'), '8 Write', '2 Read', '7 Read', '1 Read']);
  });

  it('lead from a claim to its cell, and back', async () => {
    const document = await openFile('年报.nianbao', cleanDraft());
    const claim = placeOf(document, '申请8件');
    const [link] = await eventually('a definition', async () => {
      const found = await ask<LocationLink>('executeDefinitionProvider', document, claim);
      return found.length > 0 ? found : undefined;
    });
    assert.equal(link && document.getText(link.targetSelectionRange ?? link.targetRange), '8');
    const cell = placeOf(document, totalRow).translate(0, totalRow.indexOf('8'));
    const places = await ask<Location>('executeReferenceProvider', document, cell);
    assert.ok(places.some(({ range }) => document.getText(range) === '新收政府信息公开申请8件'));
  });

  it('are added up by the lens over their table', async () => {
    const document = await openFile('年报.nianbao', cleanDraft({ cells: { 'applications.received.total': '' } }));
    const lens = await eventually('a lens', async () => (await lenses(document)).find(({ command }) => command?.title === '填写合计'));
    assert.ok(lens.command);
    await commands.executeCommand(lens.command.command, ...(lens.command.arguments ?? []));
    await eventually('the sum', () => /新收政府信息公开申请数量 \| 6 \| 2 \| 0 \| 0 \| 0 \| 0 \| +8 +\|/.test(document.getText()));
  });

  it('are counted over their table, and a relation that does not hold leads to its cell', async () => {
    const document = await openFile('一格一行.nianbao', slip);
    const lens = await eventually('a lens', async () =>
      (await lenses(document)).find(({ command }) => command?.title.startsWith('勾稽 37/39')),
    );
    assert.ok(lens.command);
    await commands.executeCommand(lens.command.command, ...(lens.command.arguments ?? []));
    await eventually('the cell is selected', () => {
      const editor = window.activeTextEditor;
      return editor?.document === document && document.getText(editor.selection) === '7';
    });
  });
});
