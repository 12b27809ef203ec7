import { commands, type Disposable, type QuickPickItem, window, workspace } from 'vscode';
import {
  type BegunAnswer,
  type BegunReport,
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
    const year = organ && (await askYear());
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
    void window.showWarningMessage(begun?.problem ?? '后台程序没有运行，请先用命令“年报校对：重新启动”。');
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
    title: '新建年度报告：机关名称（1/2）',
    prompt: '发布年报的机关全称，如“云溪镇人民政府”。',
    ignoreFocusOut: true,
    validateInput: (input) => (input.trim() === '' ? '请填机关名称。' : organProblem(input)),
  });
  return answer?.trim();
}

async function askYear(): Promise<number | undefined> {
  const answer = await window.showInputBox({
    title: '新建年度报告：报告年度（2/2）',
    prompt: '年报所报告的年份，通常是去年。',
    value: String(new Date().getFullYear() - 1),
    ignoreFocusOut: true,
    validateInput: (input) => (input.trim() === '' ? '请填报告年度。' : yearProblem(input)),
  });
  return answer === undefined ? undefined : Number(answer);
}

interface KindChoice extends QuickPickItem {
  readonly organKind: BegunReport['kind'];
}

async function askKind(): Promise<BegunReport['kind'] | undefined> {
  const known = organKinds.map(
    ({ kind, name, selfReferences: [word = ''] }): KindChoice => ({ label: name, description: `我${word}`, organKind: kind }),
  );
  const choices: readonly KindChoice[] = [...known, { label: '其他', description: '本机关', organKind: 'unknown' }];
  const choice = await window.showQuickPick(choices, {
    title: '新建年度报告：机关类别',
    placeHolder: '从名称看不出机关类别，正文里怎样自称？',
  });
  return choice?.organKind;
}
