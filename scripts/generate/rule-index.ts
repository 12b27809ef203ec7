import { catalogue } from '../../server/src/rules/catalogue.ts';
import { ruleFiles } from '../lib/rule-files.ts';

/** The index of the rules: every file of a rule below a family's folder, in the order of the catalogue. */
export function ruleIndex(): Record<string, string> {
  const files = new Map(ruleFiles('.').map(({ id, family }) => [id, `./${family}/${id}.ts`]));
  const unknown = [...files.keys()].filter((id) => !(catalogue as readonly string[]).includes(id));
  if (unknown.length > 0) throw new Error(`Not in server/src/rules/catalogue.ts: ${unknown.join(', ')}`);
  const built = catalogue.filter((id) => files.has(id));
  const imports = [...built.map((id) => `import ${camelCase(id)} from '${files.get(id)}';`), "import type { Rule } from './rule.ts';"].sort(
    byPath,
  );
  const text = `// Written by npm run generate from the files of the rules.
${imports.join('\n')}

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [
${built.map((id) => `  ${camelCase(id)},`).join('\n')}
];
`;
  return { 'server/src/rules/index.ts': text };
}

const camelCase = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const pathOf = (line: string): string => line.slice(line.indexOf("'"));

const byPath = (a: string, b: string): number => (pathOf(a) < pathOf(b) ? -1 : 1);
