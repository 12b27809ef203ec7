import { commands, Disposable, type ExtensionContext, l10n, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import { PreviewPanel } from './preview-panel.ts';
import type { ServerSession } from './session.ts';
import type { ReportStatus } from './status.ts';

const viewType = 'nianbao.preview';

/** 打开预览: the report as it will be published, beside the editor. There is one panel; it comes back when the window is opened anew. */
export function registerPreview({ extensionUri }: ExtensionContext, session: ServerSession, status: ReportStatus): Disposable {
  const media = Uri.joinPath(extensionUri, 'media');
  let open: PreviewPanel | undefined;

  const adopt = (panel: WebviewPanel, uri: Uri) => {
    open?.dispose();
    const adopted = new PreviewPanel(panel, media, uri, session, status);
    open = adopted;
    panel.iconPath = Uri.joinPath(media, 'icon.png');
    panel.onDidDispose(() => {
      if (open === adopted) open = undefined;
    });
  };
  const show = async (given?: unknown) => {
    const editor = window.activeTextEditor ?? window.visibleTextEditors.find(({ document }) => status.reportOf(document.uri)?.isReport);
    const uri = given instanceof Uri ? given : editor?.document.uri;
    if (open) {
      if (uri) open.show(uri);
      open.reveal();
    } else if (uri) {
      const viewColumn = window.activeTextEditor ? ViewColumn.Beside : (editor?.viewColumn ?? ViewColumn.One) + 1;
      adopt(window.createWebviewPanel(viewType, l10n.t('Preview'), { viewColumn, preserveFocus: true }), uri);
    } else {
      await window.showInformationMessage(l10n.t('Open a report first, then its preview.'));
    }
  };
  const deserializeWebviewPanel = async (panel: WebviewPanel, state: unknown) => {
    const { uri } = (state ?? {}) as { readonly uri?: unknown };
    try {
      // The document must be open for the server to know it, also where no editor shows it.
      const document = await workspace.openTextDocument(Uri.parse(String(uri), true));
      adopt(panel, document.uri);
    } catch {
      panel.dispose();
    }
  };
  return Disposable.from(
    commands.registerCommand('nianbao.openPreview', show),
    window.registerWebviewPanelSerializer(viewType, { deserializeWebviewPanel }),
    { dispose: () => open?.dispose() },
  );
}
