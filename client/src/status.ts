import {
  type Command,
  type Disposable,
  EventEmitter,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  Uri,
  window,
  workspace,
} from 'vscode';
import { State } from 'vscode-languageclient';
import type { ReportParams } from '../../server/src/lsp/protocol.ts';
import { reportDocuments } from './documents.ts';
import { enableSetting, isEnabled } from './enabled.ts';
import { describeCounts, describeReport } from './status-text.ts';

/** Documents whose language says that they are reports: the item shows there whatever their text. */
const nianbaoOnly = { language: 'nianbao' };

/** The language status item: what the server understood of the document in front, and how many findings it has. */
export class ReportStatus implements Disposable {
  readonly #item: LanguageStatusItem;
  readonly #reports = new Map<string, ReportParams>();
  readonly #subscriptions: Disposable[];
  readonly #setReport = new EventEmitter<Uri>();
  #state = State.Starting;

  /** Tells which document the server has said something about, after each check. */
  readonly onDidSetReport = this.#setReport.event;

  constructor() {
    this.#item = languages.createLanguageStatusItem('nianbao.report', nianbaoOnly);
    this.#item.name = l10n.t('Nianbao Lint');
    this.#subscriptions = [
      this.#item,
      this.#setReport,
      window.onDidChangeActiveTextEditor(() => this.#update()),
      workspace.onDidChangeConfiguration((change) => change.affectsConfiguration(enableSetting) && this.#update()),
      workspace.onDidCloseTextDocument(({ uri }) => this.#reports.delete(uri.toString())),
    ];
    this.#update();
  }

  /** What the server last said about a document; undefined before it did. */
  reportOf(uri: Uri): ReportParams | undefined {
    return this.#reports.get(uri.toString());
  }

  /** Takes what the server says about a document after each check. */
  setReport(report: ReportParams): void {
    const uri = Uri.parse(report.uri);
    this.#reports.set(uri.toString(), report);
    this.#update();
    this.#setReport.fire(uri);
  }

  /** Shows whether there is a server at all. */
  setServerState(state: State): void {
    this.#state = state;
    this.#update();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #update(): void {
    const uri = window.activeTextEditor?.document.uri;
    const report = uri && this.reportOf(uri);
    const { text, detail, command, severity } = this.#look(uri, report);
    this.#item.selector = report?.isReport ? reportDocuments : nianbaoOnly;
    this.#item.busy = this.#state === State.Starting;
    this.#item.text = text;
    this.#item.detail = detail;
    this.#item.command = command;
    this.#item.severity = severity;
  }

  #look(uri: Uri | undefined, report: ReportParams | undefined): Look {
    if (this.#state === State.Stopped) {
      return {
        text: l10n.t('Nianbao Lint has stopped'),
        detail: l10n.t('The language server is not running'),
        command: { command: 'nianbao.restart', title: l10n.t('Restart') },
        severity: LanguageStatusSeverity.Error,
      };
    }
    if (!isEnabled(uri)) {
      return {
        text: l10n.t('Checking is off'),
        detail: '',
        command: { command: 'nianbao.toggle', title: l10n.t('Switch On') },
        severity: LanguageStatusSeverity.Warning,
      };
    }
    return {
      text: describeReport(report),
      detail: describeCounts(report),
      command: { command: 'nianbao.setFacts', title: l10n.t('Set Organ/Year') },
      severity: LanguageStatusSeverity.Information,
    };
  }
}

/** How the item looks. */
interface Look {
  readonly text: string;
  readonly detail: string;
  readonly severity: LanguageStatusSeverity;
  readonly command: Command;
}
