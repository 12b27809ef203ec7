import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/root.ts';

/** Exported names that more than one file still declares. A name that is no longer double is taken out of the list. */
const doubleNames: readonly string[] = [];

/** Files that are still too long. A file that is short enough is taken out of the list. */
const longFiles: readonly string[] = [];

/** Names that VS Code calls for, in the entry on the desktop and in that of the browser. */
const entryNames: readonly string[] = ['activate', 'deactivate'];

const mostLines = 250;

/** Files that are data, as long as what they list. */
const data = /^server\/src\/(?:standard\/|rules\/(?:index|catalogue)\.ts$)/;

function filesBelow(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.replaceAll(path.sep, '/')}`)
      .filter((file) => /\.m?ts$|\.mjs$/.test(file)),
  );
}

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** The names, values and types, that a file declares and exports; those that it passes on from another file are not among them. */
function exportedNames(file: string, text = read(file)): Set<string> {
  const { staticExports, staticImports } = parseSync(file, text).module;
  const imported = new Set(staticImports.flatMap(({ entries }) => entries.map(({ localName }) => localName.value)));
  const entries = staticExports.flatMap((statement) => statement.entries);
  const declared = entries.filter(({ moduleRequest, localName }) => !moduleRequest && !imported.has(localName.name ?? ''));
  return new Set(declared.flatMap(({ exportName }) => (exportName.kind === 'Name' && exportName.name ? [exportName.name] : [])));
}

/** Each name that several files declare, with these files. */
function namesOfSeveralFiles(sources: readonly string[]): Map<string, string[]> {
  const filesOf = new Map<string, string[]>();
  for (const file of sources) {
    for (const name of exportedNames(file)) filesOf.set(name, [...(filesOf.get(name) ?? []), file]);
  }
  return new Map([...filesOf].filter(([name, files]) => files.length > 1 && !entryNames.includes(name)).sort());
}

describe('an exported name', () => {
  test('means one thing in the whole of client and server', () => {
    const double = namesOfSeveralFiles(filesBelow('server/src', 'client/src'));
    const unknown = [...double].filter(([name]) => !doubleNames.includes(name));
    expect(unknown, 'names that several files export: rename all but one').toEqual([]);
    expect(
      doubleNames.filter((name) => !double.has(name)),
      'names that are unique now: take them out of doubleNames',
    ).toEqual([]);
  });

  test.each([
    ['export const a = 1, b = 2; const c = 3;', ['a', 'b']],
    ['export interface A {} export type B = A; export function f(): void {} export class C {}', ['A', 'B', 'C', 'f']],
    ['const a = 1; export { a as b };', ['b']],
    ["export { a, type B } from './a.ts'; export * from './b.ts';", []],
    ["import { a, type B } from './a.ts'; export { a, type B };", []],
    ['export default function f() {}', []],
    ['export function f(a: string): void; export function f(a: unknown) {}', ['f']],
  ])('is read of %s', (text, names) => {
    expect([...exportedNames('a.ts', text)].sort()).toEqual(names);
  });
});

test(`a file of the sources has at most ${mostLines} lines`, () => {
  const lineCount = (file: string) => read(file).trimEnd().split('\n').length;
  const long = filesBelow('server/src', 'client/src', 'scripts').filter((file) => !data.test(file) && lineCount(file) > mostLines);
  expect(
    long.filter((file) => !longFiles.includes(file)),
    'files that are too long: give their parts files of their own',
  ).toEqual([]);
  expect(
    longFiles.filter((file) => !long.includes(file)),
    'files that are short enough now: take them out of longFiles',
  ).toEqual([]);
});
