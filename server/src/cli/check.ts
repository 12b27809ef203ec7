import { availableParallelism } from 'node:os';
import createSpinner from 'yocto-spinner';
import { version } from '../../../package.json';
import type { RuleSettings } from '../lint/configuration.ts';
import { type Layer, resolveConfiguration } from '../lint/resolve.ts';
import { type CheckJson, checkJson } from '../output/check-json.ts';
import type { ReportService } from '../service.ts';
import type { FileOutcome, FileTask, FixMode } from './check-file.ts';
import { type Collected, collectFiles, type Input } from './collect.ts';
import { createConfigurationSource, fileLayers } from './configuration.ts';
import { type ConfiguredTask, configurationErrors, configurationReport } from './configuration-report.ts';
import type { EncodingChoice } from './encoding.ts';
import { formatters } from './formatters/index.ts';
import { configurationChoice, type FailLevel, reaches } from './options.ts';
import { complain, wantsColor } from './output.ts';
import { type Output, openOutput } from './output-file.ts';
import { printable, printableLines } from './printable.ts';
import { UsageError } from './problems.ts';
import { isSameFile } from './replace-text.ts';
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
  const collected = await collectFiles(names);
  const output = await outputFor(collected.inputs, options);
  try {
    return await checkAll(collected, options, service, { program, output });
  } finally {
    await output.dispose();
  }
}

/** The place for the result, which must not be one of the texts. */
async function outputFor(inputs: readonly Input[], { output }: CheckOptions): Promise<Output> {
  const same = await Promise.all(inputs.map(({ file }) => output !== undefined && file !== null && isSameFile(file, output)));
  if (same.includes(true)) throw new UsageError(`--output 不能写到要校对的文件 ${output} 上。`);
  return openOutput(output);
}

interface Surroundings {
  readonly program: string;
  readonly output: Output;
}

async function checkAll(
  { inputs, folders, skipped, errors }: Collected,
  options: CheckOptions,
  service: ReportService,
  { program, output }: Surroundings,
): Promise<number> {
  const started = performance.now();
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
  await output.write(formatted(result, outcomes, options, service));
  await complain(complaints(result, outcomes, options, skipped));
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
  if (options.fixDryRun) return diffs(outcomes, options);
  const context = {
    rules: service.rules,
    version,
    color: wantsColor(options.color) && options.output === undefined,
    quiet: options.quiet ?? false,
  };
  return formatters[options.format]?.(result, context) ?? '';
}

/** A program that applies the changes needs them as they are; a terminal would obey what stands in them. */
function diffs(outcomes: readonly FileOutcome[], { output }: CheckOptions): string {
  const text = outcomes.map(({ diff }) => diff ?? '').join('');
  return process.stdout.isTTY && output === undefined ? printableLines(text) : text;
}

/** What is said on standard error. */
function complaints(result: CheckJson, outcomes: readonly FileOutcome[], options: CheckOptions, skipped: readonly string[]): string[] {
  const errors = (result.errors ?? []).map(({ path: name, message }) => `${printable(name)}：${message}`);
  const ruleErrors = [...new Set(outcomes.flatMap((outcome) => outcome.ruleErrors))];
  // In the form for people they stand among the findings.
  const wrong = options.format === 'stylish' && !options.fixDryRun && options.output === undefined ? [] : configurationErrors(result.files);
  return [...errors, ...wrong, ...ruleErrors, ...(options.quiet ? [] : notes(result, outcomes, options, skipped))];
}

/** How many names of files a note holds. */
const mostNames = 5;

function notes(result: CheckJson, outcomes: readonly FileOutcome[], options: CheckOptions, skipped: readonly string[]): string[] {
  const fixed = result.files.reduce((sum, file) => sum + (file.fixed ?? 0), 0);
  const names = skipped.slice(0, mostNames).map(printable).join('、') + (skipped.length > mostNames ? ' 等' : '');
  return [
    ...outcomes.flatMap(({ checked, notes: own = [] }) =>
      checked && !checked.isReport ? own.map((note) => `${printable(checked.path)}：${note}。`) : [],
    ),
    ...(skipped.length > 0
      ? [`跳过 ${skipped.length} 个尚不能读取的 Word、WPS 或 PDF 文件：${names}；请另存为纯文本（.txt）或网页（.html）再校对。`]
      : []),
    ...(options.previous === undefined ? [] : ['说明：本版本还没有跨年核对，--previous 没有起作用。']),
    ...(result.files.every((file) => file.isConfiguration) && !result.errors ? ['没有找到可以校对的文件。'] : []),
    ...(options.fixDryRun ? [fixed > 0 ? `可以自动修正 ${fixed} 处，没有改写任何文件。` : '没有可以自动修正的问题。'] : []),
  ];
}

function exitStatus(result: CheckJson, failOn: FailLevel): number {
  if (result.errors || configurationErrors(result.files).length > 0) return 2;
  return result.files.some((file) => file.diagnostics.some(({ severity }) => reaches(severity, failOn))) ? 1 : 0;
}
