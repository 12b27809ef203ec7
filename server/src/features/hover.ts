import type { Hover } from 'vscode-languageserver-types';
import type { Span } from '../text/span.ts';
import type { DraftSnapshot } from './draft-snapshot.ts';
import { hoverOnCell } from './hover/cell.ts';
import { hoverOnCitation } from './hover/citation.ts';
import { hoverOnClaim } from './hover/claim.ts';
import { hoverOnFindings } from './hover/findings.ts';
import { hoverOnLabel } from './hover/label.ts';
import { ruleBetween } from './hover/markup.ts';
import { hoverOnOrgan, hoverOnYear } from './hover/organ.ts';
import type { HoverContext, HoverReader } from './hover/part.ts';

/** What is said first stands first. */
const readers: readonly HoverReader[] = [
  hoverOnCell,
  hoverOnLabel,
  hoverOnClaim,
  hoverOnOrgan,
  hoverOnYear,
  hoverOnCitation,
  hoverOnFindings,
];

/**
 * What the tool knows about the place under the pointer. `offset` counts UTF-16 units into the text.
 * The range is that of the smallest thing that is spoken of; null where nothing is known.
 */
export function hover(reading: DraftSnapshot, offset: number, context: HoverContext): Hover | null {
  const parts = readers.flatMap((read) => read(reading, offset, context) ?? []);
  if (parts.length === 0) return null;
  const span = parts.map((part) => part.span).reduce(smaller);
  const value = parts.map(({ content }) => content).join(ruleBetween(context.markup));
  return { contents: { kind: context.markup.kind, value }, range: reading.index.rangeOf(span) };
}

const smaller = (a: Span, b: Span): Span => (b.end - b.start < a.end - a.start ? b : a);
