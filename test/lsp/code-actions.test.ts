import { afterEach, describe, expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-types';
import { cleanDraft } from '../helpers/draft.ts';
import { Client, stopClients } from './client.ts';

afterEach(stopClients);

const uri = 'file:///drafts/青禾镇.txt';
const residue = '[bookmark: _GoBack]';
const slips = cleanDraft({ eol: '\r\n' })
  .replace('（一）主动公开。', `（一）主动公开。${residue}`)
  .replace('（二）依申请公开。', '（二）依申请公开。<span>')
  .replace('（三）政府信息管理。', `（三）政府信息管理。𠮷${residue}`);

test('a quick fix mends the text', async () => {
  const client = await Client.start();
  await client.open(uri, slips);
  const [action] = await client.codeActions(uri, client.rangeOf(uri, '<span>'), { only: ['quickfix'] });
  if (!action) throw new Error('no quick fix');
  expect(action).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: [{ code: 'word-residue' }] });
  await client.apply(uri, action);
  expect(client.textOf(uri)).toBe(slips.replace('<span>', ''));
  expect(await client.rules(uri)).toEqual(['word-residue', 'word-residue']);
});

test('fixes are made for the text at hand, not for the one the editor last showed', async () => {
  const client = await Client.start();
  await client.open(uri, slips);
  const shown = await client.findings(uri);
  await client.replace(uri, '一、总体情况', '一、总体情况\r\n（新的一行）');
  const [action] = await client.codeActions(uri, client.rangeOf(uri, residue), { only: ['quickfix'], diagnostics: shown });
  if (!action) throw new Error('no quick fix');
  await client.apply(uri, action);
  expect(client.textOf(uri)).toContain('（一）主动公开。全年');
});

test('a finding that is gone has no fix', async () => {
  const client = await Client.start();
  await client.open(uri, slips);
  const range = client.rangeOf(uri, '<span>');
  const shown = (await client.findings(uri)).filter((finding) => finding.range.start.line === range.start.line);
  await client.replace(uri, '<span>', '');
  expect(await client.codeActions(uri, range, { only: ['quickfix'], diagnostics: shown })).toEqual([]);
});

describe('fixing all', () => {
  test('mends everything that is safe in one step', async () => {
    const client = await Client.start();
    await client.open(uri, slips);
    const [action] = await client.codeActions(uri, client.rangeOf(uri, '一、'), { only: ['source.fixAll'] });
    if (!action) throw new Error('no fix-all');
    await client.apply(uri, action);
    expect(client.textOf(uri)).toBe(slips.replaceAll(residue, '').replace('<span>', ''));
    expect(await client.codeActions(uri, client.rangeOf(uri, '一、'), { only: ['source.fixAll'] })).toEqual([]);
  });

  test('gives plain edits to an editor that knows no versions', async () => {
    const client = await Client.start({ versionedEdits: false });
    await client.open(uri, slips);
    const [action] = await client.codeActions(uri, client.rangeOf(uri, '一、'), { only: ['source.fixAll.nianbao'] });
    expect(action?.edit?.changes?.[uri]).toHaveLength(3);
  });

  describe('for an editor that asks for the edits once it is chosen', () => {
    const able = { capabilities: { textDocument: { codeAction: { resolveSupport: { properties: ['edit'] } } } } };
    const only = { only: ['source.fixAll'] };

    test('it is offered without them, and worked out then', async () => {
      const client = await Client.start(able);
      await client.open(uri, slips);
      const [action] = await client.codeActions(uri, client.rangeOf(uri, '一、'), only);
      expect(action).toMatchObject({ kind: 'source.fixAll.nianbao' });
      expect(action?.edit).toBeUndefined();
      await client.apply(uri, await client.connection.sendRequest<CodeAction>('codeAction/resolve', action));
      expect(client.textOf(uri)).toBe(slips.replaceAll(residue, '').replace('<span>', ''));
    });

    test('it is refused for a text that has moved on', async () => {
      const client = await Client.start(able);
      await client.open(uri, slips);
      const [action] = await client.codeActions(uri, client.rangeOf(uri, '一、'), only);
      await client.replace(uri, '一、总体情况', '一、总体情况\r\n（新的一行）');
      await expect(client.connection.sendRequest('codeAction/resolve', action)).rejects.toThrow('文稿已经改动');
    });

    test('any other action comes back as it is', async () => {
      const client = await Client.start(able);
      await client.open(uri, slips);
      const [action] = await client.codeActions(uri, client.rangeOf(uri, '<span>'), { only: ['quickfix'] });
      expect(await client.connection.sendRequest('codeAction/resolve', action)).toEqual(action);
      expect(await client.connection.sendRequest('codeAction/resolve', { title: '没有内容', data: 7 })).toEqual({
        title: '没有内容',
        data: 7,
      });
    });
  });
});
