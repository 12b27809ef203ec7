import { readFileSync } from 'node:fs';
import { ruleLevelSchemas } from './rule-levels.ts';
import { wordListSchema } from './schema.ts';

/** package.json with what editors need to complete and check `nianbao.rules` and `nianbao.words`. */
export function manifest(): Record<string, string> {
  const json = JSON.parse(readFileSync('package.json', 'utf8'));
  const groups = [json.contributes.configuration].flat();
  const setting = (name: string) => {
    const found = groups.find((group) => group.properties[name])?.properties[name];
    if (!found) throw new Error(`package.json: no setting ${name}`);
    return found;
  };
  setting('nianbao.rules').properties = ruleLevelSchemas();
  setting('nianbao.words').additionalProperties = wordListSchema.additionalProperties;
  return { 'package.json': `${JSON.stringify(json, null, 2)}\n` };
}
