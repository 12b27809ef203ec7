import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, CreateFile, Diagnostic, TextDocumentEdit } from 'vscode-languageserver-types';
import { temporaryFolder } from '../helpers/temporary-folder.ts';
import { Client, type ClientOptions } from './client.ts';

export { removeTemporaryFolders as removeWorkspaces } from '../helpers/temporary-folder.ts';

/** A workspace folder on disk, and an editor that has it open. */
export interface Workspace {
  readonly client: Client;
  uri(name: string): string;
  /** Opens a file as it is on disk. */
  open(name: string, languageId?: string): Promise<string>;
  /** Writes a file behind the editor's back. */
  write(name: string, text: string): void;
  remove(name: string): void;
  read(name: string): string;
  /** What was last sent for a file that the editor did not ask for. */
  sent(name: string): readonly Diagnostic[];
  /** Does what an action says: files that are not open are made, changed and saved. */
  apply(action: CodeAction): Promise<void>;
}

export async function openWorkspace(files: Readonly<Record<string, string>>, options: ClientOptions = {}): Promise<Workspace> {
  const folder = temporaryFolder('工作区 ');
  const uri = (name: string) => pathToFileURL(path.join(folder, name)).href;
  const client = await Client.start({ workspaceFolders: [pathToFileURL(folder).href], createsFiles: true, ...options });
  const inFolder = (name: string) => path.join(folder, name);
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(inFolder(name)), { recursive: true });
    writeFileSync(inFolder(name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);

  const applyChange = async (change: CreateFile | TextDocumentEdit) => {
    if (!('edits' in change)) return writeFileSync(new URL(change.uri), '', { flag: 'a' });
    const { uri: target, version } = change.textDocument;
    if (version !== null) return client.apply(target, { title: '', edit: { documentChanges: [change] } });
    await client.open(target, readFileSync(new URL(target), 'utf8'), 'jsonc');
    await client.apply(target, { title: '', edit: { documentChanges: [{ ...change, textDocument: { uri: target, version: 1 } }] } });
    writeFileSync(new URL(target), client.textOf(target));
  };

  return {
    client,
    uri,
    async open(name, languageId = 'plaintext') {
      await client.open(uri(name), readFileSync(inFolder(name), 'utf8'), languageId);
      return uri(name);
    },
    write,
    remove: (name) => rmSync(inFolder(name)),
    read: (name) => readFileSync(inFolder(name), 'utf8'),
    sent: (name) => client.published.findLast((published) => published.uri === uri(name))?.diagnostics ?? [],
    async apply(action) {
      for (const change of action.edit?.documentChanges ?? []) await applyChange(change as CreateFile | TextDocumentEdit);
    },
  };
}
