// Writes the index of the rules; before everything else that is generated, which reads the rules through it.

import { readFileSync, writeFileSync } from 'node:fs';
import { ruleIndex } from './generate/rule-index.ts';

if (!process.argv.includes('--check')) {
  for (const [path, text] of Object.entries(ruleIndex())) {
    if (readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  }
}
