import type { Habit } from '../habits.ts';
import type { Writer } from '../writers.ts';

/** What is done to the lines of a table, and to the draft as a whole. */

/** Puts lines between those of the table: after a third and after two thirds. */
const breaks = (between: (page: number) => readonly string[]) => (lines: readonly string[]) => {
  const third = Math.floor(lines.length / 3);
  return lines.flatMap((line, at) => (third > 1 && (at === third || at === 2 * third) ? [...between(1 + at / third), line] : [line]));
};

const notHtml = ({ layout }: Writer): boolean => layout !== 'html';
const running = '青禾镇政府信息公开工作年度报告';

export const lineHabits: readonly Habit[] = [
  { name: 'page: - 3 -', lines: breaks((page) => [`- ${page} -`]), fits: notHtml },
  { name: 'page: —3—', lines: breaks((page) => [`—${page}—`]), fits: notHtml },
  { name: 'page: 3', lines: breaks((page) => [String(page)]), fits: notHtml },
  { name: 'page: 3 / 6', lines: breaks((page) => [`${page} / 6`]), fits: notHtml },
  { name: 'page: 第3页', lines: breaks((page) => [`第 ${page} 页 共 6 页`]), fits: notHtml },
  { name: 'page: form feed', lines: breaks((page) => ['', String(page), '\f']), fits: notHtml },
  { name: 'page: running head', lines: breaks((page) => [`- ${page} -`, running]), fits: notHtml },
  { name: 'page: blank lines', lines: breaks(() => ['', '']), fits: ({ layout }) => layout !== 'cells' },
  { name: 'lines: blank between', lines: (lines) => lines.flatMap((line) => [line, '']), fits: ({ layout }) => layout !== 'cells' },
  { name: 'lines: indented', lines: (lines) => lines.map((line) => `  ${line}`) },
  { name: 'lines: one', lines: (lines) => [lines.join('')], fits: ({ layout }) => layout === 'html' },
  {
    name: 'lines: one, by blanks',
    lines: (lines) => [lines.join(' ')],
    fits: ({ layout }) => layout === 'spaced' || layout === 'pipe' || layout === 'tab',
  },
  { name: 'text: CRLF', text: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'text: one line', text: (text) => text.replaceAll('\n', ' '), fits: ({ layout }) => layout === 'glued' || layout === 'spaced' },
];
