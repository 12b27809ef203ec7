import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from 'vscode-languageserver-types';
import type { ConfigurationFile } from '../lint/configuration-file.ts';
import type { Finding } from '../lint/lint.ts';
import { createLineIndex } from '../output/positions.ts';
import { diagnosticSource, protocolSeverities } from './diagnostics.ts';
import { rulePageUrl } from './rule-pages.ts';

/** The findings of a configuration file as an editor shows them, in the same order. */
export function configurationDiagnostics({ text }: ConfigurationFile, findings: readonly Finding[]): Diagnostic[] {
  const index = createLineIndex(text);
  return findings.map((finding) => toConfigurationDiagnostic(finding, index.rangeOf(finding.span)));
}

function toConfigurationDiagnostic({ rule, severity, message }: Finding, range: Range): Diagnostic {
  return {
    range,
    severity: protocolSeverities[severity],
    code: rule,
    codeDescription: { href: rulePageUrl(rule) },
    source: diagnosticSource,
    message,
    data: { rule },
  };
}

/** The fixes of the findings at a place of an open configuration file. */
export function configurationActions(
  { text }: ConfigurationFile,
  findings: readonly Finding[],
  document: { readonly uri: string; readonly version: number },
  place: Range,
  versionedEdits: boolean,
): CodeAction[] {
  const { uri, version } = document;
  const index = createLineIndex(text);
  const meant = index.spanOf(place);
  return findings
    .filter(({ span }) => span.end >= meant.start && meant.end >= span.start)
    .flatMap((finding) =>
      finding.fixes.map(({ title, edits }) => {
        const textEdits = edits.map(({ span, newText }) => ({ range: index.rangeOf(span), newText }));
        return {
          title,
          kind: CodeActionKind.QuickFix,
          diagnostics: [toConfigurationDiagnostic(finding, index.rangeOf(finding.span))],
          isPreferred: true,
          edit: versionedEdits
            ? { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] }
            : { changes: { [uri]: textEdits } },
        };
      }),
    );
}
