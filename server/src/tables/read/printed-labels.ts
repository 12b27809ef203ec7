import type { TableStandard } from '../../standard/types.ts';
import { collect } from '../../text/collect.ts';
import { labelKey } from '../../text/normalise.ts';
import { once } from '../../text/once.ts';
import type { TextPiece, TokenisedRow } from './pieces.ts';
import { hullOf } from './printed-lines.ts';

/** The labels of rows as printed tables have them: in several pieces, and in every spelling. */

/** A spelling of the label of a row. */
export interface Spelling {
  readonly row: number;
  readonly key: string;
}

/** Words as one label, at the place of `placed`. */
export function labelOf(
  words: readonly TextPiece[],
  placed: readonly TextPiece[],
  key: string,
  source: TokenisedRow | undefined,
): TextPiece {
  const text = words.map((word) => word.text).join('');
  const span = hullOf(placed.map((word) => word.span));
  return { kind: 'text', text, key: key || labelKey(text), span, row: source?.id ?? 0, line: placed.at(-1)?.line ?? 0 };
}

/** Every spelling of the rows' labels that shows its row by itself. */
export const spellingsOf: (table: TableStandard) => readonly Spelling[] = once(({ rows }) =>
  collect(rows, ({ label }, row) => {
    if (!label) return [];
    const texts = [label.text, ...(label.accepted ?? []), ...(label.variants ?? [])];
    return texts.map((text) => ({ row, key: labelKey(text) })).filter(({ key }, i) => i === 0 || key.length > 3);
  }),
);
