import { execFileSync } from 'node:child_process';
import { closeSync, openSync, truncateSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { clean, slip } from '../cli/run.ts';
import { stopClients } from './client.ts';
import { openWorkspace, removeWorkspaces, type Workspace } from './workspace.ts';

afterEach(stopClients);
afterEach(removeWorkspaces);

const makePipe = (workspace: Workspace, name: string) => execFileSync('mkfifo', [fileURLToPath(workspace.uri(name))]);

/** The server's answer to shutdown and exit: its status. */
async function end({ client }: Workspace): Promise<number | null> {
  await client.connection.sendRequest('shutdown');
  await client.connection.sendNotification('exit');
  return client.ended;
}

describe.skipIf(process.platform === 'win32')('a pipe that nobody writes to (skipped where there is none)', () => {
  test('in place of the configuration blocks no document, and does not keep the server alive', async () => {
    const workspace = await openWorkspace({ 'a.txt': slip }, { startsProcess: true });
    makePipe(workspace, '.nianbao.json');
    expect(await workspace.client.rules(await workspace.open('a.txt'))).toEqual(['word-residue']);
    expect(workspace.client.log.join('\n')).toContain('这是管道或设备');
    expect(await end(workspace)).toBe(0);
  });

  test('in place of last year’s report neither', async () => {
    const workspace = await openWorkspace({ 'a.txt': slip, '.nianbao.json': '{ "previous": "last.txt" }' }, { startsProcess: true });
    makePipe(workspace, 'last.txt');
    const uri = await workspace.open('a.txt');
    expect(await workspace.client.rules(uri)).toContain('word-residue');
    const position = workspace.client.rangeOf(uri, '| 6 | 2 |').start;
    await workspace.client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri },
      position: { ...position, character: 40 },
    });
    expect(await workspace.client.rules(uri)).toContain('word-residue');
    expect(await end(workspace)).toBe(0);
  });
});

test('a configuration that is too large is not read', async () => {
  const workspace = await openWorkspace({ 'a.txt': slip });
  const file = fileURLToPath(workspace.uri('.nianbao.json'));
  closeSync(openSync(file, 'w'));
  truncateSync(file, 200 * 1024 * 1024);
  expect(await workspace.client.rules(await workspace.open('a.txt'))).toEqual(['word-residue']);
  expect(workspace.client.log.join('\n')).toContain('文件太大（200 MB）');
});

test('a configuration that is nested too deeply is marked at the place, and the drafts are checked', async () => {
  const deep = `{ "rules": { "word-residue": "off" }, "words": ${'['.repeat(3000)}${']'.repeat(3000)} }`;
  const workspace = await openWorkspace({ 'a.txt': slip, '.nianbao.json': deep });
  expect(await workspace.client.rules(await workspace.open('a.txt'))).toEqual(['word-residue']);
  await workspace.client.until(() => workspace.sent('.nianbao.json').length > 0);
  expect(workspace.sent('.nianbao.json')).toMatchObject([{ message: expect.stringContaining('括号套了'), range: { start: { line: 0 } } }]);
});

test.each(['\\\\host\\share', '//host/share/a.txt', 'file://host/a.txt', 'https://host/a.txt', '/\\host/a'])(
  'last year’s report is not looked for on another machine: %s',
  async (previous) => {
    const workspace = await openWorkspace({ 'a.txt': clean, '.nianbao.json': JSON.stringify({ previous }) });
    await workspace.client.rules(await workspace.open('a.txt'));
    await workspace.client.until(() => workspace.sent('.nianbao.json').length > 0);
    const [problem] = workspace.sent('.nianbao.json');
    expect(problem).toMatchObject({ severity: 1, message: expect.stringContaining('“previous”只能是本机上的文件或文件夹') });
    expect(problem?.range).toEqual({
      start: { line: 0, character: 12 },
      end: { line: 0, character: 12 + JSON.stringify(previous).length },
    });
  },
);
