import path from 'node:path';
import { readRegularFile } from '../host/regular-file.ts';
import { configurationFileName } from '../lint/configuration.ts';
import { type ConfigurationFile, readConfigurationFile, unreadConfigurationFile } from '../lint/configuration-file.ts';
import { type Layer, layersFor } from '../lint/resolve.ts';
import { readable, toSystem } from './path-bytes.ts';
import { describeProblem, UsageError } from './problems.ts';

/** Which file to use: the nearest one, a certain one, or none. */
export type ConfigurationChoice = 'nearest' | 'none' | { readonly file: string };

/** A configuration file that is for some text. */
export interface FoundConfiguration {
  /** Absolute. */
  readonly file: string;
  /** As users see it: from the folder they are in, with `/`. */
  readonly name: string;
  readonly reading: ConfigurationFile;
}

/** The configuration file for a text, or for standard input (null); null where there is none. */
export type ConfigurationSource = (file: string | null) => Promise<FoundConfiguration | null>;

export function createConfigurationSource(choice: ConfigurationChoice, ruleIds: readonly string[]): ConfigurationSource {
  if (choice === 'none') return async () => null;
  if (choice === 'nearest') return nearest(ruleIds);
  const named = read(path.resolve(choice.file), ruleIds).then((found) => {
    if (found) return found;
    throw new UsageError(`没有配置文件 ${choice.file}。`);
  });
  named.catch(() => undefined);
  return () => named;
}

function nearest(ruleIds: readonly string[]): ConfigurationSource {
  const known = new Map<string, Promise<FoundConfiguration | null>>();
  const find = async (folder: string): Promise<FoundConfiguration | null> => {
    const own = await read(path.join(folder, configurationFileName), ruleIds);
    const parent = path.dirname(folder);
    return own ?? (parent === folder ? null : lookUp(parent));
  };
  const lookUp = (folder: string): Promise<FoundConfiguration | null> => {
    const configuration = known.get(folder) ?? find(folder);
    known.set(folder, configuration);
    return configuration;
  };
  return (file) => lookUp(file === null ? path.resolve('.') : path.dirname(file));
}

/** Null where there is no such file; one that cannot be read has this as its problem. */
async function read(file: string, ruleIds: readonly string[]): Promise<FoundConfiguration | null> {
  const bytes = await readRegularFile(toSystem(file)).catch((error) => {
    return ['ENOENT', 'ENOTDIR'].includes(error.code) ? null : describeProblem(error);
  });
  if (bytes === null) return null;
  const reading =
    typeof bytes === 'string'
      ? unreadConfigurationFile(bytes)
      : readConfigurationFile(bytes.toString('utf8').replace(/^\uFEFF/, ''), ruleIds);
  return { file, name: displayName(file), reading };
}

function displayName(file: string): string {
  return readable(path.relative('.', file).replaceAll(path.sep, '/'));
}

/** What a configuration file says of one text. */
export function fileLayers(found: FoundConfiguration | null, file: string | null): Layer[] {
  if (!found) return [];
  return layersFor([{ source: 'file', configuration: found.reading.configuration }], pathInConfiguration(found, file));
}

/** A text as the configuration file may name it. */
export function pathInConfiguration(found: FoundConfiguration, file: string | null): string | null {
  return file === null ? null : readable(path.relative(path.dirname(found.file), file).replaceAll(path.sep, '/'));
}
