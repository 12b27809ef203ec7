import { formIds, tableIds } from '../../server/src/standard/forms.ts';
import { layouts, realCellTexts } from '../helpers/damaged-draft.ts';
import { cleanDraft, draftCells } from '../helpers/draft.ts';
import { organs } from '../helpers/organs.ts';
import { hardPieces } from './hard-pieces.ts';
import { type Random, randomOf } from './random.ts';

const cellTexts = [...realCellTexts, '08', '&nbsp;', '&nbsp;08', ' 9 ', '<b>3</b>', '0999999999999999999999999', '1e9', '-0', '𠮷', '3,45'];
const lineBreaks = ['\n', '\n', '\n', '\r\n', '\r'];
const splices = [
  '𠮷',
  '\ud842',
  '\udfb7',
  '\ufeff',
  '\u2028',
  '\u0000',
  '\u200b',
  '\u0301',
  '\u00a0\u00a0',
  '\r',
  '\r\n',
  '\n\n',
  '|',
  '||||',
  '\t',
  '<table><tr><td>',
  '<td>',
  '</td></tr>',
  '</table>',
  '<p>',
  '<b>',
  '&lt;b类事项&gt;',
  '&amp;nbsp;',
  '&ldquo;',
  '&nbsp;',
  '[bookmark: _GoBack]',
  '20231月1日',
  '2023年13月45日',
  '2023年2月29日',
  '《条例》（2012年修订）',
  '国务院令第492号',
  '全年公开公开信息',
  '平稳过度',
  '其中,其中',
  '我局',
  '结果维护',
  '3.补正后申请内容仍不明确',
  '二、主动公开政府信息情况',
  '（三）',
  '3.',
  '扫一扫在手机打开当前页',
  '-3-',
  '，，',
  '。。',
  ' , ',
  '（',
  '《',
  '”',
  '青禾镇2022年政府信息公开工作年度报告',
  '邮编：12345',
  '电话：0451-123456',
];

/** The document of a number: always the same one. */
export function documentOf(seed: number): string {
  const random = randomOf(seed);
  let text = draft(random);
  for (let i = random.below(7); i > 0; i--) text = random.of(damages)(text, random);
  return random.once(12) ? `\ufeff${text}` : text;
}

/** A change as an author makes it to a text. */
export function editOf(text: string, random: Random): { readonly start: number; readonly end: number; readonly newText: string } {
  const start = random.below(text.length + 1);
  const end = Math.min(text.length, start + (random.once(2) ? 0 : random.below(random.once(5) ? 400 : 6)));
  return { start, end, newText: random.once(4) ? '' : random.of(splices) };
}

function draft(random: Random): string {
  const form = random.of(formIds);
  const layout = random.of(layouts);
  const keys = tableIds.flatMap((id) => Object.keys(draftCells(form)[id]).map((key) => `${id}.${key}`));
  const cells = Object.fromEntries(Array.from({ length: random.below(9) }, () => [random.of(keys), random.of(cellTexts)]));
  const writing = { grid: random.once(2), outerBars: random.once(2), gap: random.below(3), indent: random.of(['', '  ', '\t']) };
  const organ = random.once(2) ? {} : { organ: random.of(organs) };
  return cleanDraft({ form, layout, cells, writing, eol: random.of(lineBreaks), ...organ });
}

type Damage = (text: string, random: Random) => string;

const damages: readonly Damage[] = [
  splice,
  splice,
  splice,
  cut,
  doubleLine,
  joinLines,
  swapLines,
  repeatPiece,
  mixBreaks,
  moveTable,
  nest,
  inTags,
];

function splice(text: string, random: Random): string {
  const { start, end, newText } = editOf(text, random);
  return text.slice(0, start) + newText + text.slice(end);
}

function cut(text: string, random: Random): string {
  const start = random.below(text.length);
  return text.slice(0, start) + text.slice(start + random.below(200));
}

function withLines(text: string, random: Random, change: (lines: string[], at: number) => void): string {
  const lines = text.split('\n');
  change(lines, random.below(lines.length));
  return lines.join('\n');
}

function doubleLine(text: string, random: Random): string {
  return withLines(text, random, (lines, at) =>
    lines.splice(at, 0, ...Array(1 + random.below(random.once(10) ? 200 : 3)).fill(lines[at] ?? '')),
  );
}

function joinLines(text: string, random: Random): string {
  return withLines(text, random, (lines, at) => lines.splice(at, 2, `${lines[at] ?? ''}${lines[at + 1] ?? ''}`));
}

function swapLines(text: string, random: Random): string {
  return withLines(text, random, (lines, at) => {
    const [line = ''] = lines.splice(at, 1);
    lines.splice(random.below(lines.length + 1), 0, line);
  });
}

function repeatPiece(text: string, random: Random): string {
  const piece = random.of(hardPieces);
  const at = random.below(text.length + 1);
  const times = random.below(random.once(6) ? 2000 : 60);
  return text.slice(0, at) + piece.repeat(times) + text.slice(at);
}

function mixBreaks(text: string, random: Random): string {
  return text.replace(/\n/g, (lineBreak) => (random.once(8) ? random.of(['\r\n', '\r', '\n\n', ' \n', '\n ']) : lineBreak));
}

function moveTable(text: string, random: Random): string {
  const start = random.below(text.length);
  const part = text.slice(start, start + random.below(1500));
  const at = random.below(text.length);
  return text.slice(0, at) + part + text.slice(at);
}

function nest(text: string, random: Random): string {
  const depth = 1 + random.below(random.once(5) ? 300 : 5);
  const [open, close] = random.of([
    ['<table><tr><td>', '</td></tr></table>'],
    ['<div>', '</div>'],
    ['（', '）'],
    ['《', '》'],
    ['“', '”'],
  ] as const);
  const at = random.below(text.length);
  const end = at + random.below(300);
  return (
    text.slice(0, at) +
    open.repeat(depth) +
    text.slice(at, end) +
    close.repeat(random.once(2) ? depth : random.below(depth)) +
    text.slice(end)
  );
}

function inTags(text: string, random: Random): string {
  const lines = text.split('\n').map((line) => (random.once(30) ? line : `<p>${line}</p>`));
  return random.once(2) ? `<html><body>${lines.join('\n')}</body></html>` : lines.join('\n');
}
