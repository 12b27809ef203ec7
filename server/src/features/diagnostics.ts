import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Finding } from '../lint/lint.ts';
import type { Severity } from '../rules/rule.ts';
import type { DraftSnapshot } from './draft-snapshot.ts';
import { rulePageUrl } from './rule-pages.ts';

/** The name under which an editor lists our findings. */
export const diagnosticSource = '年报校对';

/** The severities as the protocol counts them. */
export const protocolSeverities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The findings of a document as an editor shows them, in the same order. */
export function diagnostics(reading: DraftSnapshot): Diagnostic[] {
  return reading.findings.map((finding) => toDiagnostic(finding, reading));
}

/** One finding as an editor shows it. */
export function toDiagnostic(finding: Finding, { uri, index }: DraftSnapshot): Diagnostic {
  return {
    range: index.rangeOf(finding.span),
    severity: protocolSeverities[finding.severity],
    code: finding.rule,
    codeDescription: { href: rulePageUrl(finding.rule) },
    source: diagnosticSource,
    message: finding.message,
    relatedInformation: finding.related.map(({ message, span }) => ({ message, location: { uri, range: index.rangeOf(span) } })),
    data: { rule: finding.rule },
  };
}
