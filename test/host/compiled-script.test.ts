import { appendFileSync, chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCompiled } from '../../server/src/host/compiled-script.ts';

let folder = '';
let script = '';
let cache = '';

/** A script that notes each of its runs beside itself. */
const noting = (word: string) => `require('node:fs').appendFileSync(__dirname + '/runs', '${word} ' + (typeof module) + '\\n');`;
const runs = () => readFileSync(join(folder, 'runs'), 'utf8').trim().split('\n');
const compiled = () => readdirSync(cache);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-'));
  script = join(folder, 'main.js');
  cache = join(folder, 'cache');
  writeFileSync(script, noting('first'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a script runs as a module does, at each start, and what was compiled of it is stored once', () => {
  runCompiled(script, cache);
  const [name = ''] = compiled();
  const stored = readFileSync(join(cache, name));
  runCompiled(script, cache);
  expect(runs()).toEqual(['first object', 'first object']);
  expect(compiled()).toEqual([name]);
  expect(readFileSync(join(cache, name)).equals(stored)).toBe(true);
});

test('a new version of the script is compiled anew, and the old code goes', () => {
  runCompiled(script, cache);
  writeFileSync(script, noting('second'));
  runCompiled(script, cache);
  expect(runs()).toEqual(['first object', 'second object']);
  expect(compiled()).toHaveLength(1);
});

test('damaged code is not used, and made good', () => {
  utimesSync(script, 1, 1);
  runCompiled(script, cache);
  const [name = ''] = compiled();
  writeFileSync(join(cache, name), 'damaged');
  // Of the same length and age: V8 itself remembers the very script that it has run in this process.
  writeFileSync(script, noting('again'));
  utimesSync(script, 1, 1);
  runCompiled(script, cache);
  expect(runs()).toEqual(['first object', 'again object']);
  expect(readFileSync(join(cache, name), 'utf8')).not.toBe('damaged');
});

test('what other programs put there stays', () => {
  runCompiled(script, cache);
  appendFileSync(join(cache, 'other.js-v1'), 'x');
  writeFileSync(script, noting('second'));
  runCompiled(script, cache);
  expect(compiled()).toContain('other.js-v1');
});

test('where nothing can be stored the script runs all the same', () => {
  writeFileSync(cache, 'a file in place of the folder');
  chmodSync(cache, 0o400);
  runCompiled(script, cache);
  runCompiled(script, cache);
  expect(runs()).toHaveLength(2);
});
