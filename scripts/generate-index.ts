// Writes the indexes of the forms and the rules; before everything else that is generated, which reads them through these.

import { readFileSync, writeFileSync } from 'node:fs';
import { formIndex } from './generate/form-index.ts';
import { ruleIndex } from './generate/rule-index.ts';

if (!process.argv.includes('--check')) {
  for (const [path, text] of Object.entries({ ...formIndex(), ...ruleIndex() })) {
    if (readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  }
}
