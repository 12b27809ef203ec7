import stringWidth from 'fast-string-width';
import { isGroup, placed, type Sheet, type SheetCell, widthOf } from './sheet.ts';

/** Columns of a page kept by blanks, as `pdftotext -layout` writes them: long labels are wrapped, group labels stand in the middle of their rows. */
export function aligned(sheet: Sheet): string[] {
  const grid = placed(sheet);
  const starts = columnStarts(sheet);
  const room = (cell: SheetCell, column: number) => Math.max(8, (starts[column + cell.colspan] ?? 0) - (starts[column] ?? 0) - 2);
  const wrapped = grid.map((row) => row.map((cell, column) => (cell ? wrap(cell.text, room(cell, column)) : [])));
  const heights = grid.map((row, at) =>
    Math.max(1, ...row.map((cell, column) => (cell && !isGroup(cell) ? (wrapped[at]?.[column] ?? []).length : 1))),
  );
  const tops = [0];
  for (const height of heights) tops.push((tops.at(-1) ?? 0) + height);
  const words = grid.flatMap((row, at) =>
    row.flatMap((cell, column) => {
      const own = wrapped[at]?.[column] ?? [];
      const top = tops[at] ?? 0;
      const bottom = tops[Math.min(grid.length, at + (cell?.rowspan ?? 1))] ?? top;
      const first = top + Math.max(0, Math.floor((bottom - top - own.length) / 2));
      return own.map((text, line) => ({ line: first + line, at: starts[column] ?? 0, text }));
    }),
  );
  const lines = Array<string>(tops.at(-1) ?? 0).fill('');
  for (const { line, at, text } of words.sort((a, b) => a.line - b.line || a.at - b.at)) {
    const before = lines[line] ?? '';
    const gap = at - stringWidth(before);
    lines[line] = before + ' '.repeat(before === '' ? at : Math.max(1, gap)) + text;
  }
  return lines;
}

/** Where each column begins: wide ones for labels, narrow ones for numbers. */
function columnStarts(sheet: Sheet): number[] {
  const firstNumber = Math.max(0, ...placed(sheet).map((row) => row.findIndex((cell) => cell?.key)));
  const labelWidth = sheet.id === 'applications' ? 14 : 24;
  const starts = [0];
  for (let column = 0; column < widthOf(sheet); column++) starts.push((starts.at(-1) ?? 0) + (column < firstNumber ? labelWidth : 10));
  return starts;
}

/** A text in lines no wider than this. */
function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const character of text.replaceAll('\n', '')) {
    if (stringWidth((lines.at(-1) ?? '') + character) > width) lines.push('');
    lines[lines.length - 1] += character;
  }
  return lines;
}
