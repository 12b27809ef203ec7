import type { Position, Range } from 'vscode-languageserver-types';
import { definitionLinks, references } from '../../server/src/features/cell-navigation.ts';
import { codeActions } from '../../server/src/features/code-actions.ts';
import { codeLenses } from '../../server/src/features/code-lenses.ts';
import { completions } from '../../server/src/features/completion/completions.ts';
import { diagnostics } from '../../server/src/features/diagnostics.ts';
import { documentHighlights } from '../../server/src/features/document-highlights.ts';
import { documentLinks } from '../../server/src/features/document-links.ts';
import { documentSymbols } from '../../server/src/features/document-symbols.ts';
import type { DraftSnapshot } from '../../server/src/features/draft-snapshot.ts';
import { foldingRanges } from '../../server/src/features/folding-ranges.ts';
import { formatting } from '../../server/src/features/formatting.ts';
import { inlayHints } from '../../server/src/features/inlay-hints.ts';
import { preview } from '../../server/src/features/preview.ts';
import { prepareRename, rename } from '../../server/src/features/rename.ts';
import { selectionRanges } from '../../server/src/features/selection-ranges.ts';
import { semanticTokens } from '../../server/src/features/semantic-tokens.ts';
import { tableActions } from '../../server/src/features/table-actions.ts';
import { createLineIndex } from '../../server/src/output/positions.ts';
import { hoverAt } from '../helpers/hover.ts';
import type { Random } from './random.ts';
import type { Subject } from './subject.ts';

type Feature = (reading: DraftSnapshot, place: Position, range: Range) => unknown;

const request = { automatic: false, versionedEdits: true };
const features: Readonly<Record<string, Feature>> = {
  'code actions': (reading, _, range) => codeActions(reading, { ...request, range, diagnostics: diagnostics(reading).slice(0, 20) }, null),
  'code lenses': (reading) => codeLenses(reading, { checks: true, commands: new Set() }),
  completion: (reading, place) => completions(reading, place, true),
  definitions: definitionLinks,
  diagnostics: (reading) => diagnostics(reading),
  folding: (reading) => foldingRanges(reading),
  formatting: (reading) => formatting(reading),
  highlights: documentHighlights,
  hover: (reading, place) => hoverAt(reading, reading.index.offsetAt(place)),
  'inlay hints': (reading, _, range) => inlayHints(reading, range, { columns: true, totals: true }),
  links: documentLinks,
  preview,
  references: (reading, place) => references(reading, place, true),
  rename: (reading, place) => [
    prepareRename(reading, place),
    rename(reading, place, '云汀区南桥街道办事处', { versionedEdits: true, annotations: true }),
  ],
  selections: (reading, place) => selectionRanges(reading, [place]),
  symbols: documentSymbols,
  'table actions': (reading, _, range) => tableActions(reading, range, true),
  tokens: (reading) => semanticTokens(reading),
};

/** Whatever an editor asks of a document is answered, with ranges that the document has. */
export function checkFeatures(subject: Subject, random: Random): void {
  const { reading } = subject;
  const { index, report } = reading;
  const finding = reading.findings.length > 0 && random.once(2) ? random.of(reading.findings) : undefined;
  const place = index.positionAt(finding?.span.start ?? random.below(report.text.length + 1));
  const range = { start: place, end: index.positionAt(Math.min(report.text.length, index.offsetAt(place) + random.below(400))) };
  for (const [name, ask] of Object.entries(features)) {
    try {
      for (const found of rangesIn(ask(reading, place, range))) checkRange(subject, name, found);
    } catch (error) {
      subject.complain(`${name} throws`, String(error instanceof Error ? error.stack : error));
    }
  }
}

function checkRange(subject: Subject, name: string, range: Range): void {
  const document = createLineIndex(subject.text);
  const span = document.spanOf(range);
  const same = document.rangeOf(span);
  if (!isSame(same.start, range.start) || !isSame(same.end, range.end)) {
    subject.complain(`${name}: a range that is not in the text`, JSON.stringify(range));
  } else subject.span(name, span, subject.text);
}

function isSame(a: Position, b: Position): boolean {
  return a.line === b.line && a.character === b.character;
}

function rangesIn(answer: unknown): Range[] {
  if (typeof answer !== 'object' || answer === null) return [];
  if ('start' in answer && 'end' in answer && isPosition(answer.start) && isPosition(answer.end)) return [answer as Range];
  return Object.values(answer).flatMap(rangesIn);
}

function isPosition(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'line' in value && 'character' in value;
}
