import { commands, Disposable, window } from 'vscode';
import type { ReportStatus } from './status.ts';

/** Keeps `nianbao.isReport`, by which menus know a report, true as long as the text in front is one; views and panels do not count. */
export function registerReportContext(status: ReportStatus): Disposable {
  const update = () => {
    const uri = window.activeTextEditor?.document.uri;
    if (uri) void commands.executeCommand('setContext', 'nianbao.isReport', status.reportOf(uri)?.isReport === true);
  };
  update();
  return Disposable.from(window.onDidChangeActiveTextEditor(update), status.onDidSetReport(update));
}
