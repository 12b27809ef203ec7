import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectUrl, rulePageUrl } from '../../features/rule-pages.ts';
import { ownRules, type RuleInfo } from '../../lint/own-rules.ts';
import type { CheckedFile, DiagnosticJson, FileError, FixJson } from '../../output/check-json.ts';
import type { Rule, Severity } from '../../rules/rule.ts';
import { toJson } from '../printable.ts';
import type { Formatter } from './formatter.ts';

type Range = DiagnosticJson['range'];

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0, for code scanning services and viewers. */
export const sarif: Formatter = ({ files, errors = [] }, { rules, version }) => {
  const described = [...rules.map((rule) => ({ ...rule, properties: { family: rule.family } })), ...ownRules];
  const ruleIndex = new Map(described.map((rule, index) => [rule.id, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'nianbao-lint',
            fullName: '年报校对',
            semanticVersion: version,
            informationUri: projectUrl,
            language: 'zh-CN',
            rules: described.map(descriptor),
          },
        },
        language: 'zh-CN',
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: errors.length === 0, toolExecutionNotifications: errors.map(notification) }],
        results: files.flatMap((file) => file.diagnostics.map((diagnostic) => result(file, diagnostic, ruleIndex.get(diagnostic.rule)))),
      },
    ],
  };
  return toJson(log);
};

type Described = RuleInfo & Pick<Rule, 'off'> & { readonly properties?: object };

function descriptor(rule: Described) {
  const { id, title, description, basis } = rule;
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: description },
    help: { text: `${description}\n依据：${basis}`, markdown: `${description}\n\n**依据**：${basis}` },
    helpUri: rulePageUrl(id),
    defaultConfiguration: { level: levels[rule.severity], enabled: rule.off !== true },
    properties: { severity: rule.severity, since: rule.since, ...rule.properties },
  };
}

function result(file: CheckedFile, diagnostic: DiagnosticJson, ruleIndex: number | undefined) {
  const { rule, severity, message, range, related, fixes } = diagnostic;
  const applicable = fixes.filter((fix) => fix.edits.length > 0);
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[severity],
    message: { text: message },
    locations: [location(file.path, range)],
    ...(related.length > 0
      ? {
          relatedLocations: related.map((place) => ({
            message: { text: place.message },
            ...location(place.path ?? file.path, place.range),
          })),
        }
      : {}),
    ...(applicable.length > 0 ? { fixes: applicable.map((fix) => sarifFix(file.path, fix)) } : {}),
    properties: { severity },
  };
}

function sarifFix(file: string, { title, edits }: FixJson) {
  const replacements = edits.map(({ range, newText }) => ({ deletedRegion: region(range), insertedContent: { text: newText } }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation: { uri: uriOf(file) }, replacements }] };
}

function location(file: string, range: Range | undefined) {
  return { physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...(range ? { region: region(range) } : {}) } };
}

/** Lines and columns count from 1, and the end column is the one after the last. */
function region({ start, end }: Range) {
  return { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}

function notification({ path: file, message }: FileError) {
  return { level: 'error', message: { text: message }, locations: [location(file, undefined)] };
}

/** An absolute path as a file URI, any other as a relative reference. */
function uriOf(file: string): string {
  if (path.isAbsolute(file)) return pathToFileURL(file).href;
  return file.split('/').map(encodeURIComponent).join('/');
}
