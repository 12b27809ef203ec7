import { commands, type Disposable, languages, type QuickPickItem, type Uri, window } from 'vscode';
import { organProblem, yearProblem } from '../../../server/src/lsp/protocol.ts';
import { reportDocuments } from '../documents.ts';
import type { DocumentFacts, FactsStore } from '../facts.ts';
import type { ServerSession } from '../session.ts';
import type { ReportStatus } from '../status.ts';

interface Choice extends QuickPickItem {
  /** Asks for the new facts; undefined when the user backs out. */
  readonly ask: () => Promise<DocumentFacts | undefined>;
}

/**
 * 设置文档的机关/年度: for drafts whose text does not say them, or says them wrongly.
 * The command may be given the facts as its argument (a key binding, a test); then nothing is asked.
 */
export function registerSetFacts(session: ServerSession, store: FactsStore, status: ReportStatus): Disposable {
  return commands.registerCommand('nianbao.setFacts', async (given?: DocumentFacts) => {
    const document = window.activeTextEditor?.document;
    if (!document || languages.match(reportDocuments, document) === 0) {
      await window.showInformationMessage('请先打开一份年报，再设置它的机关或年度。');
      return;
    }
    const facts = isFacts(given) ? given : await ask(document.uri, store, status);
    if (!facts) return;
    await store.set(document.uri, facts);
    await session.sendFacts(document.uri);
  });
}

/** The language status item hands the command arguments of its own; only an object with the known keys counts. */
function isFacts(given: unknown): given is DocumentFacts {
  if (typeof given !== 'object' || given === null) return false;
  const { organ, year } = given as DocumentFacts;
  const organFits = organ === undefined || (typeof organ === 'string' && organProblem(organ) === undefined);
  const yearFits = year === undefined || yearProblem(String(year)) === undefined;
  return Object.keys(given).every((key) => key === 'organ' || key === 'year') && organFits && yearFits;
}

async function ask(uri: Uri, store: FactsStore, status: ReportStatus): Promise<DocumentFacts | undefined> {
  const set = store.get(uri);
  const read = status.reportOf(uri);
  const organ = set.organ ?? read?.organ?.name;
  const year = set.year ?? read?.year ?? undefined;
  const choices: Choice[] = [
    { label: '机关名称', description: describe(set.organ, organ), ask: () => askOrgan(set, organ) },
    { label: '报告年度', description: describe(set.year, year), ask: () => askYear(set, year) },
  ];
  if (set.organ !== undefined || set.year !== undefined) {
    choices.push({ label: '恢复自动识别', description: '清除为这份文档设置的机关和年度', ask: async () => ({}) });
  }
  const choice = await window.showQuickPick(choices, { title: '设置文档的机关/年度', placeHolder: '选择要设置的内容' });
  return choice?.ask();
}

function describe(set: string | number | undefined, known: string | number | undefined): string {
  if (set !== undefined) return `已设置：${set}`;
  return known === undefined ? '未识别' : `自动识别：${known}`;
}

async function askOrgan(set: DocumentFacts, current: string | undefined): Promise<DocumentFacts | undefined> {
  const answer = await window.showInputBox({
    title: '机关名称',
    prompt: '发布年报的机关全称，如“云溪镇人民政府”。留空表示自动识别。',
    value: current ?? '',
    validateInput: organProblem,
  });
  if (answer === undefined) return undefined;
  const { organ: _old, ...others } = set;
  return answer.trim() === '' ? others : { ...others, organ: answer.trim() };
}

async function askYear(set: DocumentFacts, current: number | undefined): Promise<DocumentFacts | undefined> {
  const answer = await window.showInputBox({
    title: '报告年度',
    prompt: '年报所报告的年份，如 2023。留空表示自动识别。',
    value: current === undefined ? '' : String(current),
    validateInput: yearProblem,
  });
  if (answer === undefined) return undefined;
  const { year: _old, ...others } = set;
  return answer.trim() === '' ? others : { ...others, year: Number(answer) };
}
