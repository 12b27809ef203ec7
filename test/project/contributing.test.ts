import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/root.ts';

const page = readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8');
const namesIn = (cell: string) => Array.from(cell.matchAll(/`([^`]+)`/g), ([, name = '']) => name);

describe('CONTRIBUTING', () => {
  const helpers = Array.from(
    page.matchAll(/^\| [^|]+ \| ([^|]+) \| `([^|`]+\.ts)` \|$/gm),
    ([, functions = '', file = '']) => [file, namesIn(functions)] as const,
  );

  test('lists helpers for rules', () => {
    expect(helpers.length).toBeGreaterThan(15);
  });

  test.each(helpers)('%s exports the helpers %j', (file, names) => {
    const text = readFileSync(path.join(root, 'server/src', file), 'utf8');
    const exported = parseSync(file, text).module.staticExports.flatMap(({ entries }) => entries.map(({ exportName }) => exportName.name));
    for (const name of names) expect(exported).toContain(name);
  });

  const files = namesIn(page).filter((name) => /^(?:server|client|test|scripts|docs|samples)\/[^<>*]+$/.test(name));

  test.each([...new Set(files)])('%s is there', (file) => {
    expect(existsSync(path.join(root, file))).toBe(true);
  });

  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const commands = new Set(Array.from(page.matchAll(/npm run ([\w:-]+)/g), ([, name = '']) => name));

  test.each([...commands])('npm run %s is there', (name) => {
    expect(Object.keys(scripts)).toContain(name);
  });
});
