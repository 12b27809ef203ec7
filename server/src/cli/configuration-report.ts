import path from 'node:path';
import type { IgnoreEntry } from '../lint/configuration.ts';
import { configurationCode, configurationFindings } from '../lint/configuration-findings.ts';
import { isFor, isForOnly } from '../lint/resolve.ts';
import { type CheckedFile, checkedConfiguration } from '../output/check-json.ts';
import type { FileOutcome, FileTask } from './check-file.ts';
import { type FoundConfiguration, pathInConfiguration } from './configuration.ts';

/** A text of the run, with the configuration file that is for it. */
export interface ConfiguredTask {
  readonly task: FileTask;
  readonly found: FoundConfiguration | null;
}

/**
 * The configuration files about which there is something to say after a run: what is wrong with them, and the entries of ignored
 * findings that match nothing. `folders`: those that were checked as a whole.
 */
export function configurationReport(
  configured: readonly ConfiguredTask[],
  outcomes: readonly FileOutcome[],
  folders: readonly string[],
): CheckedFile[] {
  const files = new Map(configured.flatMap(({ found }) => (found ? [[found.file, found] as const] : [])));
  return [...files.values()].flatMap((found) => {
    const own = configured.flatMap(({ task, found: of }, index) => (of?.file === found.file ? [{ task, outcome: outcomes[index] }] : []));
    return fileReport(found, unusedIgnores(found, own, folders));
  });
}

/** A configuration file with what there is to say about it; nothing where there is nothing to say. */
export function fileReport(found: FoundConfiguration, unused: readonly IgnoreEntry[]): CheckedFile[] {
  const findings = configurationFindings(found.reading, unused);
  return findings.length > 0 ? [checkedConfiguration(found.name, found.reading, findings)] : [];
}

interface Own {
  readonly task: FileTask;
  readonly outcome: FileOutcome | undefined;
}

/** Where an entry is for several files, it is of no use only after all of them were looked at. */
function unusedIgnores(found: FoundConfiguration, own: readonly Own[], folders: readonly string[]): IgnoreEntry[] {
  const isWhole = folders.some((folder) => isIn(path.dirname(found.file), path.resolve(folder)));
  return (found.reading.configuration.ignores ?? []).filter((entry) => {
    const meant = own.filter(({ task }) => isFor(entry, pathInConfiguration(found, task.file)));
    if (meant.length === 0) return isWhole;
    const counts = meant.flatMap(({ outcome }) => outcome?.ignored?.[entry.index] ?? []);
    const isKnown = isWhole || meant.some(({ task }) => isForOnly(entry, pathInConfiguration(found, task.file)));
    return isKnown && counts.length > 0 && counts.every((count) => count === 0);
  });
}

function isIn(folder: string, other: string): boolean {
  const relative = path.relative(other, folder);
  return !relative.startsWith('..') && !path.isAbsolute(relative);
}

/** What is wrong with configuration files, a line each: then not everything is done as their author meant it. */
export function configurationErrors(files: readonly CheckedFile[]): string[] {
  return files.flatMap(({ path: name, diagnostics }) =>
    diagnostics
      .filter(({ rule, severity }) => rule === configurationCode && severity === 'error')
      .map(({ message, range: { start } }) => `${name}:${start.line + 1}:${start.character + 1}：${message}`),
  );
}
