import { ruleLevels } from '../../server/src/lint/configuration-readers.ts';
import { ownRules } from '../../server/src/lint/own-rules.ts';
import { severityNames } from '../../server/src/rules/families.ts';
import { rules } from '../../server/src/rules/index.ts';

const levelNames = { ...severityNames, off: '关闭' } as const;

/** For each id that can be set: its levels, its own one, and what it looks for; JSON schema. */
export function ruleLevelSchemas(): Record<string, object> {
  const known = [...rules, ...ownRules].map((rule) => ({ ...rule, level: 'off' in rule && rule.off ? ('off' as const) : rule.severity }));
  return Object.fromEntries(
    known.map(({ id, title, level }) => [
      id,
      { type: 'string', enum: ruleLevels, default: level, description: `${title}（默认：${levelNames[level]}）` },
    ]),
  );
}
