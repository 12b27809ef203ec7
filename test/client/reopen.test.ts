import iconv from 'iconv-lite';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { commands, type TextDocument, Uri, window, workspace } from 'vscode';
import { registerReopening } from '../../client/src/reopen.ts';
import type { ServerSession } from '../../client/src/session.ts';
import type { ReportStatus } from '../../client/src/status.ts';
import { cleanDraft } from '../helpers/draft.ts';

const uri = Uri.parse('file:///c:/青禾镇年报.txt');
const offer = ['编码不对：这份年报是 GB18030 编码，现在显示的是乱码。', '用 GB18030 重新打开'] as const;
const unsaved = ['文稿有未保存的改动，请先撤销这些改动，再重新打开。'];
const inGb18030 = iconv.encode(cleanDraft({ without: [6] }), 'gb18030');
const reopened = {} as TextDocument;

const read = vi.spyOn(workspace.fs, 'readFile');
const open = vi.spyOn(workspace, 'openTextDocument');
const show = vi.spyOn(window, 'showTextDocument');
const warn = vi.spyOn(window, 'showWarningMessage');
const execute = vi.spyOn(commands, 'executeCommand');
const register = vi.spyOn(commands, 'registerCommand');
const onClose = vi.spyOn(workspace, 'onDidCloseTextDocument');
const enabled = vi.spyOn(workspace, 'getConfiguration');
const documents = vi.spyOn(workspace, 'textDocuments', 'get');

beforeEach(() => {
  vi.resetAllMocks();
  read.mockResolvedValue(inGb18030);
  open.mockResolvedValue(reopened);
});
afterAll(() => void vi.restoreAllMocks());

/** What VS Code from 1.100 on has open, and what its user says to an offer: yes if not told otherwise. */
interface Situation {
  readonly document?: object;
  readonly misreadFrom?: string | null;
  readonly says?: string | undefined;
  readonly isEnabled?: boolean;
  readonly isOlder?: boolean;
}

/** An editor with a file open, and ways to tell it what happens. */
function editor({ document = {}, misreadFrom = 'gb18030', isEnabled = true, isOlder = false, ...given }: Situation = {}) {
  const opened = { uri, isDirty: false, ...(isOlder ? {} : { encoding: 'utf8' }), ...document };
  documents.mockReturnValue([opened as TextDocument]);
  enabled.mockReturnValue({ get: () => isEnabled } as never);
  warn.mockResolvedValue(('says' in given ? given.says : offer[1]) as never);
  const onDidSetReport = vi.fn();
  const onDidStart = vi.fn();
  const status = { reportOf: () => ({ misreadFrom }), onDidSetReport } as unknown as ReportStatus;
  registerReopening({ onDidStart } as unknown as ServerSession, status);
  const listening = { report: onDidSetReport, start: onDidStart, close: onClose, command: register };
  const [report, start, close, command] = Object.values(listening).map(({ mock }) => mock.lastCall?.at(-1) ?? mock.lastCall?.[0]);
  return {
    /** The server has checked the document. */
    checked: async () => {
      report(uri);
      // What follows from it waits for nothing but answers that are there.
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
    started: () => start(),
    closed: () => close({ uri }),
    run: (...args: unknown[]) => command(...args),
  };
}

test('a report that is shown garbled is opened anew in its encoding where the user says so', async () => {
  await editor().checked();
  expect(warn.mock.calls).toEqual([offer]);
  expect(open.mock.calls).toEqual([[uri, { encoding: 'gb18030' }]]);
  expect(show.mock.calls).toEqual([[reopened]]);
});

test('one that is written in UTF-8 is opened in what VS Code calls it', async () => {
  read.mockResolvedValue(new TextEncoder().encode(cleanDraft()));
  await editor({ misreadFrom: 'utf-8', says: '用 UTF-8 重新打开' }).checked();
  expect(open.mock.calls).toEqual([[uri, { encoding: 'utf8' }]]);
});

test('it stays as it is where the user says nothing', async () => {
  await editor({ says: undefined }).checked();
  expect(warn).toHaveBeenCalledTimes(1);
  expect(open).not.toHaveBeenCalled();
  expect(show).not.toHaveBeenCalled();
});

test.each<[string, Situation]>([
  ['that is read rightly', { misreadFrom: null }],
  ['with changes that are not saved', { document: { isDirty: true } }],
  ['where checking is off', { isEnabled: false }],
  ['that is not open', { document: { uri: Uri.parse('file:///c:/别的.txt') } }],
])('nothing is offered for a document %s', async (_, situation) => {
  await editor(situation).checked();
  expect(warn).not.toHaveBeenCalled();
});

test.each([
  ['is no report', async () => iconv.encode('会议纪要\n今天下午开会。', 'gb18030')],
  ['cannot be read', () => Promise.reject(new Error('gone'))],
])('nothing is offered for a file that %s', async (_, readFile) => {
  read.mockImplementation(readFile);
  await editor().checked();
  expect(warn).not.toHaveBeenCalled();
});

test('it is offered once, and again after it was closed, or the server started anew', async () => {
  const { checked, closed, started } = editor({ says: undefined });
  await checked();
  await checked();
  expect(warn).toHaveBeenCalledTimes(1);
  closed();
  await checked();
  expect(warn).toHaveBeenCalledTimes(2);
  started();
  await checked();
  expect(warn).toHaveBeenCalledTimes(3);
});

test('an older VS Code, whose documents do not tell their encoding, asks the user for it', async () => {
  await editor({ isOlder: true }).checked();
  expect(open).not.toHaveBeenCalled();
  expect(show.mock.calls).toEqual([[uri]]);
  expect(execute.mock.calls).toEqual([['workbench.action.editor.changeEncoding']]);
});

test('the command opens it; not over changes that are not saved, and in no encoding that there is not', async () => {
  await editor().run(String(uri), 'gb18030');
  expect(open).toHaveBeenCalledTimes(1);
  await editor({ document: { isDirty: true } }).run(String(uri), 'gb18030');
  expect(warn.mock.calls).toEqual([unsaved]);
  await editor().run(String(uri), 'toString');
  await editor().run(12, 'gb18030');
  expect(open).toHaveBeenCalledTimes(1);
});
