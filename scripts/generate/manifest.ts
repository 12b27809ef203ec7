import { readFileSync } from 'node:fs';
import { severityNames } from '../../server/src/rules/families.ts';
import { rules } from '../../server/src/rules/index.ts';
import { severities } from '../../server/src/rules/rule.ts';

/** package.json with a property of the setting `nianbao.rules` for each rule, so that editors complete and check their ids. */
export function manifest(): Record<string, string> {
  const json = JSON.parse(readFileSync('package.json', 'utf8'));
  const groups = [json.contributes.configuration].flat();
  const setting = groups.find((g) => g.properties['nianbao.rules'])?.properties['nianbao.rules'];
  if (!setting) throw new Error('package.json: no setting nianbao.rules');
  setting.properties = Object.fromEntries(
    rules.map((rule) => [
      rule.id,
      {
        type: 'string',
        enum: [...severities, 'off'],
        default: rule.off ? 'off' : rule.severity,
        description: `${rule.title}（默认：${rule.off ? '关闭' : severityNames[rule.severity]}）`,
      },
    ]),
  );
  return { 'package.json': `${JSON.stringify(json, null, 2)}\n` };
}
