import { closest, distance } from 'fastest-levenshtein';
import { type Severity, severities } from '../rules/rule.ts';
import { formIds } from '../standard/forms.ts';
import { collect } from '../text/collect.ts';
import { type Configuration, type IgnoreEntry, isYear, type Override, type RuleSettings, type WordAdvice } from './configuration.ts';
import { patternProblem } from './file-patterns.ts';
import { reasonPlaceholder } from './ignore.ts';
import { isLocalPath } from './local-path.ts';

/** The way from the root of a configuration to a value: `['rules', 'typo-dict']`. */
export type JsonPath = readonly (string | number)[];

/** Something in a configuration that makes no sense; only the value at this place is lost. */
export interface ConfigurationProblem {
  readonly path: JsonPath;
  /** Whether the name at the end of the path is wrong, or what it is given. */
  readonly at: 'key' | 'value';
  /** A warning: the value is used all the same. */
  readonly severity: 'error' | 'warning';
  /** Chinese, complete. */
  readonly message: string;
}

export interface ConfigurationReading {
  /** The part that could be understood. */
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
}

/** What a reader needs to know, and how it reports problems. */
interface Context {
  readonly ruleIds: readonly string[];
  wrong(path: JsonPath, message: string, more?: Partial<ConfigurationProblem>): undefined;
}

/** Gives the value as it is used, or undefined after it has said what is wrong. */
type Reader<T> = (value: unknown, path: JsonPath, context: Context) => T | undefined;

type Readers<T> = { readonly [Key in keyof T]-?: Reader<NonNullable<T[Key]>> };

const ownFacts: Readers<Pick<Configuration, 'rules' | 'organ' | 'year' | 'form' | 'previous'>> = {
  rules: readRules,
  organ: readWords('应为机关名称，如 "organ": "某某镇人民政府"。'),
  year: (value, path, { wrong }) => (isYear(value) ? value : wrong(path, '“year”应为四位数的报告年度，如 "year": 2023。')),
  form: (value, path, { wrong }) =>
    formIds.find((id) => id === value) ?? wrong(path, `“form”应为 ${formIds.map((id) => `"${id}"`).join(' 或 ')}。`),
  previous: readPrevious,
};

/** One reader for each key that a configuration may have. */
const readers: Readers<Configuration> = {
  ...ownFacts,
  subordinates: readList(readWords('中应为机关名称，如 "subordinates": ["某某镇财政所"]。')),
  words: readWordList,
  ignores: readList(readIgnore),
  overrides: readList(readOverride),
};

/** Every key that a configuration may have, in the order in which they are explained. */
export const configurationKeys = Object.keys(readers) as readonly (keyof Configuration)[];

/** Keys that name files beside the configuration file, and so make no sense in an editor's settings. */
const fileKeys: readonly string[] = ['previous', 'ignores', 'overrides'];

/** Keys of a configuration file that say nothing about the check. */
const silentKeys: readonly string[] = ['$schema'];

/**
 * Reads a configuration from any value. Never throws.
 * `home`: a file of our own, in which every key must have a meaning, or settings that others share.
 */
export function readConfiguration(value: unknown, ruleIds: readonly string[], home: 'file' | 'settings'): ConfigurationReading {
  const problems: ConfigurationProblem[] = [];
  const wrong: Context['wrong'] = (path, message, more = {}) => {
    problems.push({ path, message, at: 'value', severity: 'error', ...more });
    return undefined;
  };
  if (!isGiven(value)) return { configuration: {}, problems };
  const known = home === 'file' ? readers : withoutKeys(readers, fileKeys);
  const passed = home === 'file' ? silentKeys : 'all';
  const configuration = readObject<Configuration>(value, [], { ruleIds, wrong }, known, passed) ?? {};
  return { configuration, problems };
}

function readPrevious(value: unknown, path: JsonPath, context: Context): string | undefined {
  const previous = readWords('应为上一年报告的文件或文件夹，如 "previous": "../2022"。')(value, path, context);
  if (previous === undefined || isLocalPath(previous)) return previous;
  return context.wrong(path, '“previous”只能是本机上的文件或文件夹，不能是网络地址或共享文件夹；请先把上一年的报告复制到本机。');
}

