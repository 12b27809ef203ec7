import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import {
  type CodeAction,
  commands,
  type Diagnostic,
  languages,
  Range,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';

/**
 * Writes a file below the open folder and shows it as a user who opens it would see it.
 * Each file has a folder of its own: late news of an earlier file of the same name would close its editor.
 */
export async function openFile(name: string, content: string | Uint8Array): Promise<TextDocument> {
  const [folder] = workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('The tests need an open folder.');
  const uri = Uri.joinPath(folder.uri, randomUUID(), name);
  await workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document, { preview: false });
  return document;
}

/** Saves and closes everything. */
export async function tidyUp(): Promise<void> {
  await workspace.saveAll(false);
  await commands.executeCommand('workbench.action.closeAllEditors');
}

/** Our findings in a document. */
export function findings(document: TextDocument): Diagnostic[] {
  return languages.getDiagnostics(document.uri).filter(({ source }) => source === '年报校对');
}

/** The rule of a finding. */
export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The findings of one rule. */
export function findingsOf(document: TextDocument, rule: string): Diagnostic[] {
  return findings(document).filter((finding) => ruleOf(finding) === rule);
}

/** Waits until a question has a true answer; fails with what it waited for. */
export async function eventually<T>(what: string, ask: () => T | Promise<T>, timeout = 15_000): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms in vain: ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Waits for findings of a rule, and gives them. */
export function awaitFindings(document: TextDocument, rule: string): Promise<Diagnostic[]> {
  return eventually(`${rule} in ${document.fileName}; there are: ${findings(document).map(ruleOf).join(' ')}`, () => {
    const found = findingsOf(document, rule);
    return found.length > 0 ? found : undefined;
  });
}

/** Waits until a rule has no findings left. */
export async function awaitSilence(document: TextDocument, rule: string): Promise<void> {
  await eventually(`no ${rule} in ${document.fileName}`, () => findingsOf(document, rule).length === 0);
}

/** Replaces the first occurrence of a text, as an edit by hand would. */
export async function replace(document: TextDocument, text: string, by: string): Promise<void> {
  const start = document.getText().indexOf(text);
  if (start < 0) throw new Error(`${document.fileName} does not contain ${text}`);
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(start + text.length)), by);
  await workspace.applyEdit(edit);
}

/** The actions that the light bulb offers at a finding, with their edits. */
export async function actionsAt(document: TextDocument, { range }: Diagnostic): Promise<CodeAction[]> {
  const resolved = 20;
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    'quickfix',
    resolved,
  );
  return actions.filter(({ edit }) => edit !== undefined);
}

/** Applies an action as the editor does. */
export async function apply({ edit }: CodeAction): Promise<void> {
  if (!edit || !(await workspace.applyEdit(edit))) throw new Error('The action could not be applied.');
}

/** Process ids of the running language servers of this extension host. */
export function serverProcesses(): number[] {
  return processes()
    .filter(({ parent, command }) => parent === process.pid && /dist[\\/]server\.js/.test(command))
    .map(({ id }) => id);
}

interface RunningProcess {
  readonly id: number;
  readonly parent: number;
  readonly command: string;
}

function processes(): RunningProcess[] {
  if (process.platform !== 'linux') {
    const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
    return lines
      .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
      .map((match) => ({ id: Number(match?.[1]), parent: Number(match?.[2]), command: match?.[3] ?? '' }));
  }
  // Not every Linux has ps.
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        const [, parent] = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8')) ?? [];
        return [{ id: Number(name), parent: Number(parent), command }];
      } catch {
        // It ended while we were looking.
        return [];
      }
    });
}
