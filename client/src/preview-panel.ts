import {
  type Disposable,
  l10n,
  Position,
  Range,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { type PreviewAnswer, type PreviewParams, previewRequest } from '../../server/src/lsp/protocol.ts';
import { previewPage, readMessage, type ToPage, type ViewPlace } from './preview-page.ts';
import type { ServerSession } from './session.ts';
import type { ReportStatus } from './status.ts';
import { Turns } from './turns.ts';

/** How long the text must stand still before it is shown anew, in milliseconds. */
const pause = 120;

/** What the page shows, wherever the author is. */
type Shown = Omit<Extract<ToPage, { type: 'show' }>, 'place'>;

/** A panel that shows a report as it will be published. It goes over to whatever report comes to the front. */
export class PreviewPanel implements Disposable {
  readonly #panel: WebviewPanel;
  readonly #session: ServerSession;
  readonly #status: ReportStatus;
  readonly #subscriptions: Disposable[];
  readonly #turns = new Turns();
  #uri: Uri;
  #shown: Shown;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `panel` is empty, new or left over from the last session; `media` is the folder of the page's own files. */
  constructor(panel: WebviewPanel, media: Uri, uri: Uri, session: ServerSession, status: ReportStatus) {
    this.#panel = panel;
    this.#session = session;
    this.#status = status;
    this.#uri = uri;
    this.#shown = nothing(uri, l10n.t('Reading …'));
    const { webview } = panel;
    this.#subscriptions = [
      webview.onDidReceiveMessage((message) => this.#receive(message)),
      session.onDidStart(() => this.#refreshSoon()),
      status.onDidSetReport((of) => this.#reportIsRead(of)),
      window.onDidChangeActiveTextEditor((editor) => editor && this.#mayShow(editor.document.uri)),
      workspace.onDidChangeTextDocument(({ document }) => this.#isOf(document.uri) && this.#refreshSoon()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#follow(textEditor)),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#follow(textEditor)),
    ];
    panel.onDidDispose(() => this.dispose());
    webview.options = { enableScripts: true, localResourceRoots: [media] };
    const address = (name: string) => webview.asWebviewUri(Uri.joinPath(media, name)).toString();
    webview.html = previewPage({
      cspSource: webview.cspSource,
      style: address('preview.css'),
      script: address('preview.js'),
      title: l10n.t('Preview'),
      nonce: crypto.randomUUID(),
    });
    this.#name('');
    void this.#refresh();
  }

  /** Shows another report. */
  show(uri: Uri): void {
    if (this.#isOf(uri)) return;
    this.#uri = uri;
    this.#shown = nothing(uri, l10n.t('Reading …'));
    void this.#refresh();
  }

  /** Brings the panel to the front, the cursor stays where it is. */
  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#panel.dispose();
  }

  #isOf(uri: Uri): boolean {
    return uri.toString() === this.#uri.toString();
  }

  #mayShow(uri: Uri): void {
    if (this.#status.reportOf(uri)?.isReport) this.show(uri);
  }

  /** Findings may be new where the text is not: a setting has changed, the server is a new one. */
  #reportIsRead(uri: Uri): void {
    if (this.#isOf(uri)) this.#refreshSoon();
    else if (window.activeTextEditor?.document.uri.toString() === uri.toString()) this.#mayShow(uri);
  }

  #refreshSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#refresh(), pause);
  }

  async #refresh(): Promise<void> {
    const uri = this.#uri;
    const counts = this.#turns.ask();
    const params: PreviewParams = { uri: this.#session.uriOf(uri) };
    const answer = await this.#session.request<PreviewAnswer | null>(previewRequest, params);
    // Without an answer the page stays: the server is on its way, or the text has moved on and is asked for again.
    if (!this.#isOf(uri) || !counts()) return;
    if (answer) this.#take({ type: 'show', uri: uri.toString(), html: answer.html, empty: noReport() }, answer.title);
    else if (answer === null && this.#status.reportOf(uri)?.isReport === false) this.#take(nothing(uri, noReport()), '');
  }

  #take(shown: Shown, title: string): void {
    this.#name(title);
    if (shown.html === this.#shown.html && shown.empty === this.#shown.empty && shown.uri === this.#shown.uri) return;
    this.#shown = shown;
    this.#send();
  }

  #name(title: string): void {
    const name = title || this.#uri.path.slice(this.#uri.path.lastIndexOf('/') + 1);
    this.#panel.title = l10n.t('Preview {0}', name);
  }

  #send(): void {
    this.#post({ ...this.#shown, place: this.#place() });
  }

  #post(message: ToPage): void {
    void this.#panel.webview.postMessage(message);
  }

  #follow(editor: TextEditor): void {
    if (this.#isOf(editor.document.uri)) this.#post({ type: 'follow', place: this.#place() });
  }

  /** Where the author is. */
  #place(): ViewPlace {
    const editor = this.#editor();
    const [visible] = editor?.visibleRanges ?? [];
    if (!editor || !visible) return { top: null, cursor: null };
    const { line } = editor.selection.active;
    return { top: visible.start.line, cursor: line >= visible.start.line && line <= visible.end.line ? line : null };
  }

  #editor(): TextEditor | undefined {
    const { activeTextEditor, visibleTextEditors } = window;
    return [...(activeTextEditor ? [activeTextEditor] : []), ...visibleTextEditors].find(({ document }) => this.#isOf(document.uri));
  }

  #receive(message: unknown): void {
    const read = readMessage(message);
    if (read?.type === 'ready') this.#send();
    if (read?.type === 'reveal') void this.#showLine(read.line);
  }

  async #showLine(line: number): Promise<void> {
    const uri = this.#uri;
    const open = workspace.textDocuments.find((document) => this.#isOf(document.uri));
    // A document that was never saved is gone when it is closed.
    if (!open && uri.scheme === 'untitled') return;
    const document = open ?? (await workspace.openTextDocument(uri));
    const position = document.validatePosition(new Position(line, 0));
    const selection = new Range(position, position);
    const editor = await window.showTextDocument(document, { viewColumn: this.#editor()?.viewColumn ?? ViewColumn.One, selection });
    editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

function nothing(uri: Uri, empty: string): Shown {
  return { type: 'show', uri: uri.toString(), html: '', empty };
}

function noReport(): string {
  return l10n.t('This is no report yet: give it a title, or choose its language, and it shows here as it will be published.');
}
