import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const chinese: Record<string, string> = JSON.parse(read('l10n/bundle.l10n.zh-cn.json'));
const sources = readdirSync(join(root, 'client/src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, code: withoutComments(read(join('client/src', path))) }));

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** A string that is to be translated, with the quotes around it. */
const translated = /\bl10n\.t\(\s*('(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")/g;

/** What stands in the code: English, with `\'` where it has to be. */
const keysIn = (code: string): string[] =>
  [...code.matchAll(translated)].map(([, literal]) => literal?.slice(1, -1).replace(/\\(.)/g, '$1') ?? '');
const keys = new Set(sources.flatMap(({ code }) => keysIn(code)));

const placeholders = (text: string): string[] => (text.match(/\{\d+\}/g) ?? []).sort();

describe("the extension's own strings", () => {
  test('are written out where they are used, so that they can be found', () => {
    const unclear = sources.filter(({ code }) => keysIn(code).length !== code.split(/\bl10n\.t\(/).length - 1);
    expect(unclear.map(({ path }) => path)).toEqual([]);
  });

  test('have each a Chinese one, and there is no other', () => {
    expect(Object.keys(chinese).sort()).toEqual([...keys].sort());
  });

  test('are Chinese in Chinese, with the same values in them', () => {
    expect(Object.entries(chinese).filter(([, text]) => !/\p{Script=Han}/u.test(text))).toEqual([]);
    expect(Object.entries(chinese).filter(([key, text]) => placeholders(key).join() !== placeholders(text).join())).toEqual([]);
  });

  test('are all translated: no Chinese stands in the code, but for the name of the product', () => {
    const others = sources.map(({ path, code }) => ({ path, code: code.replace(translated, '').replaceAll("'年报校对'", '') }));
    expect(others.filter(({ code }) => /\p{Script=Han}/u.test(code)).map(({ path }) => path)).toEqual([]);
  });
});
