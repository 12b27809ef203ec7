import { cleanDraft } from './draft.ts';

export interface BadText {
  readonly name: string;
  readonly text: string;
}

const draft = cleanDraft();
const megabytes = (size: number, piece: string) => piece.repeat(Math.ceil((size * 1_000_000) / piece.length));

/** Pseudo-random, the same in every run. */
function noise(length: number, units: number): string {
  let state = 20230101;
  let text = '';
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    text += String.fromCharCode(state % units);
  }
  return text;
}

/** Texts that no author writes, and that must do no harm. */
export const badTexts: readonly BadText[] = [
  { name: 'empty', text: '' },
  { name: 'one line break', text: '\r\n' },
  { name: '1 MB of one line', text: megabytes(1, '全年主动公开政府信息126条，') },
  { name: '1 MB of one character', text: megabytes(1, '一') },
  { name: '0.3 MB of digits', text: megabytes(0.3, '20201') },
  { name: '0.3 MB of blanks', text: megabytes(0.3, ' ') },
  { name: '0.3 MB of bars', text: megabytes(0.3, '|') },
  { name: '0.3 MB of line breaks', text: megabytes(0.3, '\n') },
  { name: 'a report in one line of 0.3 MB', text: megabytes(0.3, draft.replaceAll('\n', '')) },
  { name: 'random bytes', text: noise(200_000, 256) },
  { name: 'random UTF-16 units', text: noise(200_000, 65536) },
  { name: 'lone surrogates', text: draft.replaceAll('年', '\uD842').replaceAll('一', '\uDFB7') },
  { name: 'line breaks of CR only', text: draft.replaceAll('\n', '\r') },
  { name: 'a byte order mark', text: `\uFEFF${draft}` },
  { name: 'NULs', text: draft.replaceAll('，', '\0').replaceAll('|', '\0|') },
  { name: '10 000 unclosed brackets', text: `${draft}\n${'（'.repeat(10_000)}` },
  { name: '10 000 unclosed marks of every kind', text: `${draft}\n${'（《“〈[(<'.repeat(1_500)}` },
  { name: '10 000 closing brackets', text: `${'）'.repeat(10_000)}\n${draft}` },
  { name: '10 000 headings', text: megabytes(0.1, '一、总体情况\n') },
  { name: '3 000 rows of a table', text: `${draft}\n${'| （一）予以公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n'.repeat(3_000)}` },
  { name: '5 000 opening tags', text: `${draft}\n${'<table><tr><td>'.repeat(5_000)}` },
];
