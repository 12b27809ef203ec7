import { type ProseMatch, prosePattern } from '../report/search.ts';
import type { Organ, Report } from '../report/types.ts';
import { collisions, organKinds, organWords, selfPronoun } from '../standard/organs.ts';
import { collect } from '../text/collect.ts';

const longestFirst = [...new Set([...organWords, ...collect(organKinds, (kind) => kind.selfReferences)])].sort(
  (a, b) => b.length - a.length,
);
const selfReference = prosePattern(new RegExp(`${selfPronoun}(${longestFirst.join('|')})`, 'g'));
const organWordSet: ReadonlySet<string> = new Set(organWords);
/** 本站 is the web site that speaks. */
const otherSpeakers: ReadonlySet<string> = new Set(['本站']);
/** Offices write the reports of their governments and say 我办 in them. */
const officeWords: ReadonlySet<string> = new Set(['办', '厅', '办公室']);
export const governments: ReadonlySet<string> = new Set(['province', 'city', 'county']);

/** Every 我局, 本街道 of the prose, also those that begin other words (我办理), in order; the second group is the organ's word. */
export const selfReferencesIn: (report: Report) => readonly ProseMatch[] = selfReference;

/** Whether an organ may call itself so: by its kind, by a word of its name, or by the office that writes for it. */
export function fits({ kind, name }: Organ, own: readonly string[], word: string): boolean {
  if (name.includes(word) || own.some((o) => word.startsWith(o))) return true;
  return governments.has(kind) && officeWords.has(word);
}

/** Whether the words stand for an organ at all, and are not the beginning of others: 我办理. */
export function isSelfReference(found: ProseMatch): boolean {
  return organWordSet.has(found.match[2] ?? '') && !otherSpeakers.has(found.match[0]) && !beginsOtherWord(found);
}

/** 我办理, 我委托: the pair is no word by itself. */
export function beginsOtherWord({ paragraph, match, span }: ProseMatch): boolean {
  const next = paragraph.text.charAt(span.end - paragraph.span.start);
  return next !== '' && (collisions[match[2] ?? '']?.includes(next) ?? false);
}
