import { rulePageCommand } from '../../server/src/lsp/protocol.ts';

/** Pages of rules, and the parts of the configuration's page that are about one code of findings that can be set. */
const pages = /\/docs\/(?:rules\/([a-z\d-]+)\.md|configuration\.md#(?!encoding$)([a-z\d-]+))$/;

/** The address that opens inside VS Code what an address of the project's home page shows; null where it is no rule's page. */
export function insideEditor(address: string): string | null {
  const [, rule, part] = pages.exec(address) ?? [];
  const id = rule ?? part;
  return id === undefined ? null : rulePageCommand(id);
}
