import { commands, type Disposable, l10n, type QuickPickItem, window, workspace } from 'vscode';
import {
  type BegunAnswer,
  type BegunReport,
  firstFormYear,
  type NewReportParams,
  newReportRequest,
  organKinds,
  organProblem,
  yearProblem,
} from '../../../server/src/lsp/protocol.ts';
import type { ServerSession } from '../session.ts';

/**
 * 新建年度报告: a whole report in the form of its year, as a new document.
 * The command may be given organ, year and kind as its argument (a key binding, a test); then nothing is asked.
 */
export function registerNewReport(session: ServerSession): Disposable {
  return commands.registerCommand('nianbao.newReport', async (given?: unknown) => {
    if (isBeginning(given)) return openBegun(await session.request<BegunAnswer>(newReportRequest, given));
    const organ = await askOrgan();
    const year = organ && (await askYear(newYear()));
    if (!year) return;
    const begun = await session.request<BegunAnswer>(newReportRequest, { organ, year });
    if (!begun || 'problem' in begun || begun.kind !== 'unknown') return openBegun(begun);
    // Its name does not show what the organ calls itself.
    const kind = await askKind();
    if (kind) await openBegun(await session.request<BegunAnswer>(newReportRequest, { organ, year, kind }));
  });
}

/** Shows a report that was begun as a new document; says why where there is none. */
export async function openBegun(begun: BegunAnswer | undefined): Promise<void> {
  if (!begun || 'problem' in begun) {
    void window.showWarningMessage(begun?.problem ?? l10n.t('The language server does not run: restart it first.'));
    return;
  }
  const document = await workspace.openTextDocument({ language: 'nianbao', content: begun.text });
  await window.showTextDocument(document, { preview: false });
}

/** Menus hand the command arguments of their own. */
function isBeginning(given: unknown): given is NewReportParams {
  if (typeof given !== 'object' || given === null) return false;
  const { organ, year } = given as Partial<NewReportParams>;
  return typeof organ === 'string' && typeof year === 'number';
}

async function askOrgan(): Promise<string | undefined> {
  const answer = await window.showInputBox({
    title: l10n.t('New annual report: name of the organ (1/2)'),
    prompt: l10n.t('The full name of the organ that publishes the report, such as 云溪镇人民政府.'),
    ignoreFocusOut: true,
    validateInput: (input) =>
      input.trim() === ''
        ? l10n.t('Give the name of the organ.')
        : organProblem(input) && l10n.t('The name of an organ stands in one line, with no more than sixty characters.'),
  });
  return answer?.trim();
}

interface YearQuestion {
  readonly title: string;
  readonly prompt: string;
  readonly value: string;
  /** The earliest year that makes sense. */
  readonly from: number;
}

const newYear = (): YearQuestion => ({
  title: l10n.t('New annual report: year of the report (2/2)'),
  prompt: l10n.t('The year that the report is about, usually last year.'),
  value: String(new Date().getFullYear() - 1),
  from: firstFormYear,
});

/** A year of four digits; what is typed is checked at once. */
export async function askYear({ title, prompt, value, from }: YearQuestion): Promise<number | undefined> {
  const problemOf = (input: string) => {
    if (input.trim() === '') return l10n.t('Give the year of the report.');
    return yearProblem(input) || Number(input) < from ? l10n.t('Give a year of four digits from {0} on, such as 2023.', from) : undefined;
  };
  const answer = await window.showInputBox({ title, prompt, value, ignoreFocusOut: true, validateInput: problemOf });
  return answer === undefined ? undefined : Number(answer);
}

interface KindChoice extends QuickPickItem {
  readonly organKind: BegunReport['kind'];
}

async function askKind(): Promise<BegunReport['kind'] | undefined> {
  const known = organKinds.map(
    ({ kind, name, selfReferences: [word = ''] }): KindChoice => ({ label: name, description: word, organKind: kind }),
  );
  const choices: readonly KindChoice[] = [...known, { label: l10n.t('other'), organKind: 'unknown' }];
  const choice = await window.showQuickPick(choices, {
    title: l10n.t('New annual report: kind of organ'),
    placeHolder: l10n.t('The name does not show the kind of organ. What does it call itself?'),
  });
  return choice?.organKind;
}
