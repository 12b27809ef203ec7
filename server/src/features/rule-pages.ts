/** The project's home page. */
export const projectUrl = 'https://github.com/nianbao-lint/nianbao-lint';

/** The address of the page that explains a rule. */
export function rulePageUrl(rule: string): string {
  return `${projectUrl}/blob/main/docs/rules/${rule}.md`;
}
