// npm run record -- FILE: writes down what is read of every text there is, and found in it, for a rebuilding to be held against.
// npm run record -- --compare FILE: reads all texts anew and prints each line that differs from what was written down.

import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { differences, linesOf, type Recording } from './record/lines.ts';
import { allTexts } from './record/texts.ts';

const { values: options, positionals } = parseArgs({ options: { compare: { type: 'string' } }, allowPositionals: true });
const [target] = positionals;
if ((target === undefined) === (options.compare === undefined)) {
  console.error('Give the file to write, or --compare and the file to compare with.');
  process.exit(2);
}
const record: Recording = Object.fromEntries([...allTexts()].map(([name, text]) => [name, linesOf(text)]));
console.log(`${Object.keys(record).length} texts`);
if (target !== undefined) writeFileSync(target, `${JSON.stringify(record)}\n`);
else if (options.compare !== undefined) {
  const found = differences(JSON.parse(readFileSync(options.compare, 'utf8')) as Recording, record);
  for (const line of found) console.log(line);
  console.log(found.length === 0 ? 'no difference' : `${found.filter((line) => !line.startsWith('  ')).length} texts differ`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
