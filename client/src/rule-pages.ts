import { commands, type Diagnostic, Disposable, l10n, type QuickPickItem, Uri, window, workspace } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import {
  type RuleEntry,
  type RulePage,
  type RulePageParams,
  rulePageRequest,
  rulesRequest,
  showRuleCommand,
} from '../../server/src/lsp/protocol.ts';
import { insideEditor } from './rule-link.ts';
import type { ServerSession } from './session.ts';

/** Documents of this scheme are pages of rules; their query is the rule. */
const scheme = 'nianbao-rule';

/** 查看规则说明: the page of a rule, as a preview; without an argument, of one that the user picks. */
export function registerRulePages(session: ServerSession): Disposable {
  const pageOf = (rule: string) => session.request<RulePage | null>(rulePageRequest, { rule } satisfies RulePageParams);
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: async ({ query }) => (await pageOf(query))?.markdown ?? l10n.t('There is no rule {0}.', query),
    }),
    commands.registerCommand(showRuleCommand, async (given?: unknown) => {
      const rule = typeof given === 'string' ? given : await pickRule(session);
      const page = rule === undefined ? undefined : await pageOf(rule);
      if (rule !== undefined && page) await showPage(addressOf(rule, page));
    }),
  );
}

/** The name of the tab is the end of the path. */
function addressOf(rule: string, { title }: RulePage): Uri {
  return Uri.from({ scheme, path: `/${title.replaceAll('/', '／')}.md`, query: rule });
}

async function showPage(page: Uri): Promise<void> {
  try {
    await commands.executeCommand('markdown.showPreview', page);
  } catch {
    // VS Code's own Markdown extension may be switched off.
    await window.showTextDocument(await workspace.openTextDocument(page), { preview: true });
  }
}

interface RuleItem extends QuickPickItem {
  readonly rule: string;
}

async function pickRule(session: ServerSession): Promise<string | undefined> {
  const rules = (await session.request<readonly RuleEntry[]>(rulesRequest, {})) ?? [];
  const items = rules.map(
    ({ id, title, family, severity }): RuleItem => ({ rule: id, label: title, description: id, detail: `${family} · ${severity}` }),
  );
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Pages of the rules'),
    placeHolder: l10n.t('Name or id of a rule'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.rule;
}

/** The code of a finding opens its page here, not on the web. */
export const ruleLinks: Middleware = {
  handleDiagnostics: (uri, diagnostics, next) => next(uri, diagnostics.map(linkedInside)),
  provideDiagnostics: async (document, previousResultId, token, next) => {
    const report = await next(document, previousResultId, token);
    return report && 'items' in report ? { ...report, items: report.items.map(linkedInside) } : report;
  },
};

function linkedInside(diagnostic: Diagnostic): Diagnostic {
  const { code } = diagnostic;
  if (typeof code !== 'object') return diagnostic;
  const address = insideEditor(code.target.toString(true));
  if (address) diagnostic.code = { value: code.value, target: Uri.parse(address) };
  return diagnostic;
}
