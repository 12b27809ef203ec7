import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from 'vscode-languageserver-types';
import type { IgnoreEntry } from '../lint/configuration.ts';
import type { ConfigurationFile } from '../lint/configuration-file.ts';
import { removeIgnore } from '../lint/edit-configuration.ts';
import { unusedIgnoreInfo } from '../lint/own-rules.ts';
import type { CheckedFile, DiagnosticJson, FixJson } from '../output/check-json.ts';
import { createLineIndex, type LineIndex } from '../output/positions.ts';
import { diagnosticSource, severityOf } from './diagnostics.ts';
import { rulePageUrl } from './rule-pages.ts';

/** The code of what is wrong with a configuration file itself. */
export const configurationCode = 'configuration';

/**
 * What there is to say about a configuration file, in the public form and by place: what is wrong with it, and the entries of
 * `unused`, which match nothing any more.
 */
export function configurationProblems(file: ConfigurationFile, unused: readonly IgnoreEntry[]): DiagnosticJson[] {
  const index = createLineIndex(file.text);
  const wrong = file.problems.map(({ span, severity, message }) => ({ rule: configurationCode, severity, message, span, fixes: [] }));
  return [...wrong, ...unusedIgnores(file, unused, index)]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, ...problem }) => ({ ...problem, range: index.rangeOf(span), related: [] }));
}

function unusedIgnores(file: ConfigurationFile, unused: readonly IgnoreEntry[], index: LineIndex) {
  const { id: rule, severity } = unusedIgnoreInfo;
  const level = file.configuration.rules?.[rule] ?? severity;
  if (level === 'off') return [];
  return unused.map((entry) => {
    const where = entry.files ? `“${entry.files.join('、')}”` : '所校对的文件';
    return {
      rule,
      severity: level,
      message: `这条忽略已不起作用：${where}里没有对应的 ${entry.rule} 问题，可以删去`,
      span: file.spanOf(['ignores', entry.index]),
      fixes: removal(file, entry, index),
    };
  });
}

function removal(file: ConfigurationFile, { index: place }: IgnoreEntry, index: LineIndex): FixJson[] {
  const edit = removeIgnore(file, place);
  if (!edit) return [];
  const edits = edit.edits.map(({ span, newText }) => ({ range: index.rangeOf(span), newText }));
  return [{ title: '删去这条忽略', safe: false, edits }];
}

/** A configuration file among the files of a run. */
export function checkedConfiguration(path: string, diagnostics: readonly DiagnosticJson[]): CheckedFile {
  return { path, isReport: false, isConfiguration: true, organ: null, year: null, form: null, diagnostics };
}

/** A problem of a configuration file as an editor shows it. */
export function configurationDiagnostic({ rule, severity, message, range }: DiagnosticJson): Diagnostic {
  return {
    range,
    severity: severityOf[severity],
    code: rule,
    codeDescription: { href: rulePageUrl(rule) },
    source: diagnosticSource,
    message,
    data: { rule },
  };
}

/** The fixes of the problems at a place of an open configuration file. */
export function configurationActions(
  problems: readonly DiagnosticJson[],
  document: { readonly uri: string; readonly version: number },
  place: Range,
  versionedEdits: boolean,
): CodeAction[] {
  const { uri, version } = document;
  return problems
    .filter(({ range }) => !isBefore(range.end, place.start) && !isBefore(place.end, range.start))
    .flatMap((problem) =>
      problem.fixes.map(({ title, edits }) => ({
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [configurationDiagnostic(problem)],
        isPreferred: true,
        edit: versionedEdits
          ? { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] }
          : { changes: { [uri]: [...edits] } },
      })),
    );
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
