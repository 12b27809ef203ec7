import { markupFor } from '../../features/hover/markup.ts';
import { hover } from '../../features/hover.ts';
import { type RulePageSubject, rulePage, severityOf } from '../../features/rule-page.ts';
import { rulePageCommand, rulePageUrl } from '../../features/rule-pages.ts';
import { ownRules } from '../../lint/own-rules.ts';
import { familyNames } from '../../rules/families.ts';
import { type RuleEntry, type RulePage, type RulePageParams, rulePageRequest, rulesRequest } from '../protocol.ts';
import type { RequestGroup } from './group.ts';

/** What is told about the place under the pointer, and the pages of the rules that it leads to. */
export const hovers: RequestGroup = {
  capabilities: () => ({ hoverProvider: true }),
  register({ connection, client, service, respond, previous }) {
    const subjects: readonly RulePageSubject[] = [...service.rules, ...ownRules];
    const known = new Map(subjects.map((rule) => [rule.id, rule]));
    const context = {
      markup: markupFor(client.hoversInMarkdown),
      ruleOf: (id: string) => known.get(id),
      rulePage: client.opensRules ? rulePageCommand : rulePageUrl,
    };
    connection.onHover(({ textDocument: { uri }, position }, token) =>
      respond(uri, token, null, async (reading) =>
        hover(reading, reading.index.offsetAt(position), { ...context, previous: await previous(uri) }),
      ),
    );
    connection.onRequest(rulesRequest, (): readonly RuleEntry[] => subjects.map(entryOf));
    connection.onRequest(rulePageRequest, (params: Partial<RulePageParams> | undefined): RulePage | null => {
      const rule = known.get(params?.rule ?? '');
      return rule ? { title: rule.title, markdown: rulePage(rule) } : null;
    });
  },
};

function entryOf(rule: RulePageSubject): RuleEntry {
  const { id, title, family } = rule;
  return { id, title, family: family ? familyNames[family] : '配置', severity: severityOf(rule) };
}
