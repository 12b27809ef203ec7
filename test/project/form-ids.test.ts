import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/root.ts';
import { formIds } from '../../server/src/standard/forms.ts';

const folders = ['server/src', 'client/src', 'scripts'];
/** Where forms are written down. */
const isStandard = (file: string): boolean => file.startsWith(path.join('server', 'src', 'standard'));
/** The id of a form, or a comparison with its first year. */
const ids = `(?:${formIds.join('|')})`;
const nameOfForm = new RegExp(`(['"\`])${ids}\\1|\\bformat-${ids}\\b|[<>=]=?\\s*${ids}\\b`);

/** A form issued next year must need no other file than its own. */
test('no code outside of standard/ names a form', () => {
  const files = folders
    .flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)))
    .filter((file) => /\.(?:ts|mts|mjs)$/.test(file) && !isStandard(file));
  expect(files.length).toBeGreaterThan(200);
  const named = files.flatMap((file) =>
    readFileSync(path.join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, at) => (nameOfForm.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : [])),
  );
  expect(named, 'ask for a field of FormStandard, or use a later year of the form in examples').toEqual([]);
});
