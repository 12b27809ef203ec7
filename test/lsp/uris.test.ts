import { describe, expect, test } from 'vitest';
import { fileNameOf, foldersAbove, pathBelow, uriKey } from '../../server/src/lsp/uris.ts';

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

test('the name of a file', () => {
  expect(fileNameOf('file:///w/%2Enianbao.json')).toBe('.nianbao.json');
});
