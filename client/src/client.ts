import type { LogOutputChannel } from 'vscode';
import { LanguageClient, RevealOutputChannelOn, TransportKind } from 'vscode-languageclient/node';
import { CrashPolicy } from './crash-policy.ts';
import { configurationFiles, reportDocuments } from './documents.ts';

/** A client for the bundled server, not yet started. Its id is the section of the settings that it reads. */
export function createClient(serverModule: string, output: LogOutputChannel): LanguageClient {
  const run = { module: serverModule, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6029'] } };
  return new LanguageClient(
    'nianbao',
    '年报校对',
    { run, debug },
    {
      documentSelector: [...reportDocuments, ...configurationFiles],
      outputChannel: output,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      diagnosticCollectionName: 'nianbao',
      synchronize: { configurationSection: 'nianbao' },
      diagnosticPullOptions: { onChange: true, onSave: true, onTabs: true, onFocus: true },
      errorHandler: new CrashPolicy(),
    },
  );
}
