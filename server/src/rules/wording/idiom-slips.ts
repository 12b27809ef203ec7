import { prosePattern } from '../../report/search.ts';
import type { Report } from '../../report/types.ts';
import { alsoRight, idioms } from '../../standard/idioms.ts';
import type { Span } from '../../text/span.ts';

/** A saying with one character exchanged. */
export interface DamagedIdiom {
  readonly idiom: string;
  readonly span: Span;
}

/** 参差不[^齐] */
const withAnother = (idiom: string, at: number): string =>
  `${idiom.slice(0, at)}(?!${idiom.charAt(at)})[\\u4e00-\\u9fff]${idiom.slice(at + 1)}`;

const slips = prosePattern(new RegExp(idioms.flatMap((idiom) => [...idiom].map((_, at) => withAnother(idiom, at))).join('|'), 'g'));

/** The sayings of a draft that have another character in the place of one of theirs. */
export function* damagedIdioms(report: Report): Iterable<DamagedIdiom> {
  for (const { match, span } of slips(report)) {
    const [written] = match;
    const idiom = alsoRight.has(written)
      ? undefined
      : idioms.find((one) => [...one].filter((c, at) => c === written.charAt(at)).length === 3);
    if (idiom !== undefined) yield { idiom, span };
  }
}
