import { encodingCode } from '../lint/misread.ts';

/** The project's home page. */
export const projectUrl = 'https://github.com/nianbao-lint/nianbao-lint';

/** Codes without a page of their own, and where they are explained. */
const sections: Readonly<Record<string, string>> = {
  configuration: 'docs/configuration.md',
  [encodingCode]: 'docs/configuration.md#encoding',
  words: 'docs/configuration.md#words',
  'unused-ignore': 'docs/configuration.md#unused-ignore',
};

/** The address of the page that explains a rule, or another code that findings have. */
export function rulePageUrl(rule: string): string {
  return `${projectUrl}/blob/main/${sections[rule] ?? `docs/rules/${rule}.md`}`;
}

/** The command of our own client that opens a rule's page inside the editor. */
export const showRuleCommand = 'nianbao.showRule';

/** The same page as an address that runs that command, for clients that have it. */
export function rulePageCommand(rule: string): string {
  return `command:${showRuleCommand}?${encodeURIComponent(JSON.stringify([rule]))}`;
}
