import type { Habit } from '../habits.ts';
import { hasNumbers, isGroup, label, mapRows, mapTexts, type Sheet, type SheetCell, type SheetRow, widthOf } from '../sheet.ts';
import type { Writer } from '../writers.ts';

/** What is done to the labels of rows, and to the numbers beside them. */

const inGroups = (change: (text: string) => string) => (sheet: Sheet) =>
  mapRows(sheet, (row) => [row.map((cell) => (isGroup(cell) ? { ...cell, text: change(cell.text) } : cell))]);

const inRowLabels = (change: (text: string) => string) => (sheet: Sheet) =>
  mapRows(sheet, (row) => [
    hasNumbers(row) ? row.map((cell) => (cell.key === null && !isGroup(cell) ? { ...cell, text: change(cell.text) } : cell)) : row,
  ]);

/** A group's label in a row of its own above its first. */
const ownRow = (sheet: Sheet): Sheet =>
  mapRows(sheet, (row) => {
    const groups = row.filter(isGroup);
    return groups.length === 0 || !hasNumbers(row)
      ? [row]
      : [...groups.map((group) => [{ ...group, colspan: widthOf(sheet), rowspan: 1 }]), row.filter((cell) => !isGroup(cell))];
  });

/** A group's label in pieces, each before another row of the group: （三）· 不予 · 公开. */
const scattered = (pieces: (text: string) => string[]) => (sheet: Sheet) => {
  const rest = new Map<number, string>();
  return mapRows(sheet, (row, index) => {
    const group = hasNumbers(row) ? row.findLast(isGroup) : undefined;
    const [first, ...others] = group?.text.startsWith('（') ? pieces(group.text) : [];
    for (const [at, text] of others.entries()) rest.set(index + at + 1, text);
    const own = rest.get(index);
    if (first) return [row.map((cell) => (cell === group ? { ...cell, text: first } : cell))];
    return [own ? [label(own), ...row] : row];
  });
};

const halves = (text: string): string[] => [text.slice(0, -2), text.slice(-2)];
const thirds = (text: string): string[] => [text.slice(0, 3), text.slice(3, -2), text.slice(-2)];

/** A long label that begins above its numbers and ends below them. */
const aroundNumbers = (sheet: Sheet): Sheet =>
  mapRows(sheet, (row): SheetRow[] => {
    const own = row.findLast((cell) => cell.key === null && cell.text.length > 14);
    if (!own || !hasNumbers(row)) return [row];
    const groupLabels = row.filter((cell) => cell.key === null && cell !== own);
    const half = own.text.length >> 1;
    const part = (text: string): SheetCell => ({ ...own, text });
    return [[...groupLabels, part(own.text.slice(0, half))], row.filter(({ key }) => key !== null), [part(own.text.slice(half))]];
  });

/** Numbers in the line above their label. */
const aboveLabel = (sheet: Sheet): Sheet =>
  mapRows(sheet, (row): SheetRow[] => {
    const labels = row.filter(({ key }) => key === null);
    return hasNumbers(row) && labels.some(({ text }) => /^[28]\./.test(text)) ? [row.filter(({ key }) => key !== null), labels] : [row];
  });

/** A row's label as a heading above it, too. */
const announced = (sheet: Sheet): Sheet =>
  mapRows(sheet, (row): SheetRow[] => {
    const own = row.findLast(({ key }) => key === null);
    return own && hasNumbers(row) ? [[{ ...own, colspan: widthOf(sheet), rowspan: 1 }], row] : [row];
  });

const notes: readonly (readonly [RegExp, string])[] = [
  [/^规章$/, '（市级以上填报）'],
  [/^(?:行政)?规范性文件$/, '（以本单位名义制发的决定、公告、通告、意见）'],
  [/^行政许可$/, '（不含行政处罚）'],
  [/^其他对外管理服务事项$/, '（含行政奖励、行政检查）'],
  [/^行政处罚$/, '（不含行政许可、行政强制）'],
  [/^一、|^二、/, '（件）'],
  [/^1\.属于国家秘密$/, '（含依法定密的2类）'],
];

const noted = (text: string): string => text + (notes.find(([pattern]) => pattern.test(text))?.[1] ?? '');
const halfWidth = (text: string): string =>
  text.replace(/[（），、“”]/g, (mark) => ({ '（': '(', '）': ')', '，': ',', '、': '、' })[mark] ?? '"');
const fullWidth = (text: string): string => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const brokenAfter = (length: number) => (text: string) =>
  text.length > length + 2 ? `${text.slice(0, length)}\n${text.slice(length)}` : text;

const inLines = ({ layout, name }: Writer): boolean => layout === 'spaced' && name !== 'spaced-aligned';

export const labelHabits: readonly Habit[] = [
  { name: 'label: notes', sheet: inRowLabels(noted) },
  { name: 'label: broken by lines', sheet: inRowLabels(brokenAfter(12)) },
  { name: 'label: blanks between', sheet: inRowLabels((text) => (text.length < 5 ? [...text].join(' ') : text)) },
  { name: 'label: no numbering', sheet: inRowLabels((text) => text.replace(/^\d\./, '')) },
  { name: 'label: half-width marks', sheet: (sheet) => mapTexts(sheet, 'labels', halfWidth) },
  { name: 'label: heading above', sheet: announced, fits: ({ name }) => name !== 'spaced-aligned' },
  { name: 'label: around its numbers', sheet: aroundNumbers, fits: inLines },
  { name: 'label: below its numbers', sheet: aboveLabel, fits: inLines },
  { name: 'group: a letter a line', sheet: inGroups((text) => [...text].join('\n')) },
  { name: 'group: pairs of letters', sheet: inGroups((text) => text.replace(/..(?=.)/g, '$&\n')) },
  { name: 'group: broken by lines', sheet: inGroups((text) => `${text.slice(0, -2)}\n${text.slice(-2)}`) },
  { name: 'group: own row', sheet: ownRow },
  { name: 'group: halves', sheet: scattered(halves), fits: ({ layout }) => layout !== 'html' },
  { name: 'group: scattered', sheet: scattered(thirds), fits: inLines },
  { name: 'group: left out', sheet: (sheet) => mapRows(sheet, (row) => [hasNumbers(row) ? row.filter((cell) => !isGroup(cell)) : row]) },
  { name: 'number: full-width', sheet: (sheet) => mapTexts(sheet, 'numbers', fullWidth) },
  { name: 'number: thousands', sheet: (sheet) => mapTexts(sheet, 'numbers', (text) => text.replace(/^(\d+)(\d{3})$/, '$1,$2')) },
];
