import iconv from 'iconv-lite';
import { afterEach, describe, expect, test } from 'vitest';
import { checkToJson, folderWith, nianbao, removeFolders, slip } from './run.ts';

afterEach(removeFolders);

const utf16 = (text: string) => Buffer.from(text, 'utf16le');

describe('reading', () => {
  test.each([
    ['auto', Buffer.from(slip)],
    ['auto', Buffer.from(`\uFEFF${slip}`)],
    ['auto', iconv.encode(slip, 'gb18030')],
    ['auto', utf16(`\uFEFF${slip}`)],
    ['auto', utf16(`\uFEFF${slip}`).swap16()],
    ['utf-8', Buffer.from(slip)],
    ['gb18030', iconv.encode(slip, 'gb18030')],
    ['utf-16le', utf16(slip)],
    ['utf-16le', utf16(`\uFEFF${slip}`)],
  ])('%s gives the same findings for every way of writing a draft', async (encoding, bytes) => {
    const { files } = await checkToJson(['--encoding', encoding, 'a.txt'], { cwd: folderWith({ 'a.txt': bytes }) });
    const [expected] = (await checkToJson(['-'], { cwd: '.', input: slip })).files;
    expect(files[0]?.diagnostics.map(({ rule, range }) => ({ rule, range }))).toEqual(
      expected?.diagnostics.map(({ rule, range }) => ({ rule, range })),
    );
    expect(files[0]?.organ?.name).toBe('青禾镇人民政府');
  });
});

describe('what is no text', () => {
  test.each([
    ['auto', Buffer.from('年\0报')],
    ['auto', utf16(slip)],
    ['auto', Buffer.of(0xc4, 0xea, 0xff)],
    ['auto', Buffer.of(0xef, 0xbb, 0xbf, 0xff)],
    ['utf-8', iconv.encode(slip, 'gb18030')],
    ['gb18030', Buffer.of(0xc4, 0xea, 0xff)],
    ['utf-16le', Buffer.of(0x61, 0x00, 0x62)],
  ])('as %s: %j', async (encoding, bytes) => {
    const { status, stderr } = await nianbao(['check', '--encoding', encoding, 'a.txt'], { cwd: folderWith({ 'a.txt': bytes }) });
    expect(stderr).toMatch(/^a\.txt：不是.*文本/);
    expect(status).toBe(2);
  });

  test('an empty file is an empty text', async () => {
    expect((await checkToJson(['a.txt'], { cwd: folderWith({ 'a.txt': '' }) })).files).toMatchObject([
      { isReport: false, diagnostics: [] },
    ]);
  });
});
