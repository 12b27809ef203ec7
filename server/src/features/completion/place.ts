import type { Position } from 'vscode-languageserver-types';
import type { Report } from '../../report/types.ts';
import type { SectionNumber } from '../../standard/types.ts';
import { tablesOf } from '../../tables/check/naming.ts';
import type { Table } from '../../tables/model.ts';
import type { Section } from '../../text/document.ts';
import type { Span } from '../../text/span.ts';
import type { DraftSnapshot } from '../draft-snapshot.ts';

/** Where something is being written. */
export interface CompletionPlace {
  readonly report: Report;
  readonly offset: number;
  /** The line as it stands, without its break. */
  readonly line: Span;
  /** What stands on the line before the cursor; of a long line only its last part. */
  readonly before: string;
  /** What stands on the line after the cursor; of a long line only its first part. */
  readonly after: string;
  /** Whether `before` reaches to the beginning of the line. */
  readonly reachesStart: boolean;
  /** The sections of the draft, without one whose heading is being written here. */
  readonly sections: readonly Section[];
  /** The section that the line stands in; null above the first one. */
  readonly section: SectionNumber | null;
  /** The table that the line stands in. */
  readonly table: Table | null;
}

/** Nothing that is completed is longer; a paragraph of a whole page is not read again at every key. */
const longestTyped = 400;

/** Reads the place at a position, which may lie outside the text. */
export function placeAt({ report, index }: DraftSnapshot, position: Position): CompletionPlace {
  const offset = index.offsetAt(position);
  const line = report.source.isPage ? lineIn(report.text, offset) : lineAt({ report, index }, offset);
  const from = Math.max(line.start, offset - longestTyped);
  const sections = report.sections.filter(({ heading }) => heading.line.start >= line.end || heading.line.end <= line.start);
  return {
    report,
    offset,
    line,
    before: report.text.slice(from, offset),
    after: report.text.slice(offset, Math.min(line.end, offset + longestTyped)),
    reachesStart: from === line.start,
    sections,
    section: sections.findLast(({ heading }) => heading.line.start < line.start)?.number ?? null,
    table: tablesOf(report).find(({ span }) => span.start <= line.start && line.start < span.end) ?? null,
  };
}

function lineAt({ report, index }: Pick<DraftSnapshot, 'report' | 'index'>, offset: number): Span {
  const { line } = index.positionAt(offset);
  return { start: index.offsetAt({ line, character: 0 }), end: index.offsetAt({ line, character: report.text.length }) };
}

/** The lines of a page are those that its reader sees, not those of its source. */
function lineIn(text: string, offset: number): Span {
  const end = text.indexOf('\n', offset);
  return { start: offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end };
}

/** What has been typed at the beginning of a line: without indentation, and without the marks that make a line a heading in Markdown. */
export interface LineStart {
  readonly typed: string;
  /** Of what is typed, up to the end of the line. */
  readonly span: Span;
}

const lead = /^[\s\uFEFF#>*]*/;

/** Null where the cursor stands within a line, or too far from its beginning. Editors close a bracket as it is opened: （二|）. */
export function lineStartOf({ before, after, offset, line, reachesStart }: CompletionPlace): LineStart | null {
  const typed = before.slice(lead.exec(before)?.[0].length ?? 0);
  const rest = after.trim();
  if (!reachesStart || (rest !== '' && !(/^[）)]$/.test(rest) && /^[（(][^）)]*$/.test(typed)))) return null;
  return { typed, span: { start: offset - typed.length, end: line.end } };
}
