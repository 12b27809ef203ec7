import { availableParallelism } from 'node:os';
import createSpinner from 'yocto-spinner';
import { version } from '../../../package.json';
import { type CheckJson, checkJson } from '../features/check-json.ts';
import type { RuleSettings } from '../lint/configuration.ts';
import { type Layer, resolveConfiguration } from '../lint/resolve.ts';
import type { ReportService } from '../service.ts';
import type { FileOutcome, FileTask, FixMode } from './check-file.ts';
import { collect, type Input } from './collect.ts';
import { createConfigurationSource, fileLayers } from './configuration.ts';
import { type ConfiguredTask, configurationErrors, configurationReport } from './configuration-report.ts';
import type { EncodingChoice } from './encoding.ts';
import { formatters } from './formatters/index.ts';
import { configurationChoice, type FailLevel, reaches } from './options.ts';
import { complain, wantsColor, writeOutput } from './output.ts';
import { UsageError } from './problems.ts';
import { runHere, runInThreads } from './run-tasks.ts';

/** The options of `nianbao check` as they were read. */
export interface CheckOptions {
  readonly format: string;
  readonly output?: string;
  readonly config?: string | boolean;
  readonly rule?: RuleSettings;
  readonly previous?: string;
  readonly encoding: EncodingChoice;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly failOn: FailLevel;
  readonly jobs?: number;
  readonly progress: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
  readonly assumeReport?: boolean;
}

/** Fewer files than this are checked sooner than a second thread is ready. */
const manyFiles = 32;

/** Checks files, writes the result, and returns the exit status. `program` is the file that other threads run. */
export async function check(names: readonly string[], options: CheckOptions, service: ReportService, program: string): Promise<number> {
  const started = performance.now();
  const { inputs, folders, errors } = await collect(names);
  const configured = await plan(inputs, options, service);
  const outcomes = await run(
    configured.map(({ task }) => task),
    options,
    service,
    program,
  );
  const result = checkJson(
    [...outcomes.flatMap(({ checked }) => checked ?? []), ...configurationReport(configured, outcomes, folders)],
    [...errors, ...outcomes.flatMap(({ error }) => error ?? [])],
    Math.round(performance.now() - started),
  );
  await writeOutput(formatted(result, outcomes, options, service), options.output);
  await complain(complaints(result, outcomes, options));
  return exitStatus(result, options.failOn);
}

/** What is to be done with each file. */
async function plan(inputs: readonly Input[], options: CheckOptions, service: ReportService): Promise<ConfiguredTask[]> {
  const fix: FixMode = options.fixDryRun ? 'dry-run' : options.fix ? 'write' : 'none';
  if (fix === 'write' && inputs.some((input) => input.file === null)) {
    throw new UsageError('标准输入没有文件可以改写，请用 --fix-dry-run 看改动。');
  }
  const configurationFor = createConfigurationSource(configurationChoice(options.config), service.ruleIds);
  const configured = await Promise.all(
    inputs.map(async (input): Promise<ConfiguredTask> => {
      const found = await configurationFor(input.file);
      const configuration = resolveConfiguration([...fileLayers(found, input.file), ...commandLineLayer(options.rule)]);
      const { encoding, assumeReport = false } = options;
      return { found, task: { ...input, encoding, configuration, assumeReport, fix } };
    }),
  );
  const wrong = fix === 'write' ? configurationErrors(configurationReport(configured, [], [])) : [];
  if (wrong.length > 0) throw new UsageError(['配置有误，没有改写任何文件：', ...wrong].join('\n'));
  return configured;
}

/** What `--rule` says: it wins over every file. */
export function commandLineLayer(rules: RuleSettings | undefined): Layer[] {
  return rules ? [{ source: 'command-line', configuration: { rules } }] : [];
}

async function run(tasks: readonly FileTask[], options: CheckOptions, service: ReportService, program: string): Promise<FileOutcome[]> {
  const threads = Math.min(options.jobs ?? (tasks.length < manyFiles ? 1 : availableParallelism()), tasks.length);
  const shows = options.progress && !options.quiet && process.stderr.isTTY && tasks.length >= manyFiles;
  const spinner = shows ? createSpinner({ text: `校对 ${tasks.length} 个文件`, stream: process.stderr }).start() : undefined;
  let done = 0;
  const onDone = () => {
    done++;
    if (spinner) spinner.text = `校对 ${done}/${tasks.length} 个文件`;
  };
  try {
    const usesStandardInput = tasks.some((task) => task.file === null);
    return await (threads > 1 && !usesStandardInput ? runInThreads(tasks, threads, program, onDone) : runHere(tasks, service, onDone));
  } finally {
    spinner?.stop();
  }
}

function formatted(result: CheckJson, outcomes: readonly FileOutcome[], options: CheckOptions, service: ReportService): string {
  if (options.fixDryRun) return outcomes.map(({ diff }) => diff ?? '').join('');
  const context = {
    rules: service.rules,
    version,
    color: wantsColor(options.color) && options.output === undefined,
    quiet: options.quiet ?? false,
  };
  return formatters[options.format]?.(result, context) ?? '';
}

/** What is said on standard error. */
function complaints(result: CheckJson, outcomes: readonly FileOutcome[], options: CheckOptions): string[] {
  const errors = (result.errors ?? []).map(({ path: name, message }) => `${name}：${message}`);
  const ruleErrors = [...new Set(outcomes.flatMap((outcome) => outcome.ruleErrors))];
  // In the form for people they stand among the findings.
  const wrong = options.format === 'stylish' && !options.fixDryRun && options.output === undefined ? [] : configurationErrors(result.files);
  return [...errors, ...wrong, ...ruleErrors, ...(options.quiet ? [] : notes(result, options))];
}

function notes(result: CheckJson, options: CheckOptions): string[] {
  const fixed = result.files.reduce((sum, file) => sum + (file.fixed ?? 0), 0);
  return [
    ...(options.previous === undefined ? [] : ['说明：本版本还没有跨年核对，--previous 没有起作用。']),
    ...(result.files.every((file) => file.isConfiguration) && !result.errors ? ['没有找到可以校对的文件。'] : []),
    ...(options.fixDryRun ? [fixed > 0 ? `可以自动修正 ${fixed} 处，没有改写任何文件。` : '没有可以自动修正的问题。'] : []),
  ];
}

function exitStatus(result: CheckJson, failOn: FailLevel): number {
  if (result.errors || configurationErrors(result.files).length > 0) return 2;
  return result.files.some((file) => file.diagnostics.some(({ severity }) => reaches(severity, failOn))) ? 1 : 0;
}
