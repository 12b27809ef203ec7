import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/root.ts';
import { catalogue } from '../../server/src/rules/catalogue.ts';
import { familyNames } from '../../server/src/rules/families.ts';

const page = readFileSync(path.join(root, 'ARCHITECTURE.md'), 'utf8');
const namesIn = (text: string) => Array.from(text.matchAll(/`([^`\n]+)`/g), ([, name = '']) => name);
const links = Array.from(page.matchAll(/\]\(([^)#]+)\)/g), ([, link = '']) => link);

/** Folders that a path on the page may begin in. */
const bases = ['.', 'server/src', 'server/src/tables/read', 'client/src'];

const paths = namesIn(page).filter((name) => /^[\w./-]+(?:\.ts|\/)$/.test(name) && !name.startsWith('.'));
/** Folders that are named below the one of their row. */
const partsOfRooms = ['read/', 'write/', 'check/', 'support/'];

test.each([...new Set([...paths, ...links])].filter((name) => !partsOfRooms.includes(name)))('%s is there', (name) => {
  expect(bases.some((base) => existsSync(path.join(root, base, name)))).toBe(true);
});

test('every folder of the server is a room', () => {
  const folders = readdirSync(path.join(root, 'server/src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of folders) expect(namesIn(page)).toContain(`server/src/${name}/`);
});

const families = Array.from(page.matchAll(/^\| `([\w-]+)` \| [^|]+ \| ([^|]+) \|$/gm), ([, family = '', rules = '']) => ({
  family,
  rules: namesIn(rules),
}));

test('the map has every family of rules', () => {
  expect(families.map(({ family }) => family)).toEqual(Object.keys(familyNames));
});

test.each(families)('the rules to read first in $family are there', ({ family, rules }) => {
  for (const rule of rules) {
    expect(catalogue).toContain(rule);
    expect(existsSync(path.join(root, 'server/src/rules', family, `${rule}.ts`))).toBe(true);
  }
});
