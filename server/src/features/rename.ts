import type { ChangeAnnotation, Position, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import { organProblem, yearProblem } from '../lint/stated-facts.ts';
import { organPlaces, organRenamings } from '../mentions/organ.ts';
import { type MentionPlace, paragraphsAt, type Renaming } from '../mentions/place.ts';
import { yearPlaces, yearRenamings } from '../mentions/years.ts';
import { toTextEdits } from '../output/text-edits.ts';
import type { DraftSnapshot } from './draft-snapshot.ts';
import { toWorkspaceEdit } from './workspace-edit.ts';

/** What the editor takes. */
export interface RenameOptions {
  /** Edits for one version of a document. */
  readonly versionedEdits: boolean;
  /** Edits in named groups, some of which the user is asked about; without it what is not sure is left as it is. */
  readonly annotations: boolean;
}

/** The edits; or why there are none, in words for the user. */
export type RenameAnswer = { readonly edit: WorkspaceEdit } | { readonly problem: string };

/** What can be renamed at a position: the organ or the report year, and what it is called now; null for everything else. */
export function prepareRename(reading: DraftSnapshot, position: Position): { range: Range; placeholder: string } | null {
  const target = targetAt(reading, position);
  return target && { range: reading.index.rangeOf(target.place.span), placeholder: target.name };
}

/**
 * Renames the organ, in all the forms of its name and with what it calls itself, or the report year, in title, period, dates and
 * sentences of that year. Tables are left alone.
 */
export function rename(reading: DraftSnapshot, position: Position, newName: string, options: RenameOptions): RenameAnswer {
  const target = targetAt(reading, position);
  if (!target) return { problem: '这里不能重命名：请把光标放在机关名称、自称（如“我镇”）或者报告年度上。' };
  const name = newName.trim();
  const { problem, renamings } = target.what === 'year' ? year(reading, name) : organ(reading, name);
  if (problem !== undefined) return { problem };
  return { edit: workspaceEdit(renamings, reading, target.what, options) };
}

interface Target {
  readonly what: 'organ' | 'year';
  readonly place: MentionPlace;
  readonly name: string;
}

function targetAt({ report, index }: DraftSnapshot, position: Position): Target | null {
  const offset = index.offsetAt(position);
  const paragraphs = paragraphsAt(report, offset);
  const at = (places: readonly MentionPlace[]) => places.find(({ span }) => span.start <= offset && offset <= span.end);
  // Of a year and a name that meet (青禾镇2023年) the one that begins at the cursor is meant.
  const yearPlace = report.year ? at(yearPlaces(report, paragraphs)) : undefined;
  const organPlace = report.organ ? at(organPlaces(report, paragraphs)) : undefined;
  const isYear = yearPlace && (!organPlace || yearPlace.span.start >= organPlace.span.start);
  if (isYear && report.year) return { what: 'year', place: yearPlace, name: String(report.year.value) };
  return organPlace && report.organ ? { what: 'organ', place: organPlace, name: report.organ.name } : null;
}

interface Outcome {
  readonly problem?: string;
  readonly renamings: readonly Renaming[];
}

function year({ report }: DraftSnapshot, name: string): Outcome {
  const digits = name.replace(/(?<!\s)\s*年度?$/, '');
  const problem = digits === '' ? '报告年度不能为空。' : yearProblem(digits);
  return problem === undefined ? { renamings: yearRenamings(report, Number(digits)) } : { problem, renamings: [] };
}

function organ({ report }: DraftSnapshot, name: string): Outcome {
  const problem = name === '' ? '机关名称不能为空。' : organProblem(name);
  return problem === undefined ? { renamings: organRenamings(report, name) } : { problem, renamings: [] };
}

const annotations: Readonly<Record<Target['what'], Readonly<Record<'sure' | 'doubtful', ChangeAnnotation>>>> = {
  organ: {
    sure: { label: '机关名称和自称', needsConfirmation: false },
    doubtful: { label: '含有机关名称的其他地方', description: '引号、书名号里的，别的单位的名称：请逐处确认', needsConfirmation: true },
  },
  year: {
    sure: { label: '报告年度', needsConfirmation: false },
    doubtful: { label: '提到这一年的其他地方', description: '引号里的，起止年份、预算决算、历史情况：请逐处确认', needsConfirmation: true },
  },
};

function workspaceEdit(
  renamings: readonly Renaming[],
  reading: DraftSnapshot,
  what: Target['what'],
  options: RenameOptions,
): WorkspaceEdit {
  const { uri, version, report } = reading;
  const changing = renamings.filter(({ span, newText }) => report.text.slice(span.start, span.end) !== newText);
  if (!options.annotations || !options.versionedEdits) {
    return toWorkspaceEdit(
      changing.filter(({ isSure }) => isSure),
      reading,
      options.versionedEdits,
    );
  }
  const edits = changing.flatMap((renaming) =>
    toTextEdits([renaming], reading).map((edit) => ({ ...edit, annotationId: renaming.isSure ? 'sure' : 'doubtful' })),
  );
  return { documentChanges: [{ textDocument: { uri, version }, edits }], changeAnnotations: { ...annotations[what] } };
}
