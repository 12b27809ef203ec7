import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createLineIndex } from '../features/positions.ts';
import { type Configuration, readConfiguration } from '../lint/configuration.ts';
import { describeProblem, UsageError } from './problems.ts';

/** The name of a configuration file; the nearest one upward from a text is used. */
const configurationFileName = '.nianbao.json';

/** Which file to use: the nearest one, a certain one, or none. */
export type ConfigurationChoice = 'nearest' | 'none' | { readonly file: string };

/** The configuration for texts in a folder. Throws a UsageError where the file makes no sense. */
export type ConfigurationSource = (folder: string) => Promise<Configuration>;

export function createConfigurationSource(choice: ConfigurationChoice, ruleIds: readonly string[]): ConfigurationSource {
  if (choice === 'none') return async () => ({});
  if (choice === 'nearest') return nearest(ruleIds);
  const named = readConfigurationFile(choice.file, ruleIds).then((configuration) => {
    if (configuration) return configuration;
    throw new UsageError(`没有配置文件 ${choice.file}。`);
  });
  named.catch(() => undefined);
  return () => named;
}

function nearest(ruleIds: readonly string[]): ConfigurationSource {
  const known = new Map<string, Promise<Configuration>>();
  const find = async (folder: string): Promise<Configuration> => {
    const own = await readConfigurationFile(path.join(folder, configurationFileName), ruleIds);
    const parent = path.dirname(folder);
    return own ?? (parent === folder ? {} : lookUp(parent));
  };
  const lookUp = (folder: string): Promise<Configuration> => {
    const configuration = known.get(folder) ?? find(folder);
    known.set(folder, configuration);
    return configuration;
  };
  return (folder) => lookUp(path.resolve(folder));
}

/** Null where there is no such file. */
async function readConfigurationFile(file: string, ruleIds: readonly string[]): Promise<Configuration | null> {
  const text = await readFile(file, 'utf8').catch((error) => {
    if (['ENOENT', 'ENOTDIR'].includes(error.code)) return null;
    throw new UsageError(`配置文件 ${file} 无法读取：${describeProblem(error)}`);
  });
  if (text === null) return null;
  const { configuration, problems } = readConfiguration(parseJson(file, text.replace(/^\uFEFF/, '')), ruleIds, 'report');
  if (problems.length > 0) throw new UsageError([`配置文件 ${file} 有误：`, ...problems.map((problem) => `  ${problem}`)].join('\n'));
  return configuration;
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const offset = /position (\d+)/.exec(String(error))?.[1];
    const { line, character } = createLineIndex(text).positionAt(offset === undefined ? text.length : Number(offset));
    throw new UsageError(`配置文件 ${file} 不是合法的 JSON，请看第 ${line + 1} 行第 ${character + 1} 列附近。`);
  }
}
