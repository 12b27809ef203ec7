import { commands, type Disposable, l10n, languages, type QuickPickItem, Uri, window, workspace } from 'vscode';
import { type BegunAnswer, firstYear, type ReportFromPreviousParams, reportFromPreviousRequest } from '../../../server/src/lsp/protocol.ts';
import { reportDocuments } from '../documents.ts';
import { readFile } from '../read-file.ts';
import type { ServerSession } from '../session.ts';
import type { ReportStatus } from '../status.ts';
import { askYear, openBegun } from './new-report.ts';

/**
 * 据上年报告新建: this year's report begun from last year's, as a new document.
 * The command may be given last year's file as its argument (the Explorer, a key binding, a test); then nothing is asked.
 */
export function registerReportFromPrevious(session: ServerSession, status: ReportStatus): Disposable {
  return commands.registerCommand('nianbao.reportFromPrevious', async (given?: unknown) => {
    const file = given instanceof Uri ? given : typeof given === 'string' ? Uri.parse(given) : await ask(status);
    const previous = file && (await paramsFor(file));
    if (!previous) return;
    const begun = await session.request<BegunAnswer>(reportFromPreviousRequest, previous);
    if (!begun || !('lacksYear' in begun)) return openBegun(begun);
    const year = await askYear(previousYear());
    if (year) await openBegun(await session.request<BegunAnswer>(reportFromPreviousRequest, { ...previous, year }));
  });
}

const previousYear = () => ({
  title: l10n.t('New report from last year’s'),
  prompt: l10n.t('The report does not say of which year it is. Which year is it about?'),
  value: String(new Date().getFullYear() - 2),
  from: firstYear,
});

/** The document as it stands in the editor, with what the user said about it; else the file's text. */
async function paramsFor(file: Uri): Promise<ReportFromPreviousParams | undefined> {
  const open = workspace.textDocuments.find(({ uri }) => uri.toString() === file.toString());
  if (open && languages.match(reportDocuments, open) > 0) return { uri: file.toString() };
  const text = open?.getText() ?? (await readFile(file));
  if (text !== null) return { text };
  void window.showWarningMessage(l10n.t('The file {0} cannot be read.', file.path.split('/').at(-1) ?? ''));
  return undefined;
}

interface SourceChoice extends QuickPickItem {
  readonly uri: Uri | null;
}

/** Which report to begin from: the one in front, if there is one, or a file. */
async function ask(status: ReportStatus): Promise<Uri | undefined> {
  const uri = window.activeTextEditor?.document.uri;
  const report = uri && status.reportOf(uri);
  if (!uri || !report?.isReport) return pickFile();
  const choices: readonly SourceChoice[] = [
    { label: l10n.t('The document in front'), description: `${report.organ?.name ?? ''} ${report.year ?? ''}`.trim(), uri },
    { label: l10n.t('Choose a file…'), uri: null },
  ];
  const choice = await window.showQuickPick(choices, {
    title: l10n.t('New report from last year’s'),
    placeHolder: l10n.t('Where is last year’s report?'),
  });
  return choice && (choice.uri ?? pickFile());
}

async function pickFile(): Promise<Uri | undefined> {
  const picked = await window.showOpenDialog({
    title: l10n.t('Choose last year’s report'),
    openLabel: l10n.t('Begin from it'),
    filters: { [l10n.t('Annual reports')]: ['nianbao', 'txt', 'md', 'markdown', 'html', 'htm'] },
  });
  return picked?.[0];
}
