import type { ClaimScope } from './claim-types.ts';
import type { ProseToken } from './tokens.ts';
import type { SubjectOrgan } from './types.ts';
import { namesOf, type OwnNames } from './vocabulary/own-names.ts';

/** What the prose is read for: the year and the organ of the report. */
export interface ReportSubject {
  readonly year: number | null;
  readonly organ: SubjectOrgan | null;
  /** How the prose may name the organ: 青禾镇人民政府, 青禾镇. */
  readonly names: OwnNames;
}

/** The subject of a report. */
export const subjectOf = (year: number | null, organ: SubjectOrgan | null): ReportSubject => ({ year, organ, names: namesOf(organ) });

const timeScopes: Readonly<Record<string, ClaimScope>> = { whole: 'whole', part: 'part', 'other-year': 'other-year' };

/** Which time a word means for this report. */
export function timeScope({ concept, year }: ProseToken, subject: ReportSubject): ClaimScope {
  if (concept !== 'year') return timeScopes[concept] ?? 'whole';
  return year !== null && subject.year !== null && year !== subject.year ? 'other-year' : 'whole';
}
