import { afterEach, describe, expect, test } from 'vitest';
import { cleanDraft } from '../helpers/draft.ts';
import { Client, stopClients } from './client.ts';
import { openWorkspace, removeWorkspaces, type Workspace } from './workspace.ts';

afterEach(async () => {
  await stopClients();
  removeWorkspaces();
});

const slips = cleanDraft().replace('让群众看得懂', '确保新旧系统平稳过度').replace('2023年1月1日', '20231月1日');
const withoutTypos = '{ "rules": { "typo-dict": "off" } }';
const withoutDates = '{ "rules": { "date-malformed": "off" } }';

const files = {
  '青禾镇/年报.txt': slips,
  '青禾镇/.nianbao.json': withoutTypos,
  '云汀区/2023/年报.txt': slips,
  '云汀区/.nianbao.json': withoutDates,
  '.nianbao.json': '{ "rules": { "typo-dict": "off", "date-malformed": "off" } }',
  '柳溪镇/年报.txt': slips,
};

/** One window with several folders, as VS Code has it. */
async function openFolders(...names: readonly string[]): Promise<Workspace> {
  const workspace = await openWorkspace(files, { settings: {}, workspaceFolders: [] });
  await changeFolders(workspace, names, []);
  return workspace;
}

function changeFolders({ client, uri }: Workspace, added: readonly string[], removed: readonly string[]): Promise<void> {
  const named = (name: string) => ({ uri: uri(name), name });
  return client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added: added.map(named), removed: removed.map(named) },
  });
}

async function rules({ client }: Workspace, uri: string): Promise<unknown[]> {
  return (await client.rules(uri)).filter((rule) => rule === 'typo-dict' || rule === 'date-malformed');
}

describe('several folders in one window', () => {
  test('each has its own configuration file, and none has that of a folder above', async () => {
    const workspace = await openFolders('青禾镇', '云汀区', '柳溪镇');
    expect(await rules(workspace, await workspace.open('青禾镇/年报.txt'))).toEqual(['date-malformed']);
    expect(await rules(workspace, await workspace.open('云汀区/2023/年报.txt'))).toEqual(['typo-dict']);
    expect(await rules(workspace, await workspace.open('柳溪镇/年报.txt'))).toEqual(['date-malformed', 'typo-dict']);
  });

  test('a folder that is added or taken away changes what holds at once', async () => {
    const workspace = await openFolders('青禾镇');
    const { client } = workspace;
    const uri = await workspace.open('柳溪镇/年报.txt');
    // Outside of any folder of the window, the search goes on to the top.
    expect(await rules(workspace, uri)).toEqual([]);
    await changeFolders(workspace, ['柳溪镇'], []);
    await client.until(() => client.refreshes > 0);
    expect(await rules(workspace, uri)).toEqual(['date-malformed', 'typo-dict']);
    await changeFolders(workspace, [], ['柳溪镇']);
    expect(await rules(workspace, uri)).toEqual([]);
  });

  test('each may have settings of its own', async () => {
    const client = await Client.start({ settings: {} });
    client.connection.onRequest('workspace/configuration', ({ items }: { items: readonly { scopeUri: string }[] }) =>
      items.map(({ scopeUri }) => ({ enable: !scopeUri.includes('quiet') })),
    );
    await client.open('file:///loud/a.txt', slips);
    await client.open('file:///quiet/a.txt', slips);
    expect(await client.rules('file:///loud/a.txt')).not.toEqual([]);
    expect(await client.rules('file:///quiet/a.txt')).toEqual([]);
  });

  test('a finding is ignored in the file of its own folder', async () => {
    const workspace = await openFolders('青禾镇', '云汀区');
    const uri = await workspace.open('云汀区/2023/年报.txt');
    const actions = await workspace.client.codeActions(uri, workspace.client.rangeOf(uri, '平稳过度'), { only: ['quickfix'] });
    const ignore = actions.find(({ title }) => title.startsWith('忽略此处'));
    expect(JSON.stringify(ignore?.edit)).toContain(workspace.uri('云汀区/.nianbao.json'));
  });
});
