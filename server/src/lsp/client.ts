import type { ClientCapabilities } from 'vscode-languageserver';

/** What the client at the other end can do, as far as it matters here. */
export interface Client {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesCodeLenses: boolean;
  /** Takes links from the words under the cursor to a place, not only the place. */
  readonly linksDefinitions: boolean;
  /** Asks first whether a place can be renamed. */
  readonly preparesRename: boolean;
  /** Shows the groups of a renaming's edits, and asks about those that want it. */
  readonly annotatesRename: boolean;
  /** Takes the outline in levels, not only as a list. */
  readonly nestsSymbols: boolean;
  /** The most folds of a document that it wants. */
  readonly mostFolds: number;
  readonly answersConfiguration: boolean;
  readonly registersConfigurationChanges: boolean;
  readonly changesFolders: boolean;
  readonly registersFileWatchers: boolean;
  /** Can be asked to change documents. */
  readonly appliesEdits: boolean;
  readonly versionedEdits: boolean;
  readonly createsFiles: boolean;
  /** Asks for the edits of a code action when the user has chosen it. */
  readonly resolvesActions: boolean;
  readonly showsDocuments: boolean;
  /** Shows Markdown in hovers. */
  readonly hoversInMarkdown: boolean;
  /** Opens the page of a rule by our command, which hovers may then link to. */
  readonly opensRules: boolean;
  /** Reads documents anew in another encoding by our command. */
  readonly reopens: boolean;
  /** Text with places to fill in, one after another. */
  readonly fillsSnippets: boolean;
}

/** Reads the client's capabilities, and what it says of itself when it starts the server. */
export function readClient({ textDocument, workspace, window }: ClientCapabilities, startOptions: unknown): Client {
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport ?? false,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport ?? false,
    linksDefinitions: textDocument?.definition?.linkSupport ?? false,
    preparesRename: textDocument?.rename?.prepareSupport ?? false,
    annotatesRename:
      workspace?.workspaceEdit?.changeAnnotationSupport !== undefined && (textDocument?.rename?.honorsChangeAnnotations ?? false),
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    mostFolds: textDocument?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
    answersConfiguration: workspace?.configuration ?? false,
    registersConfigurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    changesFolders: workspace?.workspaceFolders ?? false,
    registersFileWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    appliesEdits: workspace?.applyEdit ?? false,
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    resolvesActions: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ?? false,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') ?? false,
    showsDocuments: window?.showDocument?.support ?? false,
    hoversInMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    opensRules: (startOptions as { opensRules?: unknown } | null | undefined)?.opensRules === true,
    reopens: (startOptions as { reopens?: unknown } | null | undefined)?.reopens === true,
    fillsSnippets: textDocument?.completion?.completionItem?.snippetSupport ?? false,
  };
}
