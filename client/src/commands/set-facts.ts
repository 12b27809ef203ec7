import { commands, type Disposable, l10n, languages, type QuickPickItem, type Uri, window } from 'vscode';
import { type DocumentFacts, firstYear, organProblem, yearProblem } from '../../../server/src/lsp/protocol.ts';
import { reportDocuments } from '../documents.ts';
import type { FactsStore } from '../facts.ts';
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
      await window.showInformationMessage(l10n.t('Open a report first, then set its organ or year.'));
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
    { label: l10n.t('Name of the organ'), description: factText(set.organ, organ), ask: () => askOrgan(set, organ) },
    { label: l10n.t('Year of the report'), description: factText(set.year, year), ask: () => askYear(set, year) },
  ];
  if (set.organ !== undefined || set.year !== undefined) {
    choices.push({
      label: l10n.t('Recognise from the text again'),
      description: l10n.t('Forget the organ and the year that were set for this document'),
      ask: async () => ({}),
    });
  }
  const choice = await window.showQuickPick(choices, {
    title: l10n.t('Set Organ/Year of the Document'),
    placeHolder: l10n.t('What do you want to set?'),
  });
  return choice?.ask();
}

function factText(set: string | number | undefined, known: string | number | undefined): string {
  if (set !== undefined) return l10n.t('set: {0}', set);
  return known === undefined ? l10n.t('not recognised') : l10n.t('recognised: {0}', known);
}

async function askOrgan(set: DocumentFacts, current: string | undefined): Promise<DocumentFacts | undefined> {
  const answer = await window.showInputBox({
    title: l10n.t('Name of the organ'),
    prompt: l10n.t(
      'The full name of the organ that publishes the report, such as 云溪镇人民政府. Leave empty to recognise it from the text.',
    ),
    value: current ?? '',
    validateInput: (input) => organProblem(input) && l10n.t('The name of an organ stands in one line, with no more than sixty characters.'),
  });
  if (answer === undefined) return undefined;
  const { organ: _old, ...others } = set;
  return answer.trim() === '' ? others : { ...others, organ: answer.trim() };
}

async function askYear(set: DocumentFacts, current: number | undefined): Promise<DocumentFacts | undefined> {
  const answer = await window.showInputBox({
    title: l10n.t('Year of the report'),
    prompt: l10n.t('The year that the report is about, such as 2023. Leave empty to recognise it from the text.'),
    value: current === undefined ? '' : String(current),
    validateInput: (input) => yearProblem(input) && l10n.t('Give a year of four digits from {0} on, such as 2023.', firstYear),
  });
  if (answer === undefined) return undefined;
  const { year: _old, ...others } = set;
  return answer.trim() === '' ? others : { ...others, year: Number(answer) };
}
