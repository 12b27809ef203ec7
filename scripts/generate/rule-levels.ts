import { ownRules } from '../../server/src/lint/own-rules.ts';
import { severityNames } from '../../server/src/rules/families.ts';
import { rules } from '../../server/src/rules/index.ts';

/** The levels for users. */
export const levelNames = { ...severityNames, off: '关闭' } as const;

/** What the JSON schema of a rule's level says of this rule alone. */
export interface RuleLevel {
  readonly default: keyof typeof levelNames;
  readonly description: string;
}

/** For each id that can be set: its level where none is set, and what it looks for. */
export function ruleLevelDefaults(): Record<string, RuleLevel> {
  const known = [...rules, ...ownRules].map((rule) => ({ ...rule, level: 'off' in rule && rule.off ? ('off' as const) : rule.severity }));
  return Object.fromEntries(
    known.map(({ id, title, level }) => [id, { default: level, description: `${title}（默认：${levelNames[level]}）` }]),
  );
}
