import type { Line } from '../../text/document.ts';
import { memoByText } from '../../text/memo.ts';
import type { Organ } from '../types.ts';
import { isBareKind, organKind } from './kinds.ts';
import { leadLength } from './speech.ts';

/** A name that a line shortens: 国家税务总局青禾市税务局（以下简称“青禾市税务局”）. */
interface Abbreviation {
  readonly full: string;
  readonly short: string;
  /** Where the full name begins in the line. */
  readonly start: number;
}

const defined = /([\u4e00-\u9fff]{5,40})[（(][^（()）“”]{0,4}(?:简称|下称)[为：:]?\s?[“"「]?([\u4e00-\u9fff]{2,20})[”"」]?\s?[)）]/g;
const signs = /简称|下称/;
/** Behind the digits of the year that leads up to the name. */
const ofYear = /^年度?/;
const none: readonly never[] = [];

const abbreviationsIn = memoByText((text): readonly Abbreviation[] => {
  if (!signs.test(text)) return none;
  const found: Abbreviation[] = [];
  for (const match of text.matchAll(defined)) {
    const [, words = '', short = ''] = match;
    const year = ofYear.exec(words)?.[0].length ?? 0;
    const from = year + leadLength(words.slice(year));
    const full = words.slice(from);
    if (full.length > short.length && organKind(full) !== 'unknown') found.push({ full, short, start: match.index + from });
  }
  return found;
});

/** The organ by its full name where one of the lines says that the name read is a short one. */
export function byFullName(organ: Organ | null, lines: readonly Line[]): Organ | null {
  if (!organ) return null;
  for (const line of lines) {
    const found = abbreviationsIn(line.text).find(({ short }) => short === organ.name && !isBareKind(short));
    if (!found) continue;
    const start = line.start + found.start;
    return { ...organ, name: found.full, kind: organKind(found.full), span: { start, end: start + found.full.length } };
  }
  return organ;
}
