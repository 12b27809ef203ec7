import type { Habit } from '../habits.ts';
import { hasNumbers, label, type Sheet, type SheetRow, widthOf } from '../sheet.ts';

/** What is done to the head of a table. */

const changed = (id: Sheet['id'], change: (sheet: Sheet) => readonly SheetRow[]) => (sheet: Sheet) =>
  sheet.id === id ? { ...sheet, rows: change(sheet) } : sheet;

const body = (sheet: Sheet): readonly SheetRow[] => sheet.rows.slice(sheet.rows.findIndex(hasNumbers));
const wide = (text: string, colspan: number, rowspan = 1) => ({ text, key: null, colspan, rowspan });

const organisations = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];
const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].map(label);

/** 勾稽 note in a row of its own above the head. */
const noteAbove = changed('applications', (sheet) => {
  const [first = [], ...rest] = sheet.rows;
  const [note, ...others] = first;
  return note ? [[{ ...note, colspan: widthOf(sheet), rowspan: 1 }], [{ ...note, text: '' }, ...others], ...rest] : sheet.rows;
});

const withoutNote = changed('applications', (sheet) => {
  const [first = [], ...rest] = sheet.rows;
  return [first.map((cell, at) => (at === 0 ? { ...cell, text: '' } : cell)), ...rest];
});

/** All applicants in one row. */
const oneRowApplicants = changed('applications', (sheet) => [
  [wide('', 3), ...['自然人', ...organisations, '总计'].map(label)],
  ...body(sheet),
]);

/** The results of all three procedures in the last row of the head. */
const resultsBelow = changed('proceedings', (sheet) => [
  [wide('行政复议', 5, 2), wide('行政诉讼', 10)],
  [wide('未经复议直接起诉', 5), wide('复议后起诉', 5)],
  [...results, ...results, ...results],
  ...body(sheet),
]);

/** The columns' numbers below the head, as the form's drafts have them. */
const indices = (sheet: Sheet): Sheet => {
  const first = sheet.rows.findIndex(hasNumbers);
  const numbers = (sheet.rows[first] ?? []).filter(({ key }) => key !== null).map((_, at) => label(String(at + 1)));
  const groupLabels = sheet.id === 'applications' ? [wide('栏次', 3)] : [];
  return sheet.id === 'disclosure'
    ? sheet
    : { ...sheet, rows: [...sheet.rows.slice(0, first), [...groupLabels, ...numbers], ...sheet.rows.slice(first)] };
};

/** The head's words run into one cell a line. */
const gluedHeads = (sheet: Sheet): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((row) =>
    hasNumbers(row) || row.length < 2 ? row : [{ ...label(row.map(({ text }) => text).join('')), colspan: widthOf(sheet) }],
  ),
});

const broken = (between: string) => (sheet: Sheet) => ({
  ...sheet,
  rows: sheet.rows.map((row) =>
    hasNumbers(row)
      ? row
      : row.map((cell) => ({ ...cell, text: cell.text.replace(/^(商业|科研|社会公益|法律服务|结果|其他|尚未)(?=.)/, `$1${between}`) })),
  ),
});

/** Heads broken over two cells of their own. */
const parted = (sheet: Sheet): Sheet => {
  const { rows } = broken('\n')(sheet);
  return {
    ...sheet,
    rows: rows.map((row) => row.flatMap((cell) => (cell.key === null ? cell.text.split('\n').map((text) => ({ ...cell, text })) : [cell]))),
  };
};

const notes: Readonly<Record<string, string>> = {
  本年新制作数量: '（以文号为准）',
  上一年项目数量: '（指2019年事项数）',
  '本年增/减': '（减少用负值表示，如-6）',
  本年废止件数: '（含宣布失效，如2件填2）',
  本年处理决定数量: '（件）',
  自然人: '（含个体工商户）',
  结果维持: '（件）',
};

const noted = (sheet: Sheet): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((row) => (hasNumbers(row) ? row : row.map((cell) => ({ ...cell, text: cell.text + (notes[cell.text] ?? '') })))),
});

export const headHabits: readonly Habit[] = [
  { name: 'head: note above', sheet: noteAbove },
  { name: 'head: no note', sheet: withoutNote },
  { name: 'head: applicants in one row', sheet: oneRowApplicants },
  { name: 'head: results below', sheet: resultsBelow },
  { name: 'head: column numbers', sheet: indices },
  { name: 'head: glued', sheet: gluedHeads },
  { name: 'head: broken by lines', sheet: broken('\n') },
  { name: 'head: broken by blanks', sheet: broken(' ') },
  { name: 'head: broken by cells', sheet: parted, fits: ({ layout }) => layout === 'cells' },
  { name: 'head: notes', sheet: noted },
];
