import type { LogOutputChannel } from 'vscode';
import { type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { showRuleCommand } from '../../server/src/lsp/protocol.ts';
import { CrashPolicy } from './crash-policy.ts';
import { configurationFiles, reportDocuments } from './documents.ts';
import { editsInTime } from './edits-in-time.ts';
import { ruleLinks } from './rule-pages.ts';

/** The id of the client is the section of the settings that it reads. */
export const clientId = 'nianbao';
export const clientName = '年报校对';

/** What a client is told wherever its server runs. */
export function clientOptions(output: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: [...reportDocuments, ...configurationFiles],
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticCollectionName: 'nianbao',
    synchronize: { configurationSection: 'nianbao' },
    diagnosticPullOptions: { onChange: true, onSave: true, onTabs: true, onFocus: true },
    errorHandler: new CrashPolicy(),
    initializationOptions: { readsFiles: true, opensRules: true, reopens: true },
    markdown: { isTrusted: { enabledCommands: [showRuleCommand] } },
    middleware: { ...ruleLinks, ...editsInTime },
  };
}
