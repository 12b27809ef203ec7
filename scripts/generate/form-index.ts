import { readdirSync } from 'node:fs';

const folder = 'server/src/standard/forms';

/** The index of the forms: every file that is named after the first report year of one. */
export function formIndex(): Record<string, string> {
  const years = readdirSync(folder).flatMap((file) => /^(\d{4})\.ts$/.exec(file)?.[1] ?? []);
  const inOrder = [...years].sort();
  const text = `// Written by npm run generate from the files of the forms.
${inOrder.map((year) => `import form${year} from './${year}.ts';`).join('\n')}
import type { FormDefinition } from './define-form.ts';

/** Every form, one a file. */
export const issuedForms: readonly FormDefinition[] = [${inOrder.map((year) => `form${year}`).join(', ')}];
`;
  return { [`${folder}/index.ts`]: text };
}
