import { distance } from 'fastest-levenshtein';
import type { Label } from '../../standard/types.ts';
import { labelKey } from '../../text/normalise.ts';
import type { MatchedLabel } from '../model.ts';
import type { LabelEntry } from './label-index.ts';
import type { TextPiece } from './pieces.ts';

/** Words of a label as written, over one or more pieces. */
export interface Words {
  readonly key: string;
  readonly raw: string;
  readonly span: { readonly start: number; readonly end: number };
  /** The line on which they end. */
  readonly line: number;
}

/** Pieces next to each other as one. */
export function join(pieces: readonly TextPiece[]): Words {
  const first = pieces[0];
  const last = pieces.at(-1);
  return {
    key: pieces.map((p) => p.key).join(''),
    raw: pieces
      .map((p) => p.text)
      .join('')
      .replace(/\s+/g, ' '),
    span: { start: first?.span.start ?? 0, end: last?.span.end ?? 0 },
    line: last?.line ?? 0,
  };
}

/** How words match a label whose key they have; a note behind it is not part of the key. */
export function matchOf({ key, raw }: Words, entry: Pick<LabelEntry, 'match'>): LabelEntry['match'] {
  return labelKey(raw) === key ? entry.match : 'variant';
}

export interface Likeness {
  readonly match: Exclude<MatchedLabel['match'], 'unsure'>;
  /** 0 for the label itself, towards 1 for less and less of it. */
  readonly cost: number;
}

/** Characters that may differ in a misspelt label of this length. */
const tolerance = (length: number): number => (length <= 3 ? 1 : 2);
const remark = /[（(][^（()）]*[)）]\s*$/;

/** How much the words are like a label; null where they are not. */
export function labelSimilarity(words: Words, label: Label): Likeness | null {
  const spellings = [label.text, ...(label.accepted ?? [])].map(labelKey);
  const withoutRemark = labelKey(words.raw.replace(remark, ''));
  if (spellings.includes(words.key)) return { match: 'exact', cost: 0 };
  if ((label.variants ?? []).some((v) => labelKey(v) === words.key || labelKey(v) === withoutRemark))
    return { match: 'variant', cost: 0.05 };
  if (withoutRemark !== words.key && spellings.includes(withoutRemark)) return { match: 'variant', cost: 0.05 };
  const nearest = Math.min(...spellings.filter((s) => s.length >= 2).map((s) => distance(words.key, s)));
  const official = spellings[0] ?? '';
  if (nearest <= tolerance(Math.min(official.length, words.key.length)) && nearest < official.length) {
    return { match: 'typo', cost: 0.1 * nearest };
  }
  if (words.key.length >= 2 && official.startsWith(words.key)) return { match: 'truncated', cost: 0.35 };
  if (official.length >= 4 && words.key.length <= official.length * 3 && words.key.includes(official))
    return { match: 'variant', cost: 0.3 };
  return null;
}

/** 0 for equal keys, 1 for keys that share nothing. */
export function dissimilarity(key: string, label: Label): number {
  const official = labelKey(label.text);
  const longer = Math.max(key.length, official.length);
  return longer === 0 ? 1 : distance(key, official) / longer;
}
