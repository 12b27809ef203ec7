import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a rule is written. */
export interface RuleFile {
  readonly id: string;
  /** The folder below `server/src/rules`. */
  readonly family: string;
  /** From the root of the project. */
  readonly path: string;
}

const folder = 'server/src/rules';

/** The files that define a rule, below the folders of the families, in the order of their paths. */
export function ruleFiles(root: string): RuleFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: family }) => readdirSync(join(root, folder, family)).map((file) => ({ family, file })))
    .map(({ family, file }) => ({ id: file.replace(/\.ts$/, ''), family, path: `${folder}/${family}/${file}` }))
    .filter(({ path }) => path.endsWith('.ts') && readFileSync(join(root, path), 'utf8').includes('export default defineRule('))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
