import type { Range } from 'vscode-languageserver-types';
import type { ConfigurationFile } from '../lint/configuration-file.ts';
import type { Finding } from '../lint/lint.ts';
import type { Report } from '../report/types.ts';
import type { Severity } from '../rules/rule.ts';
import type { FormId, OrganKind } from '../standard/types.ts';
import type { Edit } from '../text/span.ts';
import { createLineIndex, type LineIndex } from './positions.ts';
import { toTextEdits } from './text-edits.ts';

/** The public JSON of `nianbao check`; names and shapes are a promise to other programs. */
export interface CheckJson {
  readonly schema: 'nianbao.check/1';
  readonly files: readonly CheckedFile[];
  /** Left out where every file could be read. */
  readonly errors?: readonly FileError[];
  readonly summary: Readonly<Record<Severity, number>> & { readonly files: number; readonly reports: number; readonly durationMs: number };
}

export interface CheckedFile {
  readonly path: string;
  readonly isReport: boolean;
  /** A configuration file, which is there for what is wrong with it; left out of all others. */
  readonly isConfiguration?: true;
  readonly organ: OrganJson | null;
  readonly year: number | null;
  readonly form: FormId | null;
  readonly diagnostics: readonly DiagnosticJson[];
  /** How many fixes were applied; left out where none were asked for. */
  readonly fixed?: number;
}

interface OrganJson {
  readonly name: string;
  readonly kind: OrganKind;
}

export interface DiagnosticJson {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly related: readonly { readonly message: string; readonly path?: string; readonly range?: Range }[];
  readonly fixes: readonly FixJson[];
}

export interface FixJson {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

export interface FileError {
  readonly path: string;
  /** Chinese, complete. */
  readonly message: string;
}

/** A checked document in the public form. */
export function checkedFile(path: string, report: Report, findings: readonly Finding[], index: LineIndex): CheckedFile {
  const textEdits = (edits: readonly Edit[]) => toTextEdits(edits, { report, index });
  return { path, ...reportFacts(report), diagnostics: findings.map((finding) => diagnosticJson(path, finding, index, textEdits)) };
}

/** A configuration file with its findings in the public form. */
export function checkedConfiguration(path: string, { text }: ConfigurationFile, findings: readonly Finding[]): CheckedFile {
  const index = createLineIndex(text);
  const textEdits = (edits: readonly Edit[]) => edits.map(({ span, newText }) => ({ range: index.rangeOf(span), newText }));
  const diagnostics = findings.map((finding) => diagnosticJson(path, finding, index, textEdits));
  return { path, isReport: false, isConfiguration: true, organ: null, year: null, form: null, diagnostics };
}

/** What a report says of itself. */
export function reportFacts(report: Report): Pick<CheckedFile, 'isReport' | 'organ' | 'year' | 'form'> {
  return {
    isReport: report.isReport,
    organ: report.organ ? { name: report.organ.name, kind: report.organ.kind } : null,
    year: report.year?.value ?? null,
    form: report.form?.id ?? null,
  };
}

function diagnosticJson(
  path: string,
  finding: Finding,
  index: LineIndex,
  textEdits: (edits: readonly Edit[]) => FixJson['edits'],
): DiagnosticJson {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    range: index.rangeOf(finding.span),
    related: finding.related.map(({ message, span }) => ({ message, path, range: index.rangeOf(span) })),
    fixes: finding.fixes.map(({ title, safe, edits }) => ({ title, safe, edits: textEdits(edits) })),
  };
}

/** How many findings there are of each severity. */
export function countSeverities(found: Iterable<{ readonly severity: Severity }>): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of found) counts[severity]++;
  return counts;
}

/** Puts the parts of a run together. */
export function checkJson(files: readonly CheckedFile[], errors: readonly FileError[], durationMs: number): CheckJson {
  const counts = countSeverities(files.flatMap((file) => file.diagnostics));
  return {
    schema: 'nianbao.check/1',
    files,
    ...(errors.length > 0 ? { errors } : {}),
    summary: { files: files.length, reports: files.filter((file) => file.isReport).length, ...counts, durationMs },
  };
}
