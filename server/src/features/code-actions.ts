import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from 'vscode-languageserver-types';
import { sureFixes, sureness } from '../lint/fix.ts';
import type { Finding } from '../lint/lint.ts';
import { encodingCode, textEncodingNames } from '../lint/misread.ts';
import { documentEdits } from '../output/text-edits.ts';
import { misreadFrom } from '../report/misread.ts';
import type { Edit, Span } from '../text/span.ts';
import { toDiagnostic } from './diagnostics.ts';
import { distinctActions, type Offer } from './distinct-actions.ts';
import type { DraftSnapshot } from './draft-snapshot.ts';
import { type IgnoreTarget, ignoreActions, mostIgnorable } from './ignore-actions.ts';
import { reopenCommand } from './reopen-command.ts';
import { fillAllTotals, fillTotalsKind, tableActions, tableRewriteKind } from './table-actions.ts';
import { toWorkspaceEdit, workspaceEdit } from './workspace-edit.ts';

/** Applies every safe fix of a document; may run when a file is saved. */
const fixAllKind = 'source.fixAll.nianbao';

/** The kinds of code action that are offered. */
export const codeActionKinds: readonly string[] = [CodeActionKind.QuickFix, fixAllKind, tableRewriteKind, fillTotalsKind];

export interface CodeActionRequest {
  readonly range: Range;
  /** What the editor shows there; findings that are gone from the text are passed over. */
  readonly diagnostics: readonly Diagnostic[];
  /** The kinds that are asked for, and those below them; left out: all. */
  readonly only?: readonly string[];
  /** Asked for by the editor as the cursor moves, not by the user: nothing costly is worked out. */
  readonly automatic: boolean;
  /** Whether the editor takes edits for one version of a document. */
  readonly versionedEdits: boolean;
  /** Whether the editor reads documents anew in another encoding. */
  readonly reopens?: boolean;
  /** Where findings are ignored and rules switched off; left out: nowhere. */
  readonly ignoring?: IgnoreTarget;
  /** The name of a rule; left out: its id. */
  readonly titleOf?: (rule: string) => string;
}

/**
 * What may be done at a place of a document, made anew from the text as it is read.
 * `fixAll` gives the edits of the document that apply every safe fix; null leaves them to be worked out once the user has chosen it.
 */
export function codeActions(reading: DraftSnapshot, request: CodeActionRequest, fixAll: (() => readonly Edit[]) | null): CodeAction[] {
  const actions: CodeAction[] = [];
  if (isWanted(CodeActionKind.QuickFix, request.only)) actions.push(...quickFixes(reading, request));
  if (isWanted(fixAllKind, request.only) && !(request.automatic && request.only === undefined)) {
    actions.push(...fixAllAction(reading, request, fixAll));
  }
  actions.push(...actionsForTables(reading, request));
  return actions;
}

/** They can be had in every table, so that the editor is not told of them as the cursor moves. */
function actionsForTables(reading: DraftSnapshot, { range, only, automatic, versionedEdits }: CodeActionRequest): CodeAction[] {
  if (automatic && only === undefined) return [];
  return [
    ...(isWanted(tableRewriteKind, only) ? tableActions(reading, range, versionedEdits) : []),
    ...(isWanted(fillTotalsKind, only) ? fillAllTotals(reading, versionedEdits) : []),
  ];
}

/** The fixes of every finding at the place, then the ways to be rid of a finding that is none. */
function quickFixes(reading: DraftSnapshot, request: CodeActionRequest): CodeAction[] {
  const place = reading.index.spanOf(request.range);
  const asked = reading.findings
    .map((finding) => ({ finding, diagnostic: toDiagnostic(finding, reading) }))
    .filter(({ finding, diagnostic }) => meet(finding.span, place) || request.diagnostics.some((shown) => isSame(shown, diagnostic)));
  const { ignoring, titleOf = (rule) => rule } = request;
  const offers = asked.flatMap(({ finding, diagnostic }) => offersOf(finding, fixesOf(finding, diagnostic, reading, request)));
  if (ignoring && asked.length <= mostIgnorable) {
    for (const { finding, diagnostic } of asked) {
      if (finding.rule === encodingCode) continue;
      offers.push(...offersOf(finding, ignoreActions(finding, diagnostic, reading, ignoring, titleOf)));
    }
  }
  return distinctActions(offers, reading.report.text, titleOf);
}

const offersOf = (finding: Finding, actions: readonly CodeAction[]): Offer[] => actions.map((action) => ({ action, finding }));

function fixesOf(finding: Finding, diagnostic: Diagnostic, reading: DraftSnapshot, request: CodeActionRequest): CodeAction[] {
  if (finding.rule === encodingCode && request.reopens) return reopening(diagnostic, reading);
  return finding.fixes.map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred: finding.fixes.length === 1 || sureness(reading)(fix),
    edit: toWorkspaceEdit(fix.edits, reading, request.versionedEdits),
  }));
}

/** The way to read a garbled document rightly: a command of the client. */
function reopening(diagnostic: Diagnostic, { uri, report }: DraftSnapshot): CodeAction[] {
  const encoding = misreadFrom(report.source.text);
  if (!encoding) return [];
  const title = `用 ${textEncodingNames[encoding]} 重新打开`;
  const command = { title, command: reopenCommand, arguments: [uri, encoding] };
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], isPreferred: true, command }];
}

function fixAllAction(reading: DraftSnapshot, request: CodeActionRequest, fixAll: (() => readonly Edit[]) | null): CodeAction[] {
  if (sureFixes(reading).length === 0) return [];
  const action = { title: '修正全部有把握的问题', kind: fixAllKind };
  const data: FixAllData = { uri: reading.uri, version: reading.version };
  if (!fixAll) return [{ ...action, data }];
  const edits = fixAll();
  return edits.length === 0 ? [] : [{ ...action, edit: workspaceEdit(documentEdits(edits, reading), reading, request.versionedEdits) }];
}

/** Which text an action was offered for whose edits are still to be worked out. */
export interface FixAllData {
  readonly uri: string;
  readonly version: number;
}

/** What an action carries whose edits are still to be worked out; null for every other action. */
export function fixAllData({ kind, data }: CodeAction): FixAllData | null {
  const { uri, version } = (data ?? {}) as Partial<FixAllData>;
  return kind === fixAllKind && typeof uri === 'string' && typeof version === 'number' ? { uri, version } : null;
}

/** A kind is wanted where it, or one above it, is asked for. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

/** Overlapping or side by side: a cursor at either end of a finding is on it. */
function meet(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return a.code === b.code && isSameRange(a.range, b.range);
}

function isSameRange(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}
