import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formIds } from '../../server/src/standard/forms.ts';
import { combinations, write } from '../../test/layouts/combinations.ts';
import { readDrafts } from '../../test/marked-drafts/drafts.ts';
import { root } from '../lib/root.ts';

/** A text by a name that no other has. */
export type NamedText = readonly [name: string, text: string];

/** Folders of texts that were found, beside the project; those that are not there are told. */
const found = ['../shared/seeds', '../shared/field/cases', '../shared/field/real'];

/** Every text there is: the samples, the marked drafts with and without their defects, all layouts with all habits, and those found. */
export function* allTexts(): Generator<NamedText> {
  yield* textsIn('samples');
  for (const { name, draft, twin } of readDrafts(join(root, 'test/marked-drafts/drafts'))) {
    yield [`marked ${name}`, draft];
    yield [`corrected ${name}`, twin];
  }
  for (const combination of combinations) {
    for (const form of formIds)
      yield [`layout ${form} ${combination.writer.name}, ${combination.habit.name}`, write(combination, form).text];
  }
  for (const folder of found) {
    if (existsSync(join(root, folder))) yield* textsIn(folder);
    else console.log(`${folder} is not there: its texts are left out.`);
  }
}

function* textsIn(folder: string): Generator<NamedText> {
  for (const file of readdirSync(join(root, folder)).sort()) {
    if (/\.(?:txt|md|html?|nianbao)$/.test(file)) yield [`${folder}/${file}`, readFileSync(join(root, folder, file), 'utf8')];
  }
}
