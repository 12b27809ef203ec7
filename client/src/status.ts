import { type Disposable, type LanguageStatusItem, LanguageStatusSeverity, languages, Uri, window, workspace } from 'vscode';
import { State } from 'vscode-languageclient';
import type { ReportParams } from '../../server/src/lsp/protocol.ts';
import { reportDocuments } from './documents.ts';
import { describeCounts, describeReport } from './status-text.ts';

/** Documents whose language says that they are reports: the item shows there whatever their text. */
const nianbaoOnly = { language: 'nianbao' };

const setFacts = { command: 'nianbao.setFacts', title: '设置机关/年度' };
const restart = { command: 'nianbao.restart', title: '重新启动' };

/** The language status item: what the server understood of the document in front, and how many findings it has. */
export class ReportStatus implements Disposable {
  readonly #item: LanguageStatusItem;
  readonly #reports = new Map<string, ReportParams>();
  readonly #subscriptions: Disposable[];
  #state = State.Starting;

  constructor() {
    this.#item = languages.createLanguageStatusItem('nianbao.report', nianbaoOnly);
    this.#item.name = '年报校对';
    this.#subscriptions = [
      this.#item,
      window.onDidChangeActiveTextEditor(() => this.#update()),
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
    this.#reports.set(Uri.parse(report.uri).toString(), report);
    this.#update();
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
    const stopped = this.#state === State.Stopped;
    this.#item.selector = report?.isReport ? reportDocuments : nianbaoOnly;
    this.#item.busy = this.#state === State.Starting;
    this.#item.severity = stopped ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    this.#item.command = stopped ? restart : setFacts;
    this.#item.text = stopped ? '年报校对已停止' : describeReport(report);
    this.#item.detail = stopped ? '后台程序没有运行' : describeCounts(report);
  }
}
