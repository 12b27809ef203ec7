import stringWidth from 'fast-string-width';
import { createColors } from 'picocolors';
import type { CheckedFile, CheckJson, DiagnosticJson } from '../../output/check-json.ts';
import { severityNames } from '../../rules/families.ts';
import { type Severity, severities } from '../../rules/rule.ts';
import { printable } from '../printable.ts';
import type { Formatter } from './formatter.ts';

type Colors = ReturnType<typeof createColors>;

const severityColors: Readonly<Record<Severity, (colors: Colors) => (text: string) => string>> = {
  error: (colors) => colors.red,
  warning: (colors) => colors.yellow,
  information: (colors) => colors.blue,
  hint: (colors) => colors.cyan,
};

/** Rule names stand in one column, but not so far out that a long message pushes them off the screen. */
const widestColumn = 64;

/** How many names of files a line holds. */
const mostNames = 5;

/** For people: a block for each file, a line for each finding, and what it comes to. */
export const stylish: Formatter = (result, { color, quiet }) => {
  const colors = createColors(color);
  const blocks = result.files.filter((file) => file.diagnostics.length > 0).map((file) => block(file, colors));
  const parts = quiet ? blocks : [...blocks, summary(result, colors)];
  return parts.map((part) => `${part}\n`).join('\n');
};

function block(file: CheckedFile, colors: Colors): string {
  const places = file.diagnostics.map(({ range }) => `${range.start.line + 1}:${range.start.character + 1}`);
  const messages = file.diagnostics.map(({ message }) => inOneLine(message));
  const placeWidth = Math.max(...places.map((place) => place.length));
  const messageWidth = Math.min(widestColumn, Math.max(...messages.map((message) => stringWidth(message))));
  const lines = file.diagnostics.map((diagnostic, i) => {
    const place = (places[i] ?? '').padStart(placeWidth);
    return `  ${colors.dim(place)}  ${severity(diagnostic, colors)}  ${pad(messages[i] ?? '', messageWidth)}  ${colors.dim(diagnostic.rule)}`;
  });
  return [heading(file, colors), ...lines].join('\n');
}

function heading(file: CheckedFile, colors: Colors): string {
  const facts = [file.organ?.name, file.year ? `${file.year}年度` : undefined, file.form ? `${file.form}版格式` : undefined];
  const known = facts.filter((fact) => fact !== undefined).map(inOneLine);
  return `${colors.underline(printable(file.path))}${known.length > 0 ? colors.dim(`  ${known.join(' · ')}`) : ''}`;
}

function severity({ severity: level }: DiagnosticJson, colors: Colors): string {
  return severityColors[level](colors)(severityNames[level]);
}

function summary(result: CheckJson, colors: Colors): string {
  return [verdict(result, colors), ...fixLines(result, colors), ...skippedLines(result, colors)].join('\n');
}

function verdict({ files, summary: counts }: CheckJson, colors: Colors): string {
  const found = severities.filter((level) => counts[level] > 0);
  const read = files.filter((file) => !file.isConfiguration).length;
  if (counts.reports === 0 && found.length === 0) return colors.yellow(`没有校对任何年报（读了 ${read} 个文件）。`);
  if (found.length === 0) return colors.green(`✔ 校对 ${counts.reports} 份年报，没有发现问题。`);
  const parts = found.map((level) => severityColors[level](colors)(`${severityNames[level]} ${counts[level]}`));
  const total = found.reduce((sum, level) => sum + counts[level], 0);
  return `${colors.bold(`✖ 校对 ${counts.reports} 份年报，发现 ${total} 个问题`)}：${parts.join('，')}。`;
}

function fixLines({ files }: CheckJson, colors: Colors): string[] {
  const fixed = files.reduce((sum, file) => sum + (file.fixed ?? 0), 0);
  const fixable = files.flatMap((file) => file.diagnostics).filter(({ fixes }) => fixes.some((fix) => fix.safe)).length;
  return [
    ...(fixed > 0 ? [colors.green(`  已自动修正 ${fixed} 处。`)] : []),
    ...(fixable > 0 ? [colors.dim(`  其中 ${fixable} 个可以用 --fix 自动修正，先看改动用 --fix-dry-run。`)] : []),
  ];
}

function skippedLines({ files }: CheckJson, colors: Colors): string[] {
  const skipped = files.filter((file) => !file.isReport && !file.isConfiguration).map((file) => printable(file.path));
  if (skipped.length === 0) return [];
  const names = skipped.slice(0, mostNames).join('、') + (skipped.length > mostNames ? ' 等' : '');
  return [colors.dim(`  ${skipped.length} 个文件看来不是政府信息公开工作年度报告，没有校对：${names}（加 --assume-report 则一律校对）。`)];
}

/** A draft's words may go over several lines. */
function inOneLine(text: string): string {
  return printable(text.replace(/\s+/g, ' '));
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}
