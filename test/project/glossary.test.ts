import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'oxc-parser';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/root.ts';

const page = readFileSync(path.join(root, 'docs/glossary.md'), 'utf8');

/** The names of each row's third column, with the file of its fourth. */
const rows = Array.from(
  page.matchAll(/^\| [^|]+ \| [^|]+ \| ([^|]+) \| `([^|`]+\.ts)` \|$/gm),
  ([, types = '', file = '']) => [file, Array.from(types.matchAll(/`([^`]+)`/g), ([, name = '']) => name)] as const,
);

test('the glossary has rows, each with a type and its file', () => {
  const lines = page.split('\n').filter((line) => line.startsWith('| '));
  expect(rows.length).toBeGreaterThan(35);
  expect(rows.length).toBe(lines.length - 1);
  expect(rows.filter(([, names]) => names.length === 0)).toEqual([]);
});

test.each(rows)('%s exports what the glossary names: %j', (file, names) => {
  const text = readFileSync(path.join(root, 'server/src', file), 'utf8');
  const exported = parseSync(file, text).module.staticExports.flatMap(({ entries }) => entries.map(({ exportName }) => exportName.name));
  for (const name of names) expect(exported).toContain(name);
});
