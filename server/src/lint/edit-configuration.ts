import { modify } from 'jsonc-parser';
import type { Edit, Span } from '../text/span.ts';
import type { IgnoreEntry } from './configuration.ts';
import { type ConfigurationFile, readConfigurationFile } from './configuration-file.ts';
import type { JsonPath } from './configuration-readers.ts';
import { applyEdits } from './edits.ts';
import { reasonPlaceholder } from './ignore.ts';

/** A change of a configuration file that leaves all else in it, also its comments, as it is. */
export interface ConfigurationEdit {
  readonly edits: readonly Edit[];
  /** What the user has to fill in, in the text after the edits. */
  readonly toFillIn?: Span;
}

/** Adds an entry for a finding that is to stay unreported; null where the file cannot be changed. `file` null: there is none yet. */
export function addIgnore(file: ConfigurationFile | null, entry: Omit<IgnoreEntry, 'index' | 'reason'>): ConfigurationEdit | null {
  const { rule, text, near, files } = entry;
  const value = { rule, text, ...(near ? { near } : {}), ...(files ? { files: single(files) } : {}), reason: reasonPlaceholder };
  const edit = append(file, 'ignores', value);
  if (!edit) return null;
  const after = readConfigurationFile(applyEdits(file?.text ?? '', edit.edits), [rule]);
  const entries = listIn(after, 'ignores') ?? [];
  const { start, end } = after.spanOf(['ignores', entries.length - 1, 'reason']);
  return { ...edit, toFillIn: { start: start + 1, end: end - 1 } };
}

/** Switches a rule off for all that the file is for. */
export function switchOff(file: ConfigurationFile | null, rule: string): ConfigurationEdit | null {
  const rules = file?.value?.rules ?? {};
  return typeof rules === 'object' && !Array.isArray(rules) ? change(file, ['rules', rule], 'off') : null;
}

/**
 * Switches a rule off for some files: in the part of the configuration that is for just these, unless a later part speaks of
 * the rule; else in a new part, which then has the last word.
 */
export function switchOffFor(file: ConfigurationFile | null, files: readonly string[], rule: string): ConfigurationEdit | null {
  const parts = listIn(file, 'overrides');
  const index = parts?.findLastIndex((part) => isPartFor(part, files) || ruleIn(part, rule) !== undefined) ?? -1;
  if (isPartFor(parts?.[index], files)) return change(file, ['overrides', index, 'rules', rule], 'off');
  return append(file, 'overrides', { files: single(files), rules: { [rule]: 'off' } });
}

/** Takes an entry out of the list of ignored findings. */
export function removeIgnore(file: ConfigurationFile, index: number): ConfigurationEdit | null {
  return listIn(file, 'ignores')?.[index] === undefined ? null : change(file, ['ignores', index], undefined);
}

/** Adds to the end of a list, which is made where it is not there. */
function append(file: ConfigurationFile | null, key: 'ignores' | 'overrides', item: unknown): ConfigurationEdit | null {
  const list = listIn(file, key);
  if (list) return change(file, [key, list.length], item);
  return isGiven(file?.value?.[key]) ? null : change(file, [key], [item]);
}

/** `value` undefined takes out what is there. */
function change(file: ConfigurationFile | null, path: JsonPath, value: unknown): ConfigurationEdit | null {
  const text = file?.text ?? '';
  if (file && (file.isBroken || !file.value)) return null;
  const layout = layoutOf(text);
  const plain = modify(text, [...path], value, {}).map(toEdit);
  const [only] = plain;
  if (only && plain.length === 1 && isAddedBelow(text, only)) return { edits: laidOut(text, only, layout) };
  const isAdded = only?.span.start === only?.span.end;
  if (!isAdded) return { edits: plain };
  const formattingOptions = { insertSpaces: layout.unit !== '\t', tabSize: layout.unit.length, eol: layout.eol };
  const edits = modify(text, [...path], value, { formattingOptions }).map(toEdit);
  return { edits: text === '' ? edits.map(({ span, newText }) => ({ span, newText: newText + layout.eol })) : edits };
}

function toEdit({ offset, length, content }: { offset: number; length: number; content: string }): Edit {
  return { span: { start: offset, end: offset + length }, newText: content };
}

/** A further member of a list or an object whose closing bracket has a line of its own. */
function isAddedBelow(text: string, { span, newText }: Edit): boolean {
  return span.start === span.end && newText.startsWith(',') && /^[^\n\r}\]]*[\n\r]/.test(text.slice(span.end));
}

/**
 * The library would lay out the lines beside the new ones anew; here they stay as their author wrote them, and a remark at the
 * end of a line stays there.
 */
function laidOut(text: string, { span, newText }: Edit, { unit, eol }: Layout): Edit[] {
  const lineStart = Math.max(text.lastIndexOf('\n', span.start - 1), text.lastIndexOf('\r', span.start - 1)) + 1;
  const indentation = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? '';
  const member = newText.slice(1);
  const whole = /^"(?:[^"\\]|\\.)*":/.test(member) ? `{${member}}` : `[${member}]`;
  const lines = JSON.stringify(JSON.parse(whole), null, unit).split('\n').slice(1, -1);
  const added = lines.map((line) => eol + indentation + line.slice(unit.length)).join('');
  const remark = /^[ \t]*(?:\/\/[^\n\r]*|\/\*[^\n\r]*\*\/)(?=[\n\r])/.exec(text.slice(span.end))?.[0];
  if (remark === undefined) return [{ span, newText: `,${added}` }];
  const end = span.end + remark.length;
  return [
    { span, newText: ',' },
    { span: { start: end, end }, newText: added },
  ];
}

interface Layout {
  /** One step of indentation. */
  readonly unit: string;
  readonly eol: string;
}

/** As the file has it, else two blanks. */
function layoutOf(text: string): Layout {
  return { unit: /^(\t| +)\S/m.exec(text)?.[1] ?? '  ', eol: /\r\n|\n|\r/.exec(text)?.[0] ?? '\n' };
}

function listIn(file: ConfigurationFile | null, key: 'ignores' | 'overrides'): readonly unknown[] | undefined {
  const list = file?.value?.[key];
  return Array.isArray(list) ? list : undefined;
}

/** For these files and no others, and able to hold rules. */
function isPartFor(part: unknown, files: readonly string[]): boolean {
  const { files: own, rules = {} } = (part ?? {}) as { files?: unknown; rules?: unknown };
  return JSON.stringify([own].flat()) === JSON.stringify(files) && typeof rules === 'object' && rules !== null && !Array.isArray(rules);
}

function ruleIn(part: unknown, rule: string): unknown {
  return (part as { rules?: Record<string, unknown> } | null)?.rules?.[rule];
}

/** A list of one as it is written by hand. */
function single(files: readonly string[]): string | readonly string[] {
  const [only, ...others] = files;
  return only !== undefined && others.length === 0 ? only : files;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
