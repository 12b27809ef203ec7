import path from 'node:path';
import { createTwoFilesPatch, OMIT_HEADERS } from 'diff';
import { withSureFixes } from '../lint/fix.ts';
import type { LintOptions } from '../lint/lint.ts';
import { type DocumentConfiguration, factsOf, lintOptions } from '../lint/resolve.ts';
import { type CheckedFile, checkedFile, type FileError } from '../output/check-json.ts';
import { createReportIndex } from '../output/positions.ts';
import type { Facts } from '../report/types.ts';
import type { ReportService } from '../service.ts';
import type { Input } from './collect.ts';
import { damageNote, withDamage } from './damage-report.ts';
import type { EncodingChoice } from './encoding.ts';
import { readText, type TextFile } from './files.ts';
import { printable } from './printable.ts';
import { describeProblem } from './problems.ts';
import { replaceText } from './replace-text.ts';

/** What to do with the safe fixes. */
export type FixMode = 'none' | 'write' | 'dry-run';

/** One file to check, with everything that decides how. Plain data: it is sent to other threads. */
export interface FileTask extends Input {
  readonly encoding: EncodingChoice;
  readonly configuration: DocumentConfiguration;
  readonly assumeReport: boolean;
  readonly fix: FixMode;
}

/** What became of it. Plain data likewise. */
export interface FileOutcome {
  /** Left out where the file could not be read. */
  readonly checked?: CheckedFile;
  readonly error?: FileError;
  /** The fixes as a unified diff; empty where there are none. Of a dry run only. */
  readonly diff?: string;
  /** How many findings each entry of the configuration's list of ignored findings took away, by its place in the list. */
  readonly ignored?: Readonly<Record<number, number>>;
  /** What there is to say of the file where its findings do not say it. */
  readonly notes?: readonly string[];
  /** Rules that threw, in words for the user. */
  readonly ruleErrors: readonly string[];
}

/** Reads and checks one file, and applies the safe fixes where that is asked for. Never throws. */
export async function checkFile(task: FileTask, service: ReportService): Promise<FileOutcome> {
  const ruleErrors: string[] = [];
  try {
    const file = await readText(task.file, task.encoding);
    const onRuleError = (rule: string, error: unknown) => void ruleErrors.push(`规则 ${rule} 出错：${describeProblem(error)}`);
    return { ...(await checkText(task, file, service, { ...lintOptions(task.configuration), onRuleError })), ruleErrors };
  } catch (error) {
    return { error: { path: task.path, message: describeProblem(error) }, ruleErrors };
  }
}

async function checkText(
  task: FileTask,
  file: TextFile,
  service: ReportService,
  options: LintOptions,
): Promise<Omit<FileOutcome, 'ruleErrors'>> {
  const facts = factsFor(task, file.text);
  const ignored: Record<number, number> = {};
  const onIgnore: LintOptions['onIgnore'] = ({ index }, count) => {
    ignored[index] = count;
  };
  const check = (text: string) => {
    const report = service.parse(text, facts);
    return checkedFile(
      task.path,
      report,
      withSureFixes({ report, findings: service.check(report, { ...options, onIgnore }) }),
      createReportIndex(report),
    );
  };
  if (task.fix === 'none') return { checked: withDamage(check(file.text), file), ignored, notes: damageNote(file) };

  const { text, fixed } = service.fix(file.text, facts, options);
  if (task.fix === 'dry-run')
    return { checked: { ...check(text), fixed }, ignored, diff: fixed > 0 ? unifiedDiff(task.path, file.text, text) : '' };
  try {
    if (fixed > 0 && task.file !== null) await replaceText(task.file, file, text);
    return { checked: { ...check(text), fixed }, ignored };
  } catch (error) {
    return { checked: { ...withDamage(check(file.text), file), fixed: 0 }, error: { path: task.path, message: describeProblem(error) } };
  }
}

/** A file of our own kind is a report because its author says so; a blank one is the beginning of a report. */
function factsFor({ configuration, assumeReport, file }: FileTask, text: string): Facts {
  const isOwnKind = file !== null && path.extname(file).toLowerCase() === '.nianbao' && /\S/.test(text);
  return { ...factsOf(configuration), ...(assumeReport || isOwnKind ? { assumeReport: true } : {}) };
}

/** The headers are our own: the library writes names in Chinese as octal numbers. */
function unifiedDiff(name: string, before: string, after: string): string {
  const hunks = createTwoFilesPatch('', '', before, after, undefined, undefined, { headerOptions: OMIT_HEADERS });
  const relative = printable(name).replace(/^\/+/, '');
  return `--- a/${relative}\n+++ b/${relative}\n${hunks}`;
}