/** Reads an object key by key; `passed` are the keys that may be there and mean nothing. */
function readObject<T>(
  value: unknown,
  path: JsonPath,
  context: Context,
  known: Partial<Readers<T>>,
  passed: readonly string[] | 'all' = [],
): Partial<T> | undefined {
  if (!isObject(value))
    return context.wrong(path, path.length === 0 ? '配置应是一个对象：{ "rules": { … } }。' : '这里应是一个对象：{ … }。');
  const result: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(value)) {
    const reader = Object.hasOwn(known, key) ? (known as Record<string, Reader<unknown>>)[key] : undefined;
    if (reader) {
      const read = isGiven(entry) ? reader(entry, [...path, key], context) : undefined;
      if (read !== undefined) result[key] = read;
    } else if (passed !== 'all' && !passed.includes(key)) {
      context.wrong([...path, key], `没有“${key}”这一项${suggestion(key, Object.keys(known))}。`, { at: 'key' });
    }
  }
  return result as Partial<T>;
}

function readRules(value: unknown, path: JsonPath, { ruleIds, wrong }: Context): RuleSettings | undefined {
  if (!isObject(value)) return wrong(path, '“rules”应是一个对象：{ "规则编号": "级别" }。');
  const rules: Record<string, Severity | 'off'> = {};
  for (const [id, level] of Object.entries(value)) {
    const reading = readRuleSetting(id, level, ruleIds);
    if ('problem' in reading) wrong([...path, id], reading.problem, { at: ruleIds.includes(id) ? 'value' : 'key' });
    else rules[id] = reading.level;
  }
  return rules;
}

/** Severities and `off`, as they may be written. */
export const ruleLevels: readonly (Severity | 'off')[] = [...severities, 'off'];

/** Reads the severity that is set for one rule; a problem is in words for the user. */
export function readRuleSetting(
  id: string,
  level: unknown,
  ruleIds: readonly string[],
): { readonly level: Severity | 'off' } | { readonly problem: string } {
  if (!ruleIds.includes(id)) return { problem: unknownRule(id, ruleIds) };
  const known = ruleLevels.find((l) => l === level);
  return known ? { level: known } : { problem: `规则“${id}”的级别应为 ${ruleLevels.join('、')} 之一，不能是 ${JSON.stringify(level)}。` };
}

function readWordList(value: unknown, path: JsonPath, context: Context): Record<string, WordAdvice> | undefined {
  if (!isObject(value)) return context.wrong(path, '“words”应是一个对象：{ "错误写法": "正确写法", "不用的词": { "reason": "原因" } }。');
  const words: Record<string, WordAdvice> = {};
  for (const [word, entry] of Object.entries(value)) {
    const advice = readAdvice(word, entry, [...path, word], context);
    if (advice) words[word] = advice;
  }
  return words;
}

const adviceReaders: Readers<WordAdvice> = {
  right: readWords('应为正确写法。'),
  reason: readWords('应为不用这个词的原因。'),
};

function readAdvice(word: string, value: unknown, path: JsonPath, context: Context): WordAdvice | undefined {
  if (word.trim() === '') return context.wrong(path, '“words”中不能有空的词。', { at: 'key' });
  const advice = typeof value === 'string' ? { right: value } : readObject<WordAdvice>(value, path, context, adviceReaders);
  if (!advice) return undefined;
  if (advice.right?.trim() === '') return context.wrong(path, `“${word}”的正确写法是空的；不许用的词请写原因：{ "reason": "…" }。`);
  if (advice.right === word) return context.wrong(path, `“${word}”的正确写法与它本身相同。`);
  if (advice.right === undefined && advice.reason === undefined) {
    return context.wrong(path, `请为“${word}”写明正确写法，或者不用它的原因：{ "reason": "…" }。`);
  }
  return advice;
}

