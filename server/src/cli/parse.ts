import path from 'node:path';
import { factsOf, resolveConfiguration } from '../lint/resolve.ts';
import { parseJson } from '../output/parse-json.ts';
import type { ReportService } from '../service.ts';
import { createConfigurationSource, fileLayers } from './configuration.ts';
import { damageNote } from './damage-report.ts';
import type { EncodingChoice } from './encoding.ts';
import { readText } from './files.ts';
import { resolveGivenName } from './given-names.ts';
import { configurationChoice } from './options.ts';
import { complain, writeOutput } from './output.ts';
import { readable } from './path-bytes.ts';
import { printable, toJson } from './printable.ts';
import { describeProblem, UsageError } from './problems.ts';

/** The options of `nianbao parse` as they were read. */
export interface ParseOptions {
  readonly config?: string | boolean;
  readonly encoding: EncodingChoice;
  readonly assumeReport?: boolean;
}

/** Writes what the parser understood of one file, and returns the exit status. */
export async function printParsed(name: string, options: ParseOptions, service: ReportService): Promise<number> {
  const [given = name] = await resolveGivenName(name);
  const file = name === '-' ? null : path.resolve(given);
  try {
    const configurationFor = createConfigurationSource(configurationChoice(options.config), service.ruleIds);
    const facts = factsOf(resolveConfiguration(fileLayers(await configurationFor(file), file)));
    const source = await readText(file, options.encoding);
    const { text } = source;
    const report = service.parse(text, options.assumeReport ? { ...facts, assumeReport: true } : facts);
    await writeOutput(toJson(parseJson(readable(given), report)));
    await complain(damageNote(source).map((note) => `${readable(given)}：${note}。`));
    return 0;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    await complain([`${printable(readable(given))}：${describeProblem(error)}`]);
    return 2;
  }
}
