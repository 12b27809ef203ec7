import type { Meaning } from '../../standard/types.ts';
import type { HoverMarkup } from './markup.ts';

/** Each meaning with its source; what has none is said to be the common understanding. */
export function meaningList(meanings: readonly Meaning[], markup: HoverMarkup): string {
  const unique = [...new Set(meanings)];
  return markup.list(unique.map(({ text, source }) => markup.text(`${text}（${source ?? '通行理解'}）`)));
}
