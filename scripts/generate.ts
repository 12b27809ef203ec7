// Writes everything that is made from the forms and the rules: npm run generate.
// With --check nothing is written; it fails and names the files that are not up to date.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { formIndex } from './generate/form-index.ts';
import { grammar } from './generate/grammar.ts';
import { proseDocs } from './generate/prose-docs.ts';
import { ruleDocs } from './generate/rule-docs.ts';
import { ruleIndex } from './generate/rule-index.ts';
import { configurationSchema } from './generate/schema.ts';
import { generateSnippets } from './generate-snippets.ts';

const files: Record<string, string> = {
  ...formIndex(),
  ...ruleIndex(),
  ...ruleDocs(),
  ...proseDocs(),
  ...generateSnippets(),
  ...configurationSchema(),
  ...grammar(),
};
const stale = existsSync('docs/rules')
  ? readdirSync('docs/rules')
      .map((name) => `docs/rules/${name}`)
      .filter((path) => !(path in files))
  : [];
const changed = Object.entries(files).filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);

if (process.argv.includes('--check')) {
  const outdated = [...changed.map(([path]) => path), ...stale];
  for (const path of outdated) console.error(`not up to date: ${path}`);
  if (outdated.length > 0) {
    console.error('Run npm run generate and commit what it writes.');
    process.exitCode = 1;
  }
} else {
  for (const [path, text] of changed) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`wrote ${path}`);
  }
  for (const path of stale) {
    rmSync(path);
    console.log(`removed ${path}`);
  }
}
