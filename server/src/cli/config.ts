import path from 'node:path';
import type { RuleSettings } from '../lint/configuration.ts';
import { ownRules } from '../lint/own-rules.ts';
import { defaultLayer, type SourcedValue, sourcedValues } from '../lint/resolve.ts';
import type { DiagnosticJson } from '../output/check-json.ts';
import { createLineIndex } from '../output/positions.ts';
import type { ReportService } from '../service.ts';
import { commandLineLayer } from './check.ts';
import { table } from './columns.ts';
import { createConfigurationSource, type FoundConfiguration, fileLayers } from './configuration.ts';
import { configurationErrors, fileReport } from './configuration-report.ts';
import { resolveGivenName } from './given-names.ts';
import { configurationChoice } from './options.ts';
import { complain, writeOutput } from './output.ts';
import { readable } from './path-bytes.ts';
import { printable, toJson } from './printable.ts';

/** The options of `nianbao config` as they were read. */
export interface ConfigOptions {
  readonly format: 'stylish' | 'json';
  readonly config?: string | boolean;
  readonly rule?: RuleSettings;
}

/** The public JSON of `nianbao config`; names and shapes are a promise to other programs. */
interface ConfigJson {
  readonly schema: 'nianbao.config/1';
  readonly path: string;
  /** The configuration file that is used; null where there is none. */
  readonly configuration: string | null;
  readonly values: readonly ValueJson[];
}

interface ValueJson {
  /** `organ`, `rules.typo-dict`, `words.老百姓`. */
  readonly key: string;
  readonly value: unknown;
  readonly source: SourcedValue['source'];
  /** Where it stands; left out of values that stand in no file. */
  readonly origin?: { readonly path: string; readonly range: DiagnosticJson['range'] };
}

/** Shows what holds for one file and who said so; returns the exit status. */
export async function config(name: string, options: ConfigOptions, service: ReportService): Promise<number> {
  const [given = name] = await resolveGivenName(name);
  const file = name === '-' ? null : path.resolve(given);
  const found = await createConfigurationSource(configurationChoice(options.config), service.ruleIds)(file);
  const layers = [defaultLayer([...service.rules, ...ownRules]), ...fileLayers(found, file), ...commandLineLayer(options.rule)];
  const values = sourcedValues(layers).map((value) => valueJson(value, found));
  const json: ConfigJson = { schema: 'nianbao.config/1', path: readable(given), configuration: found?.name ?? null, values };
  await writeOutput(options.format === 'json' ? toJson(json) : stylish(json));
  const wrong = found ? configurationErrors(fileReport(found, [])) : [];
  await complain(wrong);
  return wrong.length > 0 ? 2 : 0;
}

function valueJson({ key, name, value, source, path: steps }: SourcedValue, found: FoundConfiguration | null): ValueJson {
  const common = { key: name === undefined ? key : `${key}.${name}`, value: plain(key, value), source };
  if (!steps || !found) return common;
  const { text, spanOf } = found.reading;
  return { ...common, origin: { path: found.name, range: createLineIndex(text).rangeOf(spanOf(steps)) } };
}

/** Without what the program keeps for itself. */
function plain(key: SourcedValue['key'], value: unknown): unknown {
  if (key !== 'ignores') return value;
  return (value as readonly { readonly index: number }[]).map(({ index: _, ...entry }) => entry);
}

const sourceNames: Readonly<Record<SourcedValue['source'], string>> = {
  default: '默认',
  settings: '设置',
  file: '配置文件',
  override: '配置文件的 overrides',
  'command-line': '命令行',
};

/** What somebody has set comes first: the defaults are many. */
function stylish({ path: name, configuration, values }: ConfigJson): string {
  const isSet = ({ source }: ValueJson) => source !== 'default';
  const row = ({ key, value, source, origin }: ValueJson) => [printable(key), inWords(value), place(source, origin)];
  const set = values.filter(isSet);
  return [
    `${printable(name)}\n`,
    `配置文件：${printable(configuration ?? '没有')}\n\n`,
    set.length > 0 ? table(set.map(row)) : '没有改动默认设置。\n',
    '\n默认：\n',
    table(values.filter((value) => !isSet(value)).map(row)),
  ].join('');
}

function inWords(value: unknown): string {
  return printable(typeof value === 'string' ? value : JSON.stringify(value));
}

function place(source: SourcedValue['source'], origin: ValueJson['origin']): string {
  if (!origin) return sourceNames[source];
  const { line, character } = origin.range.start;
  return `${sourceNames[source]} ${printable(origin.path)}:${line + 1}:${character + 1}`;
}
