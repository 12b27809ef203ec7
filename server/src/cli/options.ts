import type { RuleSettings } from '../lint/configuration.ts';
import { readRuleSetting } from '../lint/configuration-readers.ts';
import { type Severity, severities } from '../rules/rule.ts';
import type { ConfigurationChoice } from './configuration.ts';
import { formatters, plannedFormats } from './formatters/index.ts';
import { UsageError } from './problems.ts';

/** From which severity on the exit status is 1. */
export const failLevels = [...severities, 'never'] as const;
export type FailLevel = Severity | 'never';

/** Whether a finding of this severity is at or above the level. */
export function reaches(severity: Severity, level: FailLevel): boolean {
  return level !== 'never' && severities.indexOf(severity) <= severities.indexOf(level);
}

/** Takes one of the values for an option; throws a UsageError otherwise. */
export function oneOf<T extends string>(option: string, values: readonly T[]): (value: string) => T {
  return (value) => {
    const known = values.find((candidate) => candidate === value);
    if (known === undefined) throw new UsageError(`${option} 应为 ${values.join('、')} 之一，不能是“${value}”。`);
    return known;
  };
}

/** Takes the name of an output format. */
export function outputFormat(value: string): string {
  if (Object.hasOwn(formatters, value)) return value;
  if (plannedFormats.includes(value)) {
    throw new UsageError(`本版本还没有 ${value} 格式，现有 ${Object.keys(formatters).join('、')}。`);
  }
  throw new UsageError(`--format 应为 ${Object.keys(formatters).join('、')} 之一，不能是“${value}”。`);
}

/** Takes a number of threads. */
export function jobCount(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new UsageError(`--jobs 应为 1 至 999 的整数，不能是“${value}”。`);
  return Number(value);
}

/** Adds `ID=级别` to the severities that were given before. */
export function ruleOption(ruleIds: readonly string[]): (value: string, previous: RuleSettings | undefined) => RuleSettings {
  return (value, previous = {}) => {
    const [, id, level] = /^([^=]+)=(.*)$/.exec(value) ?? [];
    if (id === undefined) throw new UsageError(`--rule 应写作 规则编号=级别，如 --rule typo-dict=hint，不能是“${value}”。`);
    const reading = readRuleSetting(id, level, ruleIds);
    if ('problem' in reading) throw new UsageError(`--rule ${value}：${reading.problem}`);
    return { ...previous, [id]: reading.level };
  };
}

/** What `--config FILE` and `--no-config` come to. */
export function configurationChoice(config: string | boolean | undefined): ConfigurationChoice {
  if (typeof config === 'string') return { file: config };
  return config === false ? 'none' : 'nearest';
}
