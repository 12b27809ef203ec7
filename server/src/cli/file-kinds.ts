/** A kind of file that is no text, as its first bytes and the names in it tell. */
interface FileKind {
  readonly starts: readonly (readonly number[])[];
  /** What stands in it as well, in the order in which it is asked for. */
  readonly parts?: readonly { readonly holds: Buffer; readonly message: string }[];
  readonly message: string;
}

const save = '请打开后另存为纯文本（.txt）或网页（.html）再校对。';
const copy = '请打开后全选、复制文字，存为纯文本（.txt）再校对';
const sheet = '请把年报正文存为纯文本（.txt）再校对。';
const picture = '这是图片，不是文本：请校对原稿的文字，或者先做文字识别。';
const archive = '这是压缩包，请先解压，再校对里面的文件。';

const ascii = (text: string) => [...Buffer.from(text, 'latin1')];
const wide = (text: string) => Buffer.from(text, 'utf16le');

const kinds: readonly FileKind[] = [
  { starts: [ascii('%PDF-')], message: `这是 PDF 文件，尚不能直接读取：${copy}；扫描件先做文字识别。` },
  {
    starts: [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
    parts: [
      { holds: wide('WordDocument'), message: `这是旧版 Word 或 WPS 文件（.doc、.wps），尚不能直接读取：${save}` },
      { holds: wide('Workbook'), message: `这是旧版 Excel 表格（.xls），尚不能直接读取：${sheet}` },
      { holds: wide('PowerPoint Document'), message: `这是旧版演示文稿（.ppt），尚不能直接读取：${sheet}` },
    ],
    message: `这是旧版 Office 或 WPS 文件（.doc、.xls 等），尚不能直接读取：${save}`,
  },
  {
    starts: [ascii('PK\x03\x04'), ascii('PK\x05\x06')],
    parts: [
      { holds: Buffer.from('word/'), message: `尚不能读取 Word 文件（.docx）：请在 Word 中另存为纯文本（.txt）或网页（.html）后再校对。` },
      { holds: Buffer.from('xl/'), message: `这是 Excel 表格（.xlsx），尚不能直接读取：${sheet}` },
      { holds: Buffer.from('ppt/'), message: `这是演示文稿（.pptx），尚不能直接读取：${sheet}` },
      { holds: Buffer.from('OFD.xml'), message: `这是 OFD 版式文件，尚不能直接读取：${copy}。` },
      { holds: Buffer.from('opendocument'), message: `这是 ODF 文档（.odt、.ods），尚不能直接读取：${save}` },
    ],
    message: archive,
  },
  { starts: [ascii('{\\rtf')], message: `这是 RTF 格式的文档，尚不能直接读取：${save}` },
  {
    starts: [
      [0x89, ...ascii('PNG')],
      [0xff, 0xd8, 0xff],
      ascii('GIF8'),
      [...ascii('II*'), 0],
      [...ascii('MM'), 0, ...ascii('*')],
      [...ascii('RIFF')],
    ],
    message: picture,
  },
  { starts: [ascii('Rar!'), [...ascii('7z'), 0xbc, 0xaf], [0x1f, 0x8b]], message: archive },
  {
    starts: [
      [0x7f, ...ascii('ELF')],
      [...ascii('MZ'), 0x90, 0],
    ],
    message: '这是程序，不是文本。',
  },
];

/** What a file is that is no text, and what to do with it, in words for the user; undefined where it may be a text. */
export function whatItIs(bytes: Buffer): string | undefined {
  const kind = kinds.find(({ starts }) => starts.some((start) => start.every((byte, at) => bytes[at] === byte)));
  return kind?.parts?.find(({ holds }) => bytes.includes(holds))?.message ?? kind?.message;
}
