import { describe, expect, test } from 'vitest';
import { fileNameOf, foldersAbove, pathBelow, uriFrom, uriKey } from '../../server/src/lsp/uris.ts';

test('one file has one key, however its URI is written', () => {
  expect(uriKey('file:///c%3A/%E5%B9%B4%E6%8A%A5/a.txt')).toBe(uriKey('file:///C:/年报/a.txt'));
  expect(uriKey('file:///100%.txt')).toBe('file:///100%.txt');
});

describe('the folders above a document', () => {
  test('go from the nearest up to the workspace folder', () => {
    expect(foldersAbove('file:///w/%E9%95%87/a.txt', 'file:///w')).toEqual(['file:///w/%E9%95%87/', 'file:///w/']);
    expect(foldersAbove('file:///w/镇/a.txt', 'file:///w/%E9%95%87/')).toEqual(['file:///w/镇/']);
  });

  test('go up to the top where there is no workspace folder', () => {
    expect(foldersAbove('file:///w/x/a.txt', undefined)).toEqual(['file:///w/x/', 'file:///w/', 'file:///']);
    expect(foldersAbove('vscode-vfs://github/o/r/a.txt', undefined).at(-1)).toBe('vscode-vfs://github/');
  });

  test('are none for a document that was never saved', () => {
    expect(foldersAbove('untitled:Untitled-1', undefined)).toEqual([]);
  });
});

test('a path below a folder is decoded; one outside is none', () => {
  expect(pathBelow('file:///w/', 'file:///w/%E9%95%87%20x/a.txt')).toBe('镇 x/a.txt');
  expect(pathBelow('file:///w/', 'file:///v/a.txt')).toBeNull();
});

describe('a path that a person writes beside a folder', () => {
  test.each([
    ['2022/年报 #1.txt', 'file:///w/x/2022/%E5%B9%B4%E6%8A%A5%20%231.txt'],
    ['../a%b.txt', 'file:///w/a%25b.txt'],
    ['..\\2022\\a.txt', 'file:///w/2022/a.txt'],
    ['/v/a.txt', 'file:///v/a.txt'],
    ['D:\\v\\a.txt', 'file:///D%3A/v/a.txt'],
  ])('%s', (path, uri) => {
    expect(uriFrom('file:///w/x/', path)).toBe(uri);
  });

  test('stays in its file system', () => {
    expect(uriFrom('vscode-vfs://github/o/r/', '../s/a.txt')).toBe('vscode-vfs://github/o/s/a.txt');
  });

  test('may make no address', () => {
    expect(uriFrom('file:///w/', '\ud800')).toBeUndefined();
    expect(uriFrom('nowhere', 'a.txt')).toBeUndefined();
  });
});

test('the name of a file', () => {
  expect(fileNameOf('file:///w/%2Enianbao.json')).toBe('.nianbao.json');
});
