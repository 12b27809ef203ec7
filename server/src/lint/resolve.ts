import type { Facts } from '../report/types.ts';
import type { Rule } from '../rules/rule.ts';
import { collect } from '../text/collect.ts';
import type { Configuration, IgnoreEntry, Override } from './configuration.ts';
import { configurationKeys, type JsonPath } from './configuration-readers.ts';
import { isNamed, isOnlyName } from './file-patterns.ts';
import type { LintOptions } from './lint.ts';
import type { RuleInfo } from './own-rules.ts';

/** Where a value comes from; each wins over those before it. */
type Source = 'default' | 'settings' | 'file' | 'override' | 'command-line';

/** One voice among those that say how a document is checked. */
export interface Layer {
  readonly source: Source;
  readonly configuration: Configuration;
  /** The path of its values in its file, before the path of a value in `configuration`. */
  readonly path?: JsonPath;
}

/** A value, and who said so. */
export interface SourcedValue {
  readonly key: keyof Configuration;
  /** For which rule or word; left out of values that are one for all. */
  readonly name?: string;
  readonly value: unknown;
  readonly source: Source;
  /** In the configuration file; left out of values that are in none. */
  readonly path?: JsonPath;
}

/** A configuration for one document: what is for other files is left out. */
export type DocumentConfiguration = Omit<Configuration, 'overrides'>;

/**
 * The layers for one document, in order: what a configuration file says of it in particular comes after what it says of all.
 * `file`: the document, relative to the folder of the configuration file; null where it has no place there.
 */
export function layersFor(layers: readonly Layer[], file: string | null): Layer[] {
  return collect(layers, ({ source, configuration, path = [] }) => {
    const { overrides = [], ignores, ...common } = configuration;
    const own = ignores?.filter((entry) => isFor(entry, file));
    const particular = collect(overrides, (override, index) =>
      isFor(override, file) ? [overrideLayer(override, [...path, 'overrides', index])] : [],
    );
    return [{ source, configuration: { ...common, ...(own ? { ignores: own } : {}) }, path }, ...particular];
  });
}

/** Whether an entry is for a file; one that names none is for all. */
export function isFor({ files }: { readonly files?: readonly string[] }, file: string | null): boolean {
  return files === undefined || (file !== null && isNamed(file, files));
}

function overrideLayer({ files: _, ...configuration }: Override, path: JsonPath): Layer {
  return { source: 'override', configuration, path };
}

/** Everything that the layers say, each value once, with the layer that had the last word; in the order of the keys. */
export function sourcedValues(layers: readonly Layer[]): SourcedValue[] {
  const values = new Map<string, SourcedValue>();
  for (const { source, configuration, path } of layers) {
    for (const key of configurationKeys) {
      for (const [name, value] of entriesOf(configuration, key)) {
        const steps = name === undefined ? [key] : [key, name];
        const isInFile = source === 'file' || source === 'override';
        values.set(JSON.stringify(steps), {
          key,
          ...(name === undefined ? {} : { name }),
          value,
          source,
          ...(isInFile ? { path: [...(path ?? []), ...steps] } : {}),
        });
      }
    }
  }
  return [...values.values()].sort((a, b) => configurationKeys.indexOf(a.key) - configurationKeys.indexOf(b.key));
}

/** Rules and words are set one by one, all else as a whole. */
function entriesOf(configuration: Configuration, key: keyof Configuration): [name: string | undefined, value: unknown][] {
  const value = configuration[key];
  if (value === undefined) return [];
  return key === 'rules' || key === 'words' ? Object.entries(value) : [[undefined, value]];
}

/** What the layers come to. */
export function resolveConfiguration(layers: readonly Layer[]): DocumentConfiguration {
  const entries: [string, unknown][] = [];
  const groups = new Map<string, [string, unknown][]>();
  for (const { key, name, value } of sourcedValues(layers)) {
    const group = groups.get(key);
    if (name === undefined) entries.push([key, value]);
    else if (group) group.push([name, value]);
    else groups.set(key, [[name, value]]);
  }
  for (const [key, group] of groups) entries.push([key, Object.fromEntries(group)]);
  return Object.fromEntries(entries);
}

/** The severities that rules have by themselves. */
export function defaultLayer(rules: readonly (RuleInfo & Pick<Rule, 'off'>)[]): Layer {
  return {
    source: 'default',
    configuration: { rules: Object.fromEntries(rules.map((rule) => [rule.id, rule.off ? 'off' : rule.severity])) },
  };
}

/** The part of a configuration that the rules are run with. */
export function lintOptions({ rules, words, ignores }: DocumentConfiguration): Pick<LintOptions, 'rules' | 'words' | 'ignores'> {
  return { ...(rules ? { rules } : {}), ...(words ? { words } : {}), ...(ignores ? { ignores } : {}) };
}

/** The part of a configuration that the text is read with. */
export function factsOf({ organ, year, form }: DocumentConfiguration): Facts {
  return { ...(organ ? { organ } : {}), ...(year ? { year } : {}), ...(form ? { form } : {}) };
}

/** Whether an entry names this file and no other: if it is of no use there, it is of no use at all. */
export function isForOnly({ files }: IgnoreEntry, file: string | null): boolean {
  return file !== null && isOnlyName(file, files);
}