const filesReader: Reader<readonly string[]> = (value, path, context) =>
  typeof value === 'string' ? wrapped(readPattern(value, path, context)) : readList(readPattern)(value, path, context);

const wrapped = <T>(value: T | undefined): readonly T[] | undefined => (value === undefined ? undefined : [value]);

function readPattern(value: unknown, path: JsonPath, context: Context): string | undefined {
  const pattern = typeof value === 'string' ? value : readWords('中应为文件或通配符，如 "files": "镇街/*.txt"。')(value, path, context);
  const problem = pattern === undefined ? undefined : patternProblem(pattern);
  return problem ? context.wrong(path, problem) : pattern;
}

const ignoreReaders: Readers<Omit<IgnoreEntry, 'index'>> = {
  rule: (value, path, { ruleIds, wrong }) =>
    typeof value === 'string' && ruleIds.includes(value) ? value : wrong(path, unknownRule(String(value), ruleIds)),
  text: (value, path, { wrong }) => (typeof value === 'string' ? value : wrong(path, '“text”应为问题所指的原文。')),
  reason: (value, path, { wrong }) => (typeof value === 'string' ? value : wrong(path, '“reason”应为忽略的理由。')),
  near: readWords('应为前后文，原文的位置写“…”，如 "near": "全年共…件"。'),
  files: filesReader,
};

function readIgnore(value: unknown, path: JsonPath, context: Context): IgnoreEntry | undefined {
  const { rule, text, reason, ...rest } = readObject<IgnoreEntry>(value, path, context, ignoreReaders) ?? {};
  if (!isObject(value)) return undefined;
  const missing = ['rule', 'text'].find((key) => !isGiven(value[key]));
  if (missing) return context.wrong(path, `忽略项缺少“${missing}”：应写明规则（rule）和所指的原文（text）。`);
  if (rule === undefined || text === undefined) return undefined;
  // Without the part that cannot be read, the entry would hold for more than was meant.
  if ((['near', 'files'] as const).some((key) => isGiven(value[key]) && rest[key] === undefined)) return undefined;
  if (text.trim() === '' && rest.near === undefined) return context.wrong(path, '“text”为空时，应当用“near”写明前后文。');
  if (!reason?.trim() || reason === reasonPlaceholder) {
    const hasReason = isGiven(value.reason);
    context.wrong(hasReason ? [...path, 'reason'] : path, '请写明忽略的理由（reason），以便他人复核。', { severity: 'warning' });
  }
  return { index: Number(path.at(-1)), rule, text, reason: reason ?? '', ...rest };
}

function readOverride(value: unknown, path: JsonPath, context: Context): Override | undefined {
  const { files, ...rest } = readObject<Override>(value, path, context, { ...ownFacts, files: filesReader }) ?? {};
  if (files) return { files, ...rest };
  if (isObject(value) && !isGiven(value.files)) context.wrong(path, '请用“files”写明对哪些文件适用，如 "files": "镇街/*.txt"。');
  return undefined;
}

function readList<T>(item: Reader<T>): Reader<readonly T[]> {
  return (value, path, context) => {
    if (!Array.isArray(value)) return context.wrong(path, `“${path.at(-1)}”应是一个列表：[ … ]。`);
    return collect(value, (entry, index) => item(entry, [...path, index], context) ?? []);
  };
}

/** A text that is not blank; `rule` says what it should be, after the name of the key. */
function readWords(rule: string): Reader<string> {
  return (value, path, { wrong }) => {
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    return wrong(path, `“${path.findLast((step) => typeof step === 'string')}”${rule}`);
  };
}

function unknownRule(id: string, ruleIds: readonly string[]): string {
  return `没有规则“${id}”${suggestion(id, ruleIds)}。`;
}

/** “，是不是 x” where a name close enough to be meant is there, else nothing. */
function suggestion(name: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const nearest = closest(name, [...names]);
  return distance(name, nearest) <= Math.max(2, name.length / 3) ? `，是不是“${nearest}”` : '';
}

function withoutKeys<T extends object>(value: T, keys: readonly string[]): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key))) as Partial<T>;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
