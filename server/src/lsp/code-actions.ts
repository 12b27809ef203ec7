import { type CodeAction, CodeActionTriggerKind, type Connection, type Range, type ResponseError } from 'vscode-languageserver';
import { codeActions, fixAllData } from '../features/code-actions.ts';
import { configurationActions } from '../features/configuration-problems.ts';
import { workspaceEdit } from '../features/workspace-edit.ts';
import { documentEdits } from '../output/text-edits.ts';
import type { Client } from './client.ts';
import type { ConfigurationDiagnostics } from './configuration-diagnostics.ts';
import { type ConfigurationFiles, isConfigurationFile } from './configuration-files.ts';
import type { Configurations } from './configurations.ts';
import type { Documents } from './documents.ts';
import type { ReadDraft } from './read-drafts.ts';
import { contentModified, runRequest } from './safe-run.ts';

/** What the actions are made from. */
export interface CodeActionHost {
  readonly connection: Connection;
  readonly client: Client;
  readonly documents: Documents;
  readonly configurations: Configurations;
  readonly files: ConfigurationFiles;
  readonly configurationDiagnostics: ConfigurationDiagnostics;
  readonly titleOf: (rule: string) => string;
  readonly read: ReadDraft;
}

/** Answers what can be done at a place of a draft or of a configuration file. */
export function registerCodeActions(host: CodeActionHost): void {
  const { connection, client, documents, configurations, titleOf } = host;
  connection.onCodeAction(({ textDocument: { uri }, range, context }, token) =>
    runRequest<CodeAction[]>(connection.console, token, [], async () => {
      if (isConfigurationFile(uri)) return actionsInConfiguration(host, uri, range);
      const ignoring = await configurations.ignoreTarget(uri);
      // Last, so that nothing is awaited between the text and the edits that are made for it.
      const reading = await host.read(uri);
      if (!reading) return [];
      const request = {
        range,
        diagnostics: context.diagnostics,
        automatic: context.triggerKind === CodeActionTriggerKind.Automatic,
        versionedEdits: client.versionedEdits,
        reopens: client.reopens,
        titleOf,
        ...(ignoring ? { ignoring } : {}),
        ...(context.only ? { only: context.only } : {}),
      };
      return codeActions(reading, request, client.resolvesActions ? null : () => documents.fixAll(reading));
    }),
  );
  connection.onCodeActionResolve((action, token) => runRequest(connection.console, token, action, () => resolved(host, action)));
}

/** The action with its edits. Refused where the text has moved on since it was offered. */
async function resolved({ read, documents, client }: CodeActionHost, action: CodeAction): Promise<CodeAction | ResponseError<never>> {
  const offered = fixAllData(action);
  if (!offered) return action;
  const reading = await read(offered.uri);
  if (reading?.version !== offered.version) return contentModified();
  return { ...action, edit: workspaceEdit(documentEdits(documents.fixAll(reading), reading), reading, client.versionedEdits) };
}

async function actionsInConfiguration(host: CodeActionHost, uri: string, range: Range): Promise<CodeAction[]> {
  const file = await host.files.load(uri);
  const document = host.files.openDocument(uri);
  if (!file || !document) return [];
  const findings = host.configurationDiagnostics.findingsOf(uri, file);
  return configurationActions(file, findings, document, range, host.client.versionedEdits);
}
