import { expect, test } from 'vitest';
import { isLocalPath } from '../../server/src/lint/local-path.ts';

test.each(['../2022', '2022年报.txt', './a', '/srv/年报/2022.txt', 'C:\\年报\\2022.txt', 'c:/a', '..\\2022', '年报：2022.txt'])(
  '%s is of this machine',
  (path) => expect(isLocalPath(path)).toBe(true),
);

test.each([
  '\\\\host\\share\\a.txt',
  '//host/share',
  '\\/host/a',
  '/\\host\\a',
  '\\\\?\\UNC\\host\\share',
  '\\\\.\\pipe\\x',
  'file://host/share/a.txt',
  'file:///a.txt',
  'https://host/a.txt',
  ' //host/a',
  'smb://host/a',
  'a\0b',
])('%j is not', (path) => expect(isLocalPath(path)).toBe(false));
