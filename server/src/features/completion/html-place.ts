import type { Position, Range } from 'vscode-languageserver-types';
import { createLineIndex } from '../../output/positions.ts';
import { tablesOf } from '../../tables/check/naming.ts';
import type { DraftSnapshot } from '../draft-snapshot.ts';
import { asPlainText } from './fields.ts';
import type { Suggestion } from './suggestion.ts';

/** A place in HTML at which something is being written. */
export interface HtmlPlace {
  /** Whether it is inside a tag, a comment or a character reference, where no words stand. */
  readonly isMarkup: boolean;
  /** What a suggestion replaces in the document; null where its words do not stand there in one piece, or it is of several lines. */
  rangeOf(suggestion: Suggestion): Range | null;
}

/** No tag or reference before a cursor is longer. */
const longestMark = 400;

/** Whether a tag, a comment or a reference has begun in a text and does not end in it. */
const endsInMark = (text: string): boolean =>
  text.lastIndexOf('<') > text.lastIndexOf('>') || text.lastIndexOf('<!--') > text.lastIndexOf('-->') || /&#?[0-9a-z]{0,8}$/i.test(text);

/** The place, where it is in HTML; null in any other text. */
export function htmlAt({ report, index }: DraftSnapshot, position: Position, offset: number): HtmlPlace | null {
  const { source } = report;
  const isInTable = tablesOf(report).some(({ layout, span }) => layout === 'html' && span.start <= offset && offset < span.end);
  if (!source.isPage && !isInTable) return null;
  const places = createLineIndex(source.text);
  const place = places.offsetAt(position);
  return {
    isMarkup: endsInMark(source.text.slice(Math.max(0, place - longestMark), place)),
    rangeOf({ span, text }) {
      if (/[\r\n]/.test(asPlainText(text))) return null;
      // Between two tags an offset has several places in the document: that of the cursor is meant.
      if (span.start === span.end) return places.rangeOf({ start: place, end: place });
      const { start, end } = source.spanOf(span);
      const isWhole = start <= place && place <= end && !/[<>&]/.test(source.text.slice(start, end));
      return isWhole ? index.rangeOf(span) : null;
    },
  };
}
