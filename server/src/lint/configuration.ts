import { closest, distance } from 'fastest-levenshtein';
import type { Facts } from '../report/types.ts';
import { type Severity, severities } from '../rules/rule.ts';
import { formIds } from '../standard/forms.ts';
import type { RuleSettings } from './lint.ts';

/** What settings or a configuration file say: severities, and facts about the documents they are for. */
export interface Configuration extends Pick<Facts, 'organ' | 'year' | 'form'> {
  readonly rules?: RuleSettings;
}

export interface ConfigurationReading {
  /** The part that could be understood. */
  readonly configuration: Configuration;
  /** What could not, in words for the user. */
  readonly problems: readonly string[];
}

type Reader = (value: unknown, problem: (text: string) => void, ruleIds: readonly string[]) => Configuration;

/** One reader for each key that a configuration may have. */
const readers: Readonly<Record<string, Reader>> = {
  rules: readRules,
  organ: (value, problem) => {
    if (typeof value === 'string' && value.trim() !== '') return { organ: value.trim() };
    problem('“organ”应为机关名称，如 "organ": "某某镇人民政府"。');
    return {};
  },
  year: (value, problem) => {
    if (isYear(value)) return { year: value };
    problem('“year”应为四位数的报告年度，如 "year": 2023。');
    return {};
  },
  form: (value, problem) => {
    const form = formIds.find((id) => id === value);
    if (form) return { form };
    problem(`“form”应为 ${formIds.map((id) => `"${id}"`).join(' 或 ')}。`);
    return {};
  },
};

/** Keys of a configuration file that say nothing about the check. */
const silentKeys = ['$schema'];

/**
 * Reads a configuration from any value. Never throws.
 * `unknownKeys`: whether keys that have no meaning are a problem, as in a file of our own, or belong to somebody else.
 */
export function readConfiguration(value: unknown, ruleIds: readonly string[], unknownKeys: 'report' | 'skip'): ConfigurationReading {
  const problems: string[] = [];
  const problem = (text: string) => void problems.push(text);
  if (!isObject(value)) {
    if (value !== undefined && value !== null) problem('配置应是一个对象：{ "rules": { … } }。');
    return { configuration: {}, problems };
  }
  let configuration: Configuration = {};
  for (const [key, entry] of Object.entries(value)) {
    const reader = Object.hasOwn(readers, key) ? readers[key] : undefined;
    if (reader) configuration = { ...configuration, ...(entry === undefined || entry === null ? {} : reader(entry, problem, ruleIds)) };
    else if (unknownKeys === 'report' && !silentKeys.includes(key)) problem(`没有“${key}”这一项${suggestion(key, Object.keys(readers))}。`);
  }
  return { configuration, problems };
}

function readRules(value: unknown, problem: (text: string) => void, ruleIds: readonly string[]): Configuration {
  if (!isObject(value)) {
    problem('“rules”应是一个对象：{ "规则编号": "级别" }。');
    return {};
  }
  const rules: Record<string, Severity | 'off'> = {};
  for (const [id, level] of Object.entries(value)) {
    const reading = readRuleSetting(id, level, ruleIds);
    if ('problem' in reading) problem(reading.problem);
    else rules[id] = reading.level;
  }
  return { rules };
}

/** Severities and `off`, as they may be written. */
const ruleLevels: readonly (Severity | 'off')[] = [...severities, 'off'];

/** Reads the severity that is set for one rule; a problem is in words for the user. */
export function readRuleSetting(
  id: string,
  level: unknown,
  ruleIds: readonly string[],
): { readonly level: Severity | 'off' } | { readonly problem: string } {
  if (!ruleIds.includes(id)) return { problem: `没有规则“${id}”${suggestion(id, ruleIds)}。` };
  const known = ruleLevels.find((l) => l === level);
  return known ? { level: known } : { problem: `规则“${id}”的级别应为 ${ruleLevels.join('、')} 之一，不能是 ${JSON.stringify(level)}。` };
}

/** “，是不是 x？” where a name close enough to be meant is there, else nothing. */
function suggestion(name: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const nearest = closest(name, [...names]);
  return distance(name, nearest) <= Math.max(2, name.length / 3) ? `，是不是“${nearest}”` : '';
}

/** Whether the value can be a report year. */
export function isYear(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2999;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
