// npm run fuzz [-- --minutes N] [-- --seed S] [-- --only]: made-up and damaged documents, until the time is over.
// Each kind of fault is printed once, with a document made small and its seed; --only tries the document of one seed.

import { parseArgs } from 'node:util';
import { documentOf } from '../test/fuzz/documents.ts';
import { complaintsOf, minimised, wordsOf } from '../test/fuzz/fuzz.ts';
import type { Complaint } from '../test/fuzz/subject.ts';
import { Pace } from './fuzz/pace.ts';

const { values: options } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' }, only: { type: 'boolean' } } });
const minutes = Number(options.minutes ?? 1);
const seed = Number(options.seed ?? Math.floor(Date.now() / 1000));

const until = Date.now() + minutes * 60_000;
const pace = new Pace();
const known = new Set<string>();
let tried = 0;
console.log(`seed ${seed}`);
for (let at = seed; options.only ? at === seed : Date.now() < until; at++, tried++) {
  for (const found of complaintsOf(at)) report(found, () => wordsOf(minimised(at, found)));
  for (const slow of pace.complaints(documentOf(at))) report(slow, () => `${slow.kind}\n  seed ${at}: ${slow.detail}`);
}
console.log(`\n${tried} documents, ${known.size} kinds of findings`);
process.exitCode = known.size > 0 ? 1 : 0;

function report({ kind }: Complaint, words: () => string): void {
  if (known.has(kind)) return;
  known.add(kind);
  console.log(`\n${words()}`);
}
