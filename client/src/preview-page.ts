/** What the page of the preview loads, as addresses that a webview can reach. */
export interface PageSources {
  /** Where the webview's own files come from, in the words of a content security policy. */
  readonly cspSource: string;
  readonly style: string;
  readonly script: string;
  /** A word that nobody can guess: only scripts that bear it run. */
  readonly nonce: string;
  /** The name of the page, free of markup. */
  readonly title: string;
}

/**
 * The empty page of the preview. Only our own script and our own style sheet are let in: nothing that stands in a draft can
 * run, load or send anything. What is shown comes by messages.
 */
export function previewPage({ cspSource, style, script, nonce, title }: PageSources): string {
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${cspSource}; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>${title}</title>
</head>
<body>
<main></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

/** What the extension tells the page. */
export type ToPage =
  | {
      readonly type: 'show';
      readonly uri: string;
      readonly html: string;
      /** Said where there is nothing to show. */
      readonly empty: string;
      readonly place: ViewPlace;
    }
  | { readonly type: 'follow'; readonly place: ViewPlace };

/** What is in view in the editor, as lines counted from zero; null where the editor is not in view, or the cursor is not. */
export interface ViewPlace {
  readonly top: number | null;
  readonly cursor: number | null;
}

/** What the page tells the extension. */
export type FromPage = { readonly type: 'ready' } | { readonly type: 'reveal'; readonly line: number };

/** A message of the page; undefined for anything else. */
export function readMessage(message: unknown): FromPage | undefined {
  const { type, line } = (message ?? {}) as { readonly type?: unknown; readonly line?: unknown };
  if (type === 'ready') return { type };
  return type === 'reveal' && Number.isInteger(line) ? { type, line: Math.max(0, line as number) } : undefined;
}
