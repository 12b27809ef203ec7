import { readFileSync } from 'node:fs';
import path from 'node:path';
import iconv from 'iconv-lite';
import { afterEach, describe, expect, test } from 'vitest';
import { checkToJson, clean, folderWith, nianbao, removeFolders, slip } from './run.ts';

afterEach(removeFolders);

const utf16 = (text: string) => Buffer.from(text, 'utf16le');

describe('reading', () => {
  test.each([
    ['auto', Buffer.from(slip)],
    ['auto', Buffer.from(`\uFEFF${slip}`)],
    ['auto', iconv.encode(slip, 'gb18030')],
    ['auto', utf16(`\uFEFF${slip}`)],
    ['auto', utf16(`\uFEFF${slip}`).swap16()],
    ['auto', utf16(slip)],
    ['auto', utf16(slip).swap16()],
    ['utf-8', Buffer.from(slip)],
    ['gb18030', iconv.encode(slip, 'gb18030')],
    ['utf-16le', utf16(slip)],
    ['utf-16le', utf16(`\uFEFF${slip}`)],
  ])('%s gives the same findings for every way of writing a draft: %#', async (encoding, bytes) => {
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
    ['null characters', 'auto', Buffer.from('年\0报')],
    ['half of a character', 'auto', Buffer.of(0xc4, 0xea, 0xff)],
    ['a mark and noise', 'auto', Buffer.of(0xef, 0xbb, 0xbf, 0xff)],
    ['noise', 'auto', Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * i * 7 + i * 131) % 251))],
    ['a film', 'auto', Buffer.concat([Buffer.from('\0\0\0\u0018ftypmp42'), Buffer.from(Array.from({ length: 2560 }, (_, i) => i % 256))])],
    ['control characters', 'auto', Buffer.from(`年报${'\u0001\u0002年'.repeat(50)}`)],
    ['GB18030', 'utf-8', iconv.encode(slip, 'gb18030')],
    ['half of a character', 'gb18030', Buffer.of(0xc4, 0xea, 0xff)],
    ['half of a character', 'utf-16le', Buffer.of(0x61, 0x00, 0x62)],
  ])('%s as %s is refused, with the place', async (_, encoding, bytes) => {
    const { status, stderr } = await nianbao(['check', '--encoding', encoding, 'a.txt'], { cwd: folderWith({ 'a.txt': bytes }) });
    expect(stderr).toMatch(/^a\.txt：不是.*文本.*(?:第 \d+ 行（第 \d+ 个字节）|不是文字)/);
    expect(status).toBe(2);
  });

  const wide = (name: string) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(64), Buffer.from(name, 'utf16le')]);
  test.each([
    ['a.pdf', Buffer.from('%PDF-1.7\n\0\xff', 'latin1'), 'PDF 文件'],
    ['a.txt', Buffer.from('%PDF-1.7\n'), 'PDF 文件'],
    ['a.doc', wide('WordDocument'), '旧版 Word'],
    ['a.wps', wide(''), '旧版 Office 或 WPS'],
    ['a.xls', wide('Workbook'), '旧版 Excel'],
    ['a.xlsx', Buffer.from('PK\x03\x04 xl/workbook.xml'), 'Excel 表格'],
    ['a.docx', Buffer.from('PK\x03\x04 word/document.xml'), 'Word 文件'],
    ['a.docx', Buffer.from('年报'), '扩展名 .docx 有误'],
    ['a.zip', Buffer.from('PK\x03\x04 a.txt'), '压缩包'],
    ['a.ofd', Buffer.from('PK\x03\x04 OFD.xml'), 'OFD'],
    ['a.doc', Buffer.from('{\\rtf1 '), 'RTF'],
    ['a.png', Buffer.from('89504e470d0a1a0a', 'hex'), '图片'],
    ['a.jpg', Buffer.from('ffd8ffe0', 'hex'), '图片'],
  ])('%s is called what it is: %#', async (name, bytes, kind) => {
    const { status, stderr } = await nianbao(['check', name], { cwd: folderWith({ [name]: bytes }) });
    expect(stderr.split('\n')[0]).toMatch(new RegExp(`^${name}：.*${kind}.*[。]$`));
    expect(stderr).not.toContain('UTF-16');
    expect(status).toBe(2);
  });

  test('an empty file is an empty text', async () => {
    expect((await checkToJson(['a.txt'], { cwd: folderWith({ 'a.txt': '' }) })).files).toMatchObject([
      { isReport: false, diagnostics: [] },
    ]);
  });
});

describe('a text in which some bytes are none', () => {
  const at = '（一）主动公开。';
  const broken = (bytes: readonly number[], encode: (text: string) => Buffer = (text) => Buffer.from(text)) => {
    const [before = '', after = ''] = clean.split(at);
    return Buffer.concat([encode(before + at), Buffer.from(bytes), encode(after)]);
  };
  const line = clean.slice(0, clean.indexOf(at)).split('\n').length;
  const gb = (text: string) => iconv.encode(text, 'gb18030');

  test.each([
    ['UTF-8, a lone byte', broken([0xff])],
    // Both halves together are read as one character by GB18030, and all that follows with them.
    ['UTF-8, two bytes of three', broken([0xe5, 0xb9])],
    ['UTF-8, a null character', broken([0])],
    ['GB18030', broken([0xff], gb)],
    ['UTF-16 with a mark', Buffer.concat([Buffer.of(0xff, 0xfe), broken([0, 0xd8], utf16)])],
  ])('is read, and a finding says where: %s', async (_, bytes) => {
    const { files, errors } = await checkToJson(['a.txt'], { cwd: folderWith({ 'a.txt': bytes }) });
    expect(errors).toBeUndefined();
    expect(files[0]?.organ?.name).toBe('青禾镇人民政府');
    const found = files[0]?.diagnostics.filter(({ rule }) => rule === 'encoding');
    expect(found).toMatchObject([{ severity: 'error', range: { start: { line: line - 1, character: at.length } } }]);
    expect(found?.[0]?.message).toMatch(new RegExp(`有 1 处字节.*第 ${line} 行（第 \\d+ 个字节）`));
  });

  test('the place is that of the byte in the file', async () => {
    const { files } = await checkToJson(['a.txt'], { cwd: folderWith({ 'a.txt': broken([0xff]) }) });
    const byte = Buffer.from(clean.slice(0, clean.indexOf(at) + at.length)).length + 1;
    expect(files[0]?.diagnostics[0]?.message).toContain(`第 ${line} 行（第 ${byte} 个字节）`);
  });

  test('is never written back', async () => {
    const bytes = Buffer.concat([Buffer.from(slip), Buffer.of(0xff)]);
    const cwd = folderWith({ 'a.txt': bytes });
    const { status, stderr } = await nianbao(['check', '--fix', 'a.txt'], { cwd });
    expect(stderr).toContain('有无法识别的字节，不能原样写回，没有改写');
    expect(status).toBe(2);
    expect(readFileSync(path.join(cwd, 'a.txt')).equals(bytes)).toBe(true);
  });

  test('is said on standard error where it is no report', async () => {
    const bytes = Buffer.concat([Buffer.from('这是一份会议纪要。'.repeat(5)), Buffer.of(0xff)]);
    const { status, stderr } = await nianbao(['check', 'a.txt'], { cwd: folderWith({ 'a.txt': bytes }) });
    expect(stderr).toContain('a.txt：有 1 处字节不是 UTF-8 文字');
    expect(status).toBe(0);
  });
});
