import { readFileSync } from 'node:fs';
import { forms } from '../../server/src/standard/forms.ts';
import { wordsAbove } from '../../server/src/standard/row-words.ts';
import type { Label, TableId, TableStandard } from '../../server/src/standard/types.ts';

const path = 'syntaxes/nianbao.tmLanguage.json';

const numerals = '一二三四五六七八九十';
/** Of longer labels the first part shows which they are. */
const longestWhole = 20;

/** How a label is written, as a pattern: brackets, quotes and numbers in any style. */
function patternOf(text: string): string {
  const [start = ''] = text.split('、');
  const shown = text.length > longestWhole && start.length > 1 ? start : text;
  const written = shown
    .replace(/[\\^$.*+?|[\]{}]/g, '\\$&')
    .replace(/^\d\\\./, '\\d[.．、]')
    .replace(new RegExp(`（[${numerals}]）`), `（[${numerals}]）`)
    .replace(/“/g, '[“"]?')
    .replace(/”/g, '[”"]?')
    .replace(/：/g, '[：:]')
    .replace(/，/g, '[，,]')
    .replace(/（/g, '[（(]')
    .replace(/）/g, '[）)]');
  return shown === text ? written : `${written}[^。]{0,40}`;
}

/** The label and what the form itself shortens it to, its number kept. */
const spellingsOf = ({ text, accepted = [] }: Label): string[] => [text, ...accepted.filter((other) => text.startsWith(other))];

const tables = (id: TableId): TableStandard[] => forms.map((form) => form.tables[id]);
const headsOf = (id: TableId): Label[] =>
  tables(id).flatMap(({ rows }) => rows.flatMap((row) => wordsAbove(row).map(({ label }) => label)));
const rowsOf = (id: TableId): Label[] =>
  tables(id).flatMap(({ rows }) => rows.flatMap(({ label, groups }) => [...groups, ...(label ? [label] : [])]));

const isItem = ({ text }: Label): boolean => /^\d/.test(text);
const requestHeads = tables('applications').flatMap(({ head }) => head.flat().map(({ label }) => label));

/** The labels with which a line of each kind begins, by the comment of its pattern in the grammar. */
const labels: Readonly<Record<string, readonly Label[]>> = {
  'Table 2, heads': headsOf('disclosure'),
  'Table 2, rows': rowsOf('disclosure'),
  'Table 3, heads': requestHeads.filter(({ text }) => !text.startsWith('（')),
  'Table 3, rows numbered 一、 and （一）': rowsOf('applications').filter((label) => !isItem(label)),
  'Table 3, rows numbered 1.': rowsOf('applications').filter(isItem),
  'Table 4': headsOf('proceedings').filter(({ text }) => requestHeads.every((label) => label.text !== text)),
};

/** The grammar with the labels of all forms in the place of those that it had. */
export function grammar(): Record<string, string> {
  const text = readFileSync(path, 'utf8');
  return {
    [path]: Object.entries(labels).reduce((made, [comment, own]) => {
      const patterns = [...new Set(own.flatMap(spellingsOf).map(patternOf))];
      const begin = `^[ \\t\\x{A0}\\x{3000}]*(?=(?:${patterns.join('|')})(?:[\\s\\d+\\-]|$))`;
      return made.replace(
        new RegExp(`("comment": "${comment.replace('.', '\\.')}",\\s*"begin": )"(?:[^"\\\\]|\\\\.)*"`),
        (_, start: string) => start + JSON.stringify(begin),
      );
    }, text),
  };
}
