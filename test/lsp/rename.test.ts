import { afterEach, describe, expect, test } from 'vitest';
import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import { cleanDraft } from '../helpers/draft.ts';
import { Client, type ClientOptions, stopClients } from './client.ts';

afterEach(stopClients);

const uri = 'file:///稿/年报.txt';
/** An editor that shows what a renaming will change. */
const able: ClientOptions = {
  capabilities: {
    textDocument: { diagnostic: {}, rename: { prepareSupport: true, honorsChangeAnnotations: true } },
    workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
  },
};

const at = (position: Position) => ({ textDocument: { uri }, position });
const rename = (client: Client, position: Position, newName: string): Promise<WorkspaceEdit> =>
  client.connection.sendRequest('textDocument/rename', { ...at(position), newName });
const prepare = (client: Client, position: Position): Promise<{ range: Range; placeholder: string } | null> =>
  client.connection.sendRequest('textDocument/prepareRename', at(position));

describe('renaming', () => {
  test('the year, from where it stands in the period: the draft is as clean as before', async () => {
    const client = await Client.start(able);
    await client.open(uri, cleanDraft({ year: 2023 }));
    const { start } = client.rangeOf(uri, '2023年12月31日');
    expect(await prepare(client, start)).toMatchObject({ placeholder: '2023' });
    const edit = await rename(client, start, '2024');
    await client.apply(uri, { title: '', edit });
    expect(client.textOf(uri)).toBe(cleanDraft({ year: 2024 }));
    expect(await client.findings(uri)).toEqual([]);
  });

  test('the organ, from what it calls itself', async () => {
    const client = await Client.start(able);
    await client.open(uri, cleanDraft());
    const { start } = client.rangeOf(uri, '我镇');
    expect(await prepare(client, start)).toMatchObject({ placeholder: '青禾镇人民政府' });
    await client.apply(uri, { title: '', edit: await rename(client, start, '柳溪街道办事处') });
    expect(client.textOf(uri)).toBe(cleanDraft({ organ: '柳溪街道办事处' }));
  });

  test('what is not sure is a group that the user is asked about', async () => {
    const client = await Client.start(able);
    await client.open(uri, `${cleanDraft()}\n青禾镇中心小学参加培训。`);
    const edit = await rename(client, { line: 0, character: 0 }, '柳溪镇人民政府');
    expect(edit.changeAnnotations).toMatchObject({ sure: { needsConfirmation: false }, doubtful: { needsConfirmation: true } });
    expect(JSON.stringify(edit.documentChanges).match(/"annotationId":"doubtful"/g)).toHaveLength(1);
  });

  test('an editor without groups gets what is sure', async () => {
    const client = await Client.start({ versionedEdits: false });
    expect(client.initializeResult).toMatchObject({ capabilities: { renameProvider: true } });
    await client.open(uri, `${cleanDraft()}\n青禾镇中心小学参加培训。`);
    const edit = await rename(client, { line: 0, character: 0 }, '柳溪镇人民政府');
    expect(Object.keys(edit)).toEqual(['changes']);
    expect(edit.changes?.[uri]?.every(({ newText }) => newText === '柳溪镇人民政府')).toBe(true);
  });

  test('elsewhere, and to what is no name or year, is refused in words', async () => {
    const client = await Client.start(able);
    await client.open(uri, cleanDraft());
    const heading = client.rangeOf(uri, '一、总体情况').end;
    expect(await prepare(client, heading)).toBeNull();
    await expect(rename(client, heading, '2024')).rejects.toThrow('请把光标放在机关名称、自称');
    await expect(rename(client, client.rangeOf(uri, '2023').end, '明年')).rejects.toThrow('四位年份');
    await expect(rename(client, { line: 0, character: 0 }, ' ')).rejects.toThrow('机关名称不能为空');
    await client.open('file:///notes.txt', '青禾镇的会议记录');
    await expect(
      client.connection.sendRequest('textDocument/rename', {
        textDocument: { uri: 'file:///notes.txt' },
        position: heading,
        newName: '2024',
      }),
    ).rejects.toThrow('不是政府信息公开年报');
  });
});
