import { type CodeAction, CodeActionKind, type Diagnostic, type Range, type WorkspaceEdit } from 'vscode-languageserver-types';
import type { ConfigurationFile } from '../lint/configuration-file.ts';
import { addIgnore, type ConfigurationEdit, switchOff, switchOffFor } from '../lint/edit-configuration.ts';
import { applyEdits } from '../lint/edits.ts';
import { ignoredPlace } from '../lint/ignore.ts';
import type { Finding } from '../lint/lint.ts';
import { createLineIndex } from '../output/positions.ts';
import type { DraftSnapshot } from './draft-snapshot.ts';
import { showPlace } from './show-place.ts';

/** The configuration file that is for a document, and what an editor can do with it. */
export interface IgnoreTarget {
  readonly uri: string;
  /** Null where there is none yet: then it is made. */
  readonly configuration: ConfigurationFile | null;
  /** Of the open document; null where it is not open. */
  readonly version: number | null;
  /** The document, relative to the folder of the configuration file, with `/`; null where it has no place there. */
  readonly file: string | null;
  /** What the editor takes: edits of versions, new files. */
  readonly versionedEdits: boolean;
  readonly createsFiles: boolean;
  /** Whether it can be asked to show a place. */
  readonly showsDocuments: boolean;
}

/** Somebody who has selected more findings than this is not about to weigh each of them. */
export const mostIgnorable = 10;

/** What may be done about a finding besides mending it. `titleOf` gives the name of a rule. */
export function ignoreActions(
  finding: Finding,
  diagnostic: Diagnostic,
  { report, findings }: DraftSnapshot,
  target: IgnoreTarget,
  titleOf: (rule: string) => string,
): CodeAction[] {
  const { rule } = finding;
  const { configuration, file } = target;
  const files = file === null ? undefined : [file];
  const name = `“${titleOf(rule)}”`;
  const folder = file === null ? '' : file.slice(0, file.lastIndexOf('/') + 1);
  const place = ignoredPlace(report.text, finding, findings);
  const offers: readonly (readonly [title: string, edit: ConfigurationEdit | null])[] = [
    ['忽略此处（写明理由）', addIgnore(configuration, { ...place, ...(files ? { files } : {}) })],
    ...(files ? [[`在此文件关闭规则${name}`, switchOffFor(configuration, files, rule)] as const] : []),
    [`在此文件夹关闭规则${name}`, folder === '' ? switchOff(configuration, rule) : switchOffFor(configuration, [`${folder}**`], rule)],
  ];
  return offers.flatMap(([title, edit]) => {
    const workspaceEdit = edit && toWorkspaceEdit(edit, target);
    if (!workspaceEdit) return [];
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit: workspaceEdit, ...command(edit, target) }];
  });
}

function toWorkspaceEdit({ edits }: ConfigurationEdit, target: IgnoreTarget): WorkspaceEdit | null {
  const { uri, configuration, version, versionedEdits, createsFiles } = target;
  const index = createLineIndex(configuration?.text ?? '');
  const textEdits = edits.map(({ span, newText }) => ({ range: index.rangeOf(span), newText }));
  if (!versionedEdits) return configuration ? { changes: { [uri]: textEdits } } : null;
  const change = { textDocument: { uri, version }, edits: textEdits };
  if (configuration) return { documentChanges: [change] };
  return createsFiles ? { documentChanges: [{ kind: 'create', uri, options: { ignoreIfExists: true } }, change] } : null;
}

function command(edit: ConfigurationEdit, { uri, configuration, showsDocuments }: IgnoreTarget): Pick<CodeAction, 'command'> {
  if (!edit.toFillIn || !showsDocuments) return {};
  const range: Range = createLineIndex(applyEdits(configuration?.text ?? '', edit.edits)).rangeOf(edit.toFillIn);
  return { command: showPlace('填写忽略的理由', uri, range) };
}
